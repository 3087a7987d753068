import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { showInFields } from './problemForm';

/** What the server said about a form and could not be put next to a field; options for the mutation that asks it. */
export function useFormProblem<T extends Record<string, unknown>>(form: UseFormReturnType<T>) {
  const [problem, setProblem] = useState<unknown>();
  return {
    problem,
    handlers: {
      onMutate: () => setProblem(undefined),
      onError: (error: unknown) => setProblem(showInFields(form, error) ? undefined : error),
    },
  };
}
