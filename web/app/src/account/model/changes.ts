/** The fields that differ, as a merge patch wants them. */
export function changesOf<T extends object>(before: T, after: T): Partial<T> {
  const fields = Object.entries(after) as [keyof T, T[keyof T]][];
  return Object.fromEntries(
    fields.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  ) as Partial<T>;
}
