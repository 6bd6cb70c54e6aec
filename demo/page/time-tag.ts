import { html, type Html } from './html';

/** A time as GitLab writes it; the page's script turns it into "2 days ago". */
export function timeTag(ms: number): Html {
  const iso = new Date(ms).toISOString();
  return html`<time class="js-timeago" datetime="${iso}" title="${iso}">${iso.slice(0, 10)}</time>`;
}
