import { escapeHtml } from './html';

const RUBY = new RegExp(
  [
    String.raw`(?<c1>#(?!\{).*$)`,
    String.raw`(?<s2>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`,
    String.raw`(?<ss>(?<![:\w]):[a-z_]\w*[?!]?|\b[a-z_]\w*:(?=\s))`,
    String.raw`(?<vi>@{1,2}[a-z_]\w*)`,
    String.raw`(?<k>\b(?:def|end|class|module|if|unless|else|elsif|return|do|yield|rescue|ensure|begin|raise|nil|true|false|self|super|then|while|next|and|or|not|private)\b)`,
    String.raw`(?<no>\b[A-Z]\w*\b)`,
    String.raw`(?<mi>\b\d[\d_]*(?:\.\d+)?\b)`,
  ].join('|'),
  'g',
);

/** One line of code as HTML, with the classes that GitLab's highlighter uses. Only Ruby is coloured. */
export function highlight(line: string, language: string): string {
  if (language !== 'ruby') return escapeHtml(line);
  let marked = '';
  let read = 0;
  for (const match of line.matchAll(RUBY)) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const kind = Object.entries(groups).find(([, text]) => text !== undefined)?.[0] ?? 'n';
    marked += `${escapeHtml(line.slice(read, match.index))}<span class="${kind}">${escapeHtml(match[0])}</span>`;
    read = match.index + match[0].length;
  }
  return marked + escapeHtml(line.slice(read));
}

/** The language of a file, by its name. */
export function languageOf(path: string): string {
  return /\.(?:rb|rake|ru)$|(?:Gemfile|Rakefile)$/.test(path) ? 'ruby' : 'plaintext';
}
