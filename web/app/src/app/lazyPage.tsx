import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';
import { loadWords } from '~/i18n';

/** A route whose code and words are fetched together, when it is first opened. */
export function lazyPage(
  namespace: string,
  load: () => Promise<{ default: ComponentType }>,
): LazyRouteFunction<RouteObject> {
  return async () => {
    const [page] = await Promise.all([load(), loadWords(namespace)]);
    return { Component: page.default };
  };
}
