export const NAME_MAX = 60;
export const NAME_MIN = 2;

export function isDisplayName(text: string): boolean {
  const length = Array.from(text.trim()).length;
  return length >= NAME_MIN && length <= NAME_MAX;
}
