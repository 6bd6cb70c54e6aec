import { cleanText } from './escape-markdown';
import { safeUrl } from './safe-url';

const SIGNS = /[&<>"']/;

/** Text that is safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!SIGNS.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text of several lines, with `<br>` between them. */
export function htmlLines(text: string): string {
  return escapeHtml(cleanText(text)).replaceAll('\n', '<br>');
}

/** A link around HTML that is safe already; the label alone where the address is none of http or https. */
export function htmlLink(label: string, url: string): string {
  const address = safeUrl(url);
  return address === null ? label : `<a href="${escapeHtml(address)}">${label}</a>`;
}
