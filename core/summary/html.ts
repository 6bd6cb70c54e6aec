import { cleanText } from './escape-markdown';
import { safeUrl } from './safe-url';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Text of several lines, with `<br>` between them. */
export function htmlLines(text: string): string {
  return cleanText(text).split('\n').map(escapeHtml).join('<br>');
}

/** A link around HTML that is safe already; the label alone where the address is none of http or https. */
export function htmlLink(label: string, url: string): string {
  const address = safeUrl(url);
  return address === null ? label : `<a href="${escapeHtml(address)}">${label}</a>`;
}
