/** Where a key moves among `count` proposals, of which `active` is marked (-1: none); undefined when it does not move. */
export function movedBy(key: string, active: number, count: number): number | undefined {
  if (count === 0) {
    return undefined;
  }
  if (key === 'ArrowDown') {
    return active + 1 < count ? active + 1 : 0;
  }
  if (key === 'ArrowUp') {
    return active > 0 ? active - 1 : count - 1;
  }
  return undefined;
}
