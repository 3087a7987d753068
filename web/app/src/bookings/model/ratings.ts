import type { RatingView } from '~/api/schema.gen';

const CHANGE_WINDOW_MS = 48 * 3_600_000;

/** A rating can be changed for two days, and only until others see it. */
export function canChange({ visible, createdAt }: RatingView, now: number): boolean {
  return !visible && Date.parse(createdAt) + CHANGE_WINDOW_MS > now;
}
