import createClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { session } from '~/auth/session';
import { problemOf, Unreachable } from './problem';
import type { paths } from './schema.gen';

const PATIENCE_MS = 20_000;

/**
 * The server's API, typed by its own OpenAPI description. Every call either gives the answer or throws: an
 * {@link ApiProblem} when the server refused, {@link Unreachable} when no answer came.
 */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: callAsMyself });

api.use({
  onResponse: async ({ response }) => {
    if (!response.ok) {
      throw await problemOf(response);
    }
  },
});

/** The same calls as TanStack queries and mutations; the key of a query is `[method, path, parameters]`. */
export const $api = createQueryClient(api);

async function callAsMyself(request: Request): Promise<Response> {
  const token = await session.accessToken();
  const again = request.clone();
  const response = await send(request, token);
  if (response.status !== 401 || !token) {
    return response;
  }
  const fresh = await session.renewAfter(token);
  return fresh ? send(again, fresh) : response;
}

async function send(request: Request, token: string | undefined): Promise<Response> {
  if (token) {
    request.headers.set('Authorization', `Bearer ${token}`);
  }
  try {
    return await fetch(request, {
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
  } catch (failure) {
    if (request.signal.aborted) {
      throw failure;
    }
    throw new Unreachable('No answer from the server', { cause: failure });
  }
}
