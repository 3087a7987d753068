import type { GridSlot, WeekGrid } from './weekGrid';

export type GridMove = { kind: 'focus'; startsAt: string } | { kind: 'week'; by: 1 | -1 };

interface Place {
  row: number;
  day: number;
  slot: GridSlot;
}

/**
 * Where a key leads from the start at `from`: arrows to the next free start in that direction, Home and End within the
 * day (with Ctrl: of the week), PageUp and PageDown to another week. Undefined where the key means nothing here.
 */
export function moveInGrid(grid: WeekGrid, from: string, key: string, ctrl = false): GridMove | undefined {
  const places = placesOf(grid);
  const at = places.find(({ slot }) => slot.startsAt === from);
  if (!at) {
    return undefined;
  }
  const target = targetOf(places, at, key, ctrl);
  if (target === 'previous' || target === 'next') {
    return { kind: 'week', by: target === 'next' ? 1 : -1 };
  }
  return target && { kind: 'focus', startsAt: target.slot.startsAt };
}

function targetOf(
  places: Place[],
  at: Place,
  key: string,
  ctrl: boolean,
): Place | 'previous' | 'next' | undefined {
  const day = ctrl ? inTime(places) : places.filter((place) => place.day === at.day);
  switch (key) {
    case 'ArrowRight':
      return sideways(places, at, 1);
    case 'ArrowLeft':
      return sideways(places, at, -1);
    case 'ArrowDown':
      return upOrDown(places, at, 1);
    case 'ArrowUp':
      return upOrDown(places, at, -1);
    case 'Home':
      return day[0];
    case 'End':
      return day.at(-1);
    case 'PageUp':
      return 'previous';
    case 'PageDown':
      return 'next';
    default:
      return undefined;
  }
}

/** The next quarter of the same hour; else the next day with free starts, as near to the same time as it has. */
function sideways(places: Place[], at: Place, direction: 1 | -1): Place | undefined {
  const hour = places.filter((place) => place.day === at.day && place.row === at.row);
  const beside = hour[hour.indexOf(at) + direction];
  if (beside) {
    return beside;
  }
  const days = places.map(({ day }) => day).filter((day) => (day - at.day) * direction > 0);
  const day = direction > 0 ? Math.min(...days) : Math.max(...days);
  const there = places.filter((place) => place.day === day);
  const row = nearest(there, ({ row: other }) => Math.abs(other - at.row))?.row;
  const cell = there.filter((place) => place.row === row);
  return direction > 0 ? cell[0] : cell.at(-1);
}

/** The nearest hour of the day above or below that has free starts, at the same quarter if it can be. */
function upOrDown(places: Place[], at: Place, direction: 1 | -1): Place | undefined {
  const beyond = places.filter((place) => place.day === at.day && (place.row - at.row) * direction > 0);
  return nearest(
    beyond,
    ({ row, slot }) => Math.abs(row - at.row) * 10 + Math.abs(slot.quarter - at.slot.quarter),
  );
}

function nearest(places: Place[], distance: (place: Place) => number): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined,
  );
}

/** Row by row, and in time within a cell. */
function placesOf(grid: WeekGrid): Place[] {
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, day) => cell.map((slot) => ({ row, day, slot }))),
  );
}

function inTime(places: Place[]): Place[] {
  return places.toSorted((one, other) => Date.parse(one.slot.startsAt) - Date.parse(other.slot.startsAt));
}
