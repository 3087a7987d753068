/** A part of one day in minutes since midnight, its end not included; 1440 is the midnight that ends the day. */
export interface Span {
  from: number;
  to: number;
}

export const DAY_END = 24 * 60;
export const STEP = 15;

/** The minute of the day of `HH:mm`, 24:00 included. */
export function parseClock(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(clock) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= DAY_END ? minute : undefined;
}

export function formatClock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The same time in order, as parts that neither overlap nor touch. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) {
      last.to = Math.max(last.to, span.to);
    } else {
      result.push({ ...span });
    }
  }
  return result;
}

/** Which of the parts overlap another one. */
export function overlapping(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(
    spans.flatMap((span, index) =>
      spans.some((other, otherIndex) => index !== otherIndex && overlap(span, other)) ? [index] : [],
    ),
  );
}

/** An hour that is still free, for one more row: after the last one, or else the first gap; undefined when none is. */
export function freeSpan(spans: readonly Span[]): Span | undefined {
  const taken = merged(spans);
  const last = taken.at(-1);
  if (!last) {
    return { from: 18 * 60, to: 20 * 60 };
  }
  if (last.to < DAY_END) {
    const from = Math.min(last.to + 60, DAY_END - STEP);
    return { from, to: Math.min(from + 120, DAY_END) };
  }
  const edges = [0, ...taken.flatMap(({ from, to }) => [from, to])];
  for (let index = 0; index < edges.length; index += 2) {
    const [from = 0, to = 0] = edges.slice(index, index + 2);
    if (from < to) {
      return { from, to };
    }
  }
  return undefined;
}

/** The span after one of its edges was set: the other edge gives way so that it never ends before it starts. */
export function withFrom(span: Span, from: number): Span {
  return { from, to: span.to > from ? span.to : Math.min(from + 60, DAY_END) };
}
