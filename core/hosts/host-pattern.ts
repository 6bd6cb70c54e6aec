/**
 * Hosts as the browser grants them: match patterns such as `https://git.example.org/*`.
 * Chromium's know ports, Firefox's do not; in both, a pattern without a port covers every port of its host.
 */
const HOST_PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/:*[\]]+|\[[0-9a-f:.]+\])(?::(\d+|\*))?\/\*$/i;

/** Chromium says it for "all sites"; the extension only ever means web pages by it. */
const EVERYWHERE = '*://*/*';

interface Parts {
  scheme: string;
  host: string;
  /** Null where every port is meant. */
  port: string | null;
}

/** The origin of an address that a GitLab could have, or null: for `chrome:`, `file:` and all that is no web page. */
export function originOf(url: string): string | null {
  const address = URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address.origin : null;
}

/** What to ask the browser for, for this origin. `knowsPorts` is false in Firefox, which refuses a pattern with one. */
export function patternFor(origin: string, knowsPorts: boolean): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}${knowsPorts && port ? `:${port}` : ''}/*`;
}

/** The patterns that mean whole hosts, each once. Browsers list the pages of content scripts among them. */
export function hostPatterns(granted: readonly string[]): string[] {
  const whole = granted.map((pattern) => (pattern === '<all_urls>' ? EVERYWHERE : pattern));
  return [...new Set(whole)].filter((pattern) => partsOf(pattern) !== null);
}

/** The merge request pages of the hosts of a pattern, below a relative URL root too. */
export function mergeRequestPages(pattern: string): string {
  return pattern.replace(/\/\*$/, '/*/merge_requests/*');
}

/** Whether a host pattern grants this address. False for what is no host pattern or no address of the web. */
export function covers(pattern: string, url: string): boolean {
  const parts = partsOf(pattern);
  if (!parts || originOf(url) === null) return false;
  const { protocol, hostname, port } = new URL(url);
  return (
    (parts.scheme === '*' || `${parts.scheme}:` === protocol) &&
    coversHost(parts.host, hostname) &&
    (parts.port === null || parts.port === (port || (protocol === 'https:' ? '443' : '80')))
  );
}

/** A pattern as it is shown: `https://git.example.org`. Host names are ASCII already, as the browser gives them. */
export function hostInWords(pattern: string): string {
  return pattern === EVERYWHERE ? 'every host' : pattern.replace(/\/\*$/, '');
}

function coversHost(host: string, hostname: string): boolean {
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}

function partsOf(pattern: string): Parts | null {
  const [, scheme, host, port] = HOST_PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return null;
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase(),
    port: port === undefined || port === '*' ? null : port,
  };
}
