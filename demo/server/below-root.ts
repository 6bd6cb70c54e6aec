import type { Answer, Ask } from './http';

/** The request with the root taken off its path, or null where it lies outside. An empty root holds everything. */
export function leaveRoot(ask: Ask, root: string): Ask | null {
  if (root === '') return ask;
  const { pathname } = ask.url;
  if (pathname !== root && !pathname.startsWith(`${root}/`)) return null;
  const url = new URL(ask.url);
  url.pathname = pathname.slice(root.length) || '/';
  return { ...ask, url };
}

/**
 * The answer with the root put before every path of ours: in headers, in the attributes of pages, and in the paths and
 * HTML of the page's own JSON. The API's addresses are whole and have the root already.
 */
export function withRoot(answer: Answer, root: string): Answer {
  if (root === '') return answer;
  const type = String(answer.headers['content-type'] ?? '');
  const headers = { ...answer.headers };
  if (typeof headers.location === 'string')
    headers.location = headers.location.replace(/^\/(?!\/)/, `${root}/`);
  if (typeof headers.link === 'string')
    headers.link = headers.link.replaceAll(/<(\w+:\/\/[^/]+)\//g, `<$1${root}/`);
  const isPage = type.startsWith('text/html') && typeof answer.body === 'string';
  return { ...answer, headers, body: isPage ? rootedHtml(answer.body as string, root) : answer.body };
}

/** HTML with the root before each attribute's path, and before the paths in JSON that an attribute holds. Once is enough. */
function rootedHtml(source: string, root: string): string {
  return source.replaceAll(/(="|&quot;:&quot;)(\/(?!\/)[^"&]*)/g, (_, before: string, path: string) =>
    path === root || path.startsWith(`${root}/`) ? before + path : before + root + path,
  );
}

/** The page's JSON with the root before what is a path, and inside what is HTML. */
export function rootedJson(value: unknown, root: string, name = ''): unknown {
  if (root === '') return value;
  if (Array.isArray(value)) return value.map((item) => rootedJson(item, root, name));
  if (typeof value === 'string') {
    if (/(?:^|_)html$|^rich_text$/.test(name)) return rootedHtml(value, root);
    return /(?:^|_)(?:path|url)$/.test(name) ? value.replace(/^\/(?!\/)/, `${root}/`) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, rootedJson(inner, root, key)]),
  );
}
