const FIRST_MS = 500;
const CAP_MS = 30_000;

/**
 * How long to wait before connection attempt `attempt` (from 0): doubling up to a cap, of which the second half is
 * random, so that a restarted server is not met by everybody at once.
 */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(FIRST_MS * 2 ** attempt, CAP_MS);
  return longest / 2 + (longest / 2) * random();
}
