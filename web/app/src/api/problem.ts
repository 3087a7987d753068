/** A rule that the server says was broken: RFC 9457 problem+json. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    /** The stable name of the problem, such as `slot-unavailable`. */
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly fieldErrors: readonly FieldError[],
    /** Seconds after which the server wants to be asked again. */
    readonly retryAfter: number | undefined,
  ) {
    super(`${slug}: ${detail || title}`);
  }
}

export interface FieldError {
  field: string;
  message: string;
}

/** No answer came: the network is down, the server is away, or it took too long. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const document = await documentOf(response);
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ApiProblem(
    response.status,
    document.type?.split('/').pop() ?? `http-${response.status}`,
    document.title ?? response.statusText,
    document.detail ?? '',
    document.errors ?? [],
    retryAfter > 0 ? retryAfter : undefined,
  );
}

async function documentOf(response: Response): Promise<ProblemDocument> {
  if (!response.headers.get('Content-Type')?.includes('json')) {
    return {};
  }
  try {
    return (await response.json()) as ProblemDocument;
  } catch {
    return {};
  }
}

/** Whether asking again later, unchanged, may well succeed. */
export function isTransient(error: unknown): boolean {
  if (error instanceof ApiProblem) {
    return error.status >= 500 || error.status === 429;
  }
  return error instanceof Unreachable;
}

export function isProblem(error: unknown, slug: string): error is ApiProblem {
  return error instanceof ApiProblem && error.slug === slug;
}
