import { visibleText } from '../visible-text';

/** A long host is told by its end: that is the part which decides whose it is. */
const LONGEST_HOST = 60;

const lastPart = (host: string): string =>
  host.length > LONGEST_HOST ? `…${host.slice(-LONGEST_HOST)}` : host;

/** Text that claims to be a place: with a scheme, or a name with dots before a slash or the end. */
const CLAIM = /^\s*(?:[a-z][a-z\d+.-]*:\/|www\.|[^\s/]+\.[^\s/.]{2,}(?:\/|\s*$))/i;

/** Whether a text begins with this very host and nothing that would make it part of another one. */
function namesHost(text: string, host: string): boolean {
  const rest = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  return rest.startsWith(host) && /^(?:$|[/?#])/.test(rest.slice(host.length));
}

function mailWords(url: URL, text: string): string | null {
  // What an escape stands for may be a character that turns the direction of all that follows.
  const address = visibleText(decoded(url.pathname));
  const others = ['to', 'cc', 'bcc'].some((field) => url.searchParams.has(field));
  const said = text.trim().replace(/^mailto:/i, '');
  if (said === address && !others) return null;
  return `e-mail to ${lastPart(address)}${others ? ' and others' : ''}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not every percent sign is an escape: then it is shown as it will be sent.
    return path;
  }
}

/**
 * Where a link goes, in words to stand beside it, or null where that is plain: its text begins with the very host, or
 * it stays on the project's own host and its text claims no other place. `href` is absolute, http(s) or mailto. Hosts
 * are in their ASCII form (`xn--...`), which look-alike letters can't imitate.
 */
export function linkWords(href: string, text: string, projectUrl: string | undefined): string | null {
  const url = new URL(href);
  if (url.protocol === 'mailto:') return mailWords(url, text);
  const goes = `goes to ${lastPart(url.host)}`;
  if (url.username !== '' || url.password !== '') return goes;
  const ours = projectUrl !== undefined && new URL(projectUrl).host === url.host;
  if (namesHost(text, url.host)) return ours || !url.hostname.includes('xn--') ? null : goes;
  const file = url.pathname.endsWith(`/${text.trim()}`);
  return ours && (file || !CLAIM.test(text)) ? null : goes;
}
