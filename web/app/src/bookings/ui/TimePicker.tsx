import { Skeleton, SimpleGrid } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserZone } from '~/format';
import { QueryView } from '~/ui/QueryView';
import { type Bookable, useWeekSlots } from '../hooks/useSlots';
import { addDays, localTime, type PlainDate, plainDate, todayIn } from '../model/dates';
import { buildWeekGrid, daysFrom, oneDay, slotsOfDay, WEEK_DAYS, type WeekGrid } from '../model/weekGrid';
import { DayStrip } from './DayStrip';
import { NoTimes } from './NoTimes';
import { SlotGrid } from './SlotGrid';
import { WeekBar } from './WeekBar';

interface TimePickerProps extends Bookable {
  /** How far ahead can be booked. */
  windowDays: number;
  selected: string | undefined;
  first: PlainDate;
  onFirst: (first: PlainDate) => void;
  onSelect: (startsAt: string) => void;
}

/** The free times of a coach in the viewer's zone: a week at once where there is room, a day at a time on a phone. */
export function TimePicker({ windowDays, selected, first, onFirst, onSelect, ...bookable }: TimePickerProps) {
  const { t } = useTranslation('bookings');
  const query = useWeekSlots(bookable, first);
  const takeFocusRef = useRef(false);
  const today = todayIn(browserZone());
  const lastDay = addDays(today, windowDays);

  function turn(by: 1 | -1) {
    const moved = addDays(first, by * WEEK_DAYS);
    if (moved <= lastDay && addDays(moved, WEEK_DAYS) > today) {
      takeFocusRef.current = true;
      onFirst(moved < today ? today : moved);
    }
  }

  return (
    <section aria-label={t('time.title')}>
      <WeekBar
        bookable={bookable}
        first={first}
        today={today}
        lastDay={lastDay}
        onFirst={(day) => {
          takeFocusRef.current = false;
          onFirst(day);
        }}
      />
      <QueryView
        query={query}
        skeleton={<GridSkeleton />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <NoTimes
            key={first}
            bookable={bookable}
            first={first}
            lastDay={lastDay}
            takeFocusRef={takeFocusRef}
            onFirst={(day) => {
              takeFocusRef.current = true;
              onFirst(day);
            }}
          />
        }
      >
        {({ items }) => (
          <Week
            key={first}
            grid={buildWeekGrid(items, daysFrom(first), browserZone())}
            selected={selected}
            takeFocusRef={takeFocusRef}
            onSelect={onSelect}
            onWeek={turn}
          />
        )}
      </QueryView>
    </section>
  );
}

interface WeekProps {
  grid: WeekGrid;
  selected: string | undefined;
  takeFocusRef: React.RefObject<boolean>;
  onSelect: (startsAt: string) => void;
  onWeek: (by: 1 | -1) => void;
}

function Week({ grid, selected, takeFocusRef, onSelect, onWeek }: WeekProps) {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [active, setActive] = useState<string>();
  const [chosenDay, chooseDay] = useState<PlainDate>();
  const day = dayShown(grid, chosenDay ?? (selected && plainDate(Date.parse(selected), browserZone())));
  const shown = wide ? grid : oneDay(grid, day);
  return (
    <>
      {!wide && <DayStrip grid={grid} day={day} onDay={(date) => chooseDay(date)} />}
      <SlotGrid
        grid={shown}
        selected={selected}
        active={tabStop(shown, active ?? selected)}
        takeFocusRef={takeFocusRef}
        onActive={setActive}
        onSelect={onSelect}
        onWeek={onWeek}
      />
    </>
  );
}

/** The wanted day if it is in this week, else the first one with a free time. */
function dayShown(grid: WeekGrid, wanted: PlainDate | undefined): number {
  const index = wanted ? grid.days.indexOf(wanted) : -1;
  return index >= 0
    ? index
    : Math.max(
        0,
        grid.days.findIndex((_, day) => slotsOfDay(grid, day).length > 0),
      );
}

/** Where the Tab key goes: where one was, else the first free start of the first free day. */
function tabStop(grid: WeekGrid, wanted: string | undefined): string {
  const all = grid.days.flatMap((_, day) => slotsOfDay(grid, day));
  return all.find(({ startsAt }) => startsAt === wanted)?.startsAt ?? all[0]?.startsAt ?? '';
}

function GridSkeleton() {
  return (
    <SimpleGrid cols={{ base: 4, md: 7 }} spacing="xs">
      {Array.from({ length: 28 }, (_, index) => (
        <Skeleton key={index} height={36} />
      ))}
    </SimpleGrid>
  );
}

/** The first day of the week to show for a start: the days from today on, or those that have the start. */
export function firstDayFor(startsAt: string | undefined, wanted: string | null): PlainDate {
  const today = todayIn(browserZone());
  if (wanted && wanted >= today) {
    return wanted;
  }
  if (!startsAt) {
    return today;
  }
  const { date } = localTime(Date.parse(startsAt), browserZone());
  let first = today;
  while (addDays(first, WEEK_DAYS) <= date) {
    first = addDays(first, WEEK_DAYS);
  }
  return first;
}
