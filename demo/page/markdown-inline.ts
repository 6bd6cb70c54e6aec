import type { World } from '@/demo/sample/world';
import { emoji } from './emoji';
import { html, raw, type Html } from './html';

const TOKEN = new RegExp(
  [
    String.raw`(?<tick>\x60+)(?<code>[^\x60](?:[\s\S]*?[^\x60])?)\k<tick>(?!\x60)`,
    String.raw`!\[(?<alt>[^\]\n]*)\]\((?<src>[^)\s]+)\)`,
    String.raw`\[(?<label>[^\]\n]+)\]\((?<href>[^)\s]+)\)`,
    String.raw`\*\*(?<strong>[^*\n]+)\*\*`,
    String.raw`(?<![\w*])\*(?<star>[^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])`,
    String.raw`(?<!\w)_(?<line>[^_\s](?:[^_\n]*[^_\s])?)_(?!\w)`,
    String.raw`~~(?<strike>[^~\n]+)~~`,
    String.raw`(?<url>https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,:;!?])`,
    String.raw`(?<![\w@/.])@(?<mention>[A-Za-z0-9_](?:[\w.-]*\w)?)`,
    String.raw`(?<![\w:]):(?<emoji>[a-z0-9_+-]+):(?![\w:])`,
    String.raw`(?<![\w&/#])(?<reference>[#!]\d+)\b`,
    String.raw`\b(?<sha>[0-9a-f]{8}|[0-9a-f]{40})\b`,
  ].join('|'),
  'g',
);

/** The inside of a paragraph as HTML. Everything that is not a token of Markdown is escaped. */
export function inline(text: string, world: World): Html {
  const parts: Html[] = [];
  let read = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(plain(text.slice(read, match.index)), token(match[0], match.groups ?? {}, world));
    read = match.index + match[0].length;
  }
  parts.push(plain(text.slice(read)));
  return html`${parts}`;
}

function plain(text: string): Html {
  return html`${text.split(/ {2,}\n/).flatMap((line, index) => (index === 0 ? [line] : [raw('<br>\n'), line]))}`;
}

function token(whole: string, found: Record<string, string | undefined>, world: World): Html {
  if (found.code !== undefined)
    return html`<code>${found.code.trim() === '' ? found.code : found.code.trim()}</code>`;
  if (found.src !== undefined) return image(found.src, found.alt ?? '', whole);
  if (found.href !== undefined) return link(found.href, inline(found.label ?? '', world), whole);
  if (found.strong !== undefined) return html`<strong>${inline(found.strong, world)}</strong>`;
  const emphasis = found.star ?? found.line;
  if (emphasis !== undefined) return html`<em>${inline(emphasis, world)}</em>`;
  if (found.strike !== undefined) return html`<del>${inline(found.strike, world)}</del>`;
  if (found.url !== undefined) return link(found.url, html`${found.url}`, whole);
  if (found.mention !== undefined) return mention(found.mention, whole, world);
  if (found.emoji !== undefined) return emoji(found.emoji);
  if (found.reference !== undefined) return reference(found.reference, world);
  return found.sha === undefined ? html`${whole}` : commit(found.sha, world);
}

/** Only addresses that lead somewhere harmless become links; `javascript:` and its like stay text. */
function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/)|#)/i.test(address);
}

function link(href: string, label: Html, whole: string): Html {
  if (!isSafeAddress(href)) return html`${whole}`;
  const outside = /^https?:/i.test(href);
  return outside
    ? html`<a href="${href}" rel="nofollow noreferrer noopener" target="_blank">${label}</a>`
    : html`<a href="${href}">${label}</a>`;
}

function image(src: string, alt: string, whole: string): Html {
  if (!isSafeAddress(src)) return html`${whole}`;
  return html`<a class="no-attachment-icon gfm" href="${src}" target="_blank" rel="noopener noreferrer"
    ><img
      class="lazy gfm"
      alt="${alt}"
      data-src="${src}"
      src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
  /></a>`;
}

function mention(username: string, whole: string, world: World): Html {
  const person = world.people.find((known) => known.username === username);
  if (!person) return html`${whole}`;
  return html`<a
    href="/${username}"
    data-reference-type="user"
    data-user="${person.id}"
    data-container="body"
    data-placement="top"
    class="gfm gfm-project_member js-user-link${person.id === world.viewer.id ? ' current-user' : ''}"
    title="${person.name}"
    >@${username}</a
  >`;
}

function reference(text: string, world: World): Html {
  const kind = text.startsWith('!') ? 'merge_requests' : 'issues';
  const css = text.startsWith('!') ? 'gfm-merge_request' : 'gfm-issue';
  return html`<a href="/${world.project.path}/-/${kind}/${text.slice(1)}" class="gfm ${css}">${text}</a>`;
}

function commit(sha: string, world: World): Html {
  const known = world.commits.find((candidate) => candidate.sha.startsWith(sha));
  if (!known) return html`${sha}`;
  const path = `/${world.project.path}/-/merge_requests/${world.mergeRequest.iid}/diffs?commit_id=${known.sha}`;
  return html`<a
    href="${path}"
    data-original="${sha}"
    data-project="${world.project.id}"
    data-commit="${known.sha}"
    data-reference-type="commit"
    class="gfm gfm-commit has-tooltip"
    >${sha.slice(0, 8)}</a
  >`;
}
