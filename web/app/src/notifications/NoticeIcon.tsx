import { ThemeIcon } from '@mantine/core';
import {
  IconAlarm,
  IconBell,
  IconCalendarCheck,
  IconCalendarQuestion,
  IconCalendarRepeat,
  IconCalendarX,
  IconCoin,
  IconFlag,
  IconMessageCircle,
} from '@tabler/icons-react';

const KINDS: Record<string, { Icon: typeof IconBell; color: string }> = {
  BOOKING_REQUESTED: { Icon: IconCalendarQuestion, color: 'flare' },
  BOOKING_CONFIRMED: { Icon: IconCalendarCheck, color: 'signal' },
  BOOKING_DECLINED: { Icon: IconCalendarX, color: 'gray' },
  BOOKING_CANCELLED: { Icon: IconCalendarX, color: 'gray' },
  BOOKING_EXPIRED: { Icon: IconCalendarX, color: 'gray' },
  RESCHEDULE_PROPOSED: { Icon: IconCalendarRepeat, color: 'flare' },
  BOOKING_RESCHEDULED: { Icon: IconCalendarRepeat, color: 'signal' },
  SESSION_COMPLETED: { Icon: IconFlag, color: 'signal' },
  BOOKING_SETTLED: { Icon: IconCoin, color: 'signal' },
  REMINDER: { Icon: IconAlarm, color: 'flare' },
  MESSAGE: { Icon: IconMessageCircle, color: 'signal' },
};

export function NoticeIcon({ kind }: { kind: string }) {
  const { Icon, color } = KINDS[kind] ?? { Icon: IconBell, color: 'gray' };
  return (
    <ThemeIcon variant="light" color={color} size={40} radius="md">
      <Icon size={22} aria-hidden />
    </ThemeIcon>
  );
}
