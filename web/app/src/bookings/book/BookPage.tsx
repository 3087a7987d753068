import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $api } from '~/api/client';
import type { CoachView, OfferingView } from '~/api/schema.gen';
import { usePerson } from '~/auth/useSession';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { firstDayFor, TimePicker } from '../ui/TimePicker';
import { NoteStep } from './NoteStep';
import { OfferingStep } from './OfferingStep';
import { type Step, StepHeading, Steps } from './Steps';
import { Summary } from './Summary';
import { type Draft, useDraft } from './useDraft';

/** From a coach to a held time: what, when, and what the coach should know. */
export default function BookPage() {
  const { t } = useTranslation('bookings');
  const { coachId = '' } = useParams();
  const query = $api.useQuery('get', '/api/v1/coaches/{id}', { params: { path: { id: coachId } } });
  return (
    <Page title={t('book.title')}>
      <QueryView query={query}>{(coach) => <Booking coach={coach} />}</QueryView>
    </Page>
  );
}

function Booking({ coach }: { coach: CoachView }) {
  const { t } = useTranslation('bookings');
  const me = usePerson();
  const draft = useDraft();
  const offerings = coach.offerings.filter(({ archived }) => !archived);
  const offering = offerings.find(({ id }) => id === draft.offeringId);
  if (me?.id === coach.personId) {
    return (
      <EmptyState
        title={t('book.yourself')}
        hint={t('book.yourselfHint')}
        action={
          <Button component={Link} to="/search">
            {t('findCoach')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <Steps current={stepOf(offering, draft)} ways={waysBack(coach.id, draft)} />
      <Summary
        coachName={coach.displayName}
        title={offering?.title}
        minutes={offering?.durationMinutes}
        price={offering?.price}
        startsAt={draft.startsAt}
        endsAt={offering && draft.startsAt && endOf(draft.startsAt, offering)}
      />
      <CurrentStep coach={coach} offerings={offerings} offering={offering} draft={draft} />
    </>
  );
}

interface CurrentStepProps {
  coach: CoachView;
  offerings: OfferingView[];
  offering: OfferingView | undefined;
  draft: Draft;
}

function CurrentStep({ coach, offerings, offering, draft }: CurrentStepProps) {
  const { t } = useTranslation('bookings');
  if (!offering) {
    return <OfferingStep coach={coach} offerings={offerings} onChoose={draft.chooseOffering} />;
  }
  if (!draft.startsAt) {
    return (
      <>
        <StepHeading lead={t('time.lead')}>{t('time.heading')}</StepHeading>
        <TimePicker
          coachId={coach.id}
          offeringId={offering.id}
          windowDays={offering.windowDays}
          selected={undefined}
          first={firstDayFor(undefined, draft.week)}
          onFirst={draft.showWeek}
          onSelect={draft.chooseTime}
        />
      </>
    );
  }
  return <NoteStep key={draft.startsAt} coach={coach} offering={offering} startsAt={draft.startsAt} />;
}

function stepOf(offering: OfferingView | undefined, draft: Draft): Step {
  if (!offering) {
    return 'offering';
  }
  return draft.startsAt ? 'note' : 'time';
}

function waysBack(coachId: string, { offeringId, week }: Draft): Partial<Record<Step, string>> {
  const start = `/coaches/${coachId}/book`;
  const time = new URLSearchParams({ offeringId: offeringId ?? '', ...(week ? { week } : {}) });
  return { offering: start, time: `${start}?${time.toString()}` };
}

function endOf(startsAt: string, { durationMinutes }: OfferingView): string {
  return new Date(Date.parse(startsAt) + durationMinutes * 60_000).toISOString();
}
