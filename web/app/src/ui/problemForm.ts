import type { UseFormReturnType } from '@mantine/form';
import { ApiProblem } from '~/api/problem';

/**
 * Puts the server's complaints next to their fields, and keeps what was typed.
 *
 * @returns whether every complaint found its field; otherwise the caller shows the problem as a whole
 */
export function showInFields<T extends Record<string, unknown>>(
  form: UseFormReturnType<T>,
  error: unknown,
): boolean {
  if (!(error instanceof ApiProblem) || error.fieldErrors.length === 0) {
    return false;
  }
  const fields = Object.keys(form.getValues());
  const placed = error.fieldErrors.filter(({ field }) => fields.includes(root(field)));
  placed.forEach(({ field, message }) => form.setFieldError(pathOf(field), message));
  return placed.length === error.fieldErrors.length;
}

function root(field: string): string {
  return field.split(/[.[]/, 1)[0] ?? field;
}

/** `games[0].rank` is `games.0.rank` to the form. */
function pathOf(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}
