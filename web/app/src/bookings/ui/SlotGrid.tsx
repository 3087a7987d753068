import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { browserZone, formatTime } from '~/format';
import { dayParts, formatDay, formatOffset, formatPlainDay } from '../format';
import { todayIn } from '../model/dates';
import { moveInGrid } from '../model/gridKeys';
import type { GridRow, GridSlot, WeekGrid } from '../model/weekGrid';
import classes from './SlotGrid.module.css';

interface SlotGridProps {
  grid: WeekGrid;
  selected: string | undefined;
  /** The start that the Tab key leads to. */
  active: string;
  /** Whether the active start is to take the focus as soon as it is there. */
  takeFocusRef: RefObject<boolean>;
  onActive: (startsAt: string) => void;
  onSelect: (startsAt: string) => void;
  onWeek: (by: 1 | -1) => void;
}

/** The free starts by hour and day. One of them is in the Tab order; arrow keys move among the others. */
export function SlotGrid({
  grid,
  selected,
  active,
  takeFocusRef,
  onActive,
  onSelect,
  onWeek,
}: SlotGridProps) {
  const { t } = useTranslation('bookings');
  const hint = useId();
  const root = useRef<HTMLDivElement>(null);
  const single = grid.days.length === 1;

  useEffect(() => {
    if (takeFocusRef.current) {
      takeFocusRef.current = false;
      buttonOf(root.current, active)?.focus();
    }
  }, [takeFocusRef, active, grid]);

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const from = (event.target as HTMLElement).dataset['start'];
    const move = from && !event.altKey ? moveInGrid(grid, from, event.key, event.ctrlKey) : undefined;
    if (!move) {
      return;
    }
    event.preventDefault();
    if (move.kind === 'week') {
      onWeek(move.by);
    } else {
      onActive(move.startsAt);
      buttonOf(root.current, move.startsAt)?.focus();
    }
  }

  return (
    <>
      <p id={hint} className="visually-hidden">
        {t('time.keys')}
      </p>
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on its buttons (roving) */}
      <div
        ref={root}
        role="grid"
        aria-label={t('time.free')}
        aria-describedby={hint}
        className={classes['grid']}
        data-single={single ? true : undefined}
        style={{ '--days': grid.days.length } as CSSProperties}
        onKeyDown={press}
      >
        <Heads grid={grid} hidden={single} />
        {grid.rows.map((row) => (
          <div key={row.key} role="row" className={classes['row']} data-gap={row.afterGap ? true : undefined}>
            <HourHead row={row} />
            {row.cells.map((cell, day) => (
              <div key={grid.days[day]} role="gridcell" className={classes['cell']}>
                {cell.map((slot) => (
                  <SlotButton
                    key={slot.startsAt}
                    slot={slot}
                    row={row}
                    inFull={single}
                    selected={slot.startsAt === selected}
                    active={slot.startsAt === active}
                    onSelect={onSelect}
                  />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Heads({ grid, hidden }: { grid: WeekGrid; hidden: boolean }) {
  const { t } = useTranslation('bookings');
  const today = todayIn(browserZone());
  return (
    <div role="row" className={hidden ? 'visually-hidden' : `${classes['row']} ${classes['heads']}`}>
      <div role="columnheader" className={classes['hour']}>
        <span className="visually-hidden">{t('time.hour')}</span>
      </div>
      {grid.days.map((date, day) => {
        const { weekday, day: number } = dayParts(date);
        const empty = grid.rows.every(({ cells }) => cells[day]?.length === 0);
        return (
          <div
            key={date}
            role="columnheader"
            aria-label={formatPlainDay(date)}
            className={classes['head']}
            data-today={date === today ? true : undefined}
            data-empty={empty ? true : undefined}
          >
            <span className={classes['weekday']}>{weekday}</span>
            <span className={classes['day']}>{number}</span>
          </div>
        );
      })}
    </div>
  );
}

function HourHead({ row }: { row: GridRow }) {
  return (
    <div role="rowheader" className={`${classes['hour']} numeric`}>
      {formatTime(row.moment)}
      {row.repeated && <div>{formatOffset(row.moment)}</div>}
    </div>
  );
}

interface SlotButtonProps {
  slot: GridSlot;
  row: GridRow;
  inFull: boolean;
  selected: boolean;
  active: boolean;
  onSelect: (startsAt: string) => void;
}

function SlotButton({ slot, row, inFull, selected, active, onSelect }: SlotButtonProps) {
  const { t } = useTranslation('bookings');
  const time = formatTime(slot.startsAt);
  const name = t('time.slot', {
    day: formatDay(slot.startsAt),
    from: row.repeated ? `${time} ${formatOffset(row.moment)}` : time,
    to: formatTime(slot.endsAt),
  });
  return (
    <button
      type="button"
      className={classes['slot']}
      style={{ gridColumn: slot.quarter + 1 }}
      data-start={slot.startsAt}
      aria-label={name}
      aria-pressed={selected}
      tabIndex={active ? 0 : -1}
      onClick={() => onSelect(slot.startsAt)}
    >
      {inFull ? time : minutesOf(slot)}
    </button>
  );
}

function minutesOf({ minute }: GridSlot): string {
  return `:${String(minute).padStart(2, '0')}`;
}

function buttonOf(root: HTMLElement | null, startsAt: string): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>(`[data-start="${CSS.escape(startsAt)}"]`) ?? undefined;
}
