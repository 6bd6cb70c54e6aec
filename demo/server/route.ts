/** What stood in the place of each `:name` of a route's path, decoded. */
export type RouteParams = Record<string, string>;

/** One thing that the server answers. A `:name` in the path stands for one segment. */
export interface Route<Handler> {
  path: string;
  handle: Handler;
}

/**
 * The first route whose path fits, or null. Segments are decoded one by one after splitting, so that a project may be
 * named `acme%2Fstorefront` in one segment. A segment that can't be decoded fits nothing.
 */
export function findRoute<Handler>(
  routes: readonly Route<Handler>[],
  pathname: string,
): { handle: Handler; params: RouteParams } | null {
  const segments = pathname
    .replace(/(?<=.)\/$/, '')
    .split('/')
    .map(decode);
  for (const route of routes) {
    const params = fit(route.path.split('/'), segments);
    if (params) return { handle: route.handle, params };
  }
  return null;
}

function fit(pattern: string[], segments: (string | null)[]): RouteParams | null {
  if (pattern.length !== segments.length) return null;
  const params: RouteParams = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? null;
    if (segment === null) return null;
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
