import { escapeHtml } from './html';

const RUBY = grammar(
  String.raw`(?<c1>#(?!\{).*$)`,
  String.raw`(?<s2>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`,
  String.raw`(?<ss>(?<![:\w]):[a-z_]\w*[?!]?|\b[a-z_]\w*:(?=\s))`,
  String.raw`(?<vi>@{1,2}[a-z_]\w*)`,
  String.raw`(?<k>\b(?:def|end|class|module|if|unless|else|elsif|return|do|yield|rescue|ensure|begin|raise|nil|true|false|self|super|then|while|next|and|or|not|private)\b)`,
  String.raw`(?<no>\b[A-Z]\w*\b)`,
  String.raw`(?<mi>\b\d[\d_]*(?:\.\d+)?\b)`,
);

/** TypeScript, and the templates around it in single-file components. */
const TYPESCRIPT = grammar(
  String.raw`(?<c1>(?<![:\w])\/\/.*$|^\s*\/?\*{1,2}(?:[ /].*)?$|<!--.*?-->)`,
  String.raw`(?<s2>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\`(?:[^\`\\]|\\.)*\`)`,
  String.raw`(?<nt><\/[A-Za-z][\w-]*|(?<![\w)])<[A-Za-z][\w-]*)`,
  String.raw`(?<k>(?<![\w.@:-])(?:import|export|from|const|let|async|await|function|return|new|if|else|throw|try|catch|interface|type|null|true|false|undefined)\b(?![-=:]))`,
  String.raw`(?<no>\b[A-Z]\w*\b)`,
  String.raw`(?<mi>\b\d[\d_]*(?:\.\d+)?\b)`,
);

const GRAMMARS: Record<string, RegExp> = {
  ruby: RUBY,
  typescript: TYPESCRIPT,
  vue: TYPESCRIPT,
  html: TYPESCRIPT,
};

/** The groups are named after the classes of GitLab's highlighter. */
function grammar(...kinds: string[]): RegExp {
  return new RegExp(kinds.join('|'), 'g');
}

/** One line of code as HTML, with the classes that GitLab's highlighter uses. Other languages are not coloured. */
export function highlight(line: string, language: string): string {
  const known = GRAMMARS[language];
  if (!known) return escapeHtml(line);
  let marked = '';
  let read = 0;
  for (const match of line.matchAll(known)) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const kind = Object.entries(groups).find(([, text]) => text !== undefined)?.[0] ?? 'n';
    marked += `${escapeHtml(line.slice(read, match.index))}<span class="${kind}">${escapeHtml(match[0])}</span>`;
    read = match.index + match[0].length;
  }
  return marked + escapeHtml(line.slice(read));
}

/** The language of a file, by its name. */
export function languageOf(path: string): string {
  if (/\.(?:rb|rake|ru)$|(?:Gemfile|Rakefile)$/.test(path)) return 'ruby';
  if (path.endsWith('.vue')) return 'vue';
  return path.endsWith('.ts') ? 'typescript' : 'plaintext';
}
