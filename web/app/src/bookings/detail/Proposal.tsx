import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { formatDateTime, formatRange } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useBookingCommand } from '../hooks/useBookingCommand';
import { otherName } from '../model/people';
import { sideOf } from '../model/bookingActions';
import classes from './NextStep.module.css';

interface ProposalProps {
  booking: BookingView;
  personId: string;
  now: number;
}

/** Another time that one side proposed, while it can still be answered. */
export function Proposal({ booking, personId, now }: ProposalProps) {
  const { t } = useTranslation('bookings');
  const command = useBookingCommand(booking.id);
  const { proposal } = booking;
  if (!proposal || booking.state !== 'CONFIRMED' || Date.parse(proposal.expiresAt) <= now) {
    return command.error ? <ProblemAlert error={command.error} /> : null;
  }
  const mine = proposal.proposedBy === personId;
  const name = otherName(booking, sideOf(booking, personId));
  const answer = (kind: 'acceptProposal' | 'declineProposal' | 'withdrawProposal') => ({
    loading: command.isPending && command.variables.kind === kind,
    disabled: command.isPending,
    onClick: () => command.mutate({ kind }),
    children: t(`action.${kind}`),
  });
  return (
    <section className={classes['step']} aria-live="polite">
      <Title order={2} size="h5">
        {t(mine ? 'proposal.mine' : 'proposal.theirs', { name })}
      </Title>
      <Text>
        <b>{formatRange(proposal.startsAt, proposal.endsAt)}</b>{' '}
        <Text span c="dimmed">
          {t('proposal.instead', { when: formatDateTime(booking.startsAt) })}
        </Text>
      </Text>
      <Text size="sm" c="dimmed">
        {t('proposal.until', { when: formatDateTime(proposal.expiresAt) })}
      </Text>
      <Group gap="sm" mt="xs">
        {mine ? (
          <Button variant="default" {...answer('withdrawProposal')} />
        ) : (
          <>
            <Button {...answer('acceptProposal')} />
            <Button variant="default" {...answer('declineProposal')} />
          </>
        )}
      </Group>
      {command.error && <ProblemAlert error={command.error} />}
    </section>
  );
}
