import type { UseFormReturnType } from '@mantine/form';

/** Leads to the first field that something is wrong with. */
export function focusFirst<T extends Record<string, unknown>>(form: UseFormReturnType<T>) {
  return (errors: Record<string, unknown>) => {
    const path = Object.keys(form.getValues()).find((field) => field in errors);
    form.getInputNode(path ?? '')?.focus();
  };
}
