const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link in a comment, made absolute against the project's address, or null where it should not be
 * followed: another scheme, no address, or a relative one with no project to resolve it in. GitLab stores uploads as
 * `/uploads/...` below the project, not below the host.
 */
export function safeLink(href: string | undefined, projectUrl: string | undefined): string | null {
  if (!href || href.startsWith('#')) return null;
  const upload = projectUrl !== undefined && href.startsWith('/uploads/');
  const address = upload ? `${projectUrl}${href}` : href;
  const base = projectUrl === undefined ? undefined : `${projectUrl}/`;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return PROTOCOLS.has(url.protocol) ? url.href : null;
}
