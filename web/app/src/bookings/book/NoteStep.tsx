import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '~/api/problem';
import type { CoachView, OfferingView } from '~/api/schema.gen';
import { usePerson } from '~/auth/useSession';
import { useHold } from '../hooks/useHold';
import { useKeptNote } from '../hooks/useKeptNote';
import { HoldProblem } from './HoldProblem';
import { SignInToBook } from './SignInToBook';
import { ON_TO_STEP, StepHeading } from './Steps';

const MAX_NOTE = 2000;

interface NoteStepProps {
  coach: CoachView;
  offering: OfferingView;
  startsAt: string;
}

/** What the coach should know; then the time is held. Visitors sign in here, and find the note again. */
export function NoteStep({ coach, offering, startsAt }: NoteStepProps) {
  const { t } = useTranslation('bookings');
  const navigate = useNavigate();
  const person = usePerson();
  const { note, write, forget } = useKeptNote(coach.id);
  const { hold, error, isPending, variables } = useHold();
  const bookable = { coachId: coach.id, offeringId: offering.id };

  function holdAt(start: string) {
    const words = note.trim();
    hold({ ...bookable, startsAt: start, ...(words ? { note: words } : {}) }, (bookingId) => {
      forget();
      void navigate(`/bookings/${bookingId}/pay`, { state: ON_TO_STEP });
    });
  }

  return (
    <Stack gap="lg" maw="40rem">
      <StepHeading lead={t('note.lead', { name: coach.displayName })}>{t('note.heading')}</StepHeading>
      <Textarea
        label={t('note.label')}
        description={t('note.optional')}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={MAX_NOTE}
        value={note}
        error={noteError(error)}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {Boolean(error) && (
        <HoldProblem
          error={error}
          bookable={bookable}
          startsAt={variables?.body.startsAt ?? startsAt}
          busy={isPending}
          onTake={holdAt}
        />
      )}
      {person ? (
        <Group>
          <Button size="md" loading={isPending} onClick={() => holdAt(startsAt)}>
            {t('note.hold')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('note.holdHint')}
          </Text>
        </Group>
      ) : (
        <SignInToBook />
      )}
    </Stack>
  );
}

function noteError(error: unknown): string | undefined {
  return error instanceof ApiProblem
    ? error.fieldErrors.find(({ field }) => field === 'note')?.message
    : undefined;
}
