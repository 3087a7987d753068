import type { FacetValue } from '~/api/schema.gen';

export interface PriceStep {
  /** Minor units. */
  below: number;
  count: number;
}

/** Ranges such as `2500-5000` as "below 50": each step counts all that are cheaper; the open range is no limit. */
export function priceSteps(ranges: readonly FacetValue[]): PriceStep[] {
  let count = 0;
  return ranges.flatMap((range) => {
    count += range.count;
    const below = Number(range.value.split('-')[1]);
    return below > 0 ? [{ below, count }] : [];
  });
}

/** The values of a facet, and those chosen that nobody has any more, so that they can be taken back. */
export function withChosen(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const gone = chosen.filter((value) => values.every((known) => known.value !== value));
  return [...values, ...gone.map((value) => ({ value, count: 0 }))];
}
