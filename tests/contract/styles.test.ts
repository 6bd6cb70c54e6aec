import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { everyNode, filesIn, place, ROOT, type SourceFile } from './source-files';

/** A stylesheet of a component: the names that it has rules for, and those that it takes over from others. */
interface Stylesheet {
  path: string;
  lines: number;
  names: Set<string>;
  takenOver: { name: string; from: string }[];
}

const sheets = ['components', 'entrypoints'].flatMap(stylesheets);
const modules = sheets.filter(({ path }) => path.endsWith('.module.css'));
const dressed = filesIn('components', 'entrypoints');
const named = dressed.flatMap(namesIn);
const asked = [...named, ...modules.flatMap(({ takenOver }) => takenOver)];
/** What `styles[tone]` may come to: names that some text of the source is. */
const words = new Set(filesIn('core', 'components').flatMap(wordsIn));

describe('styles', () => {
  it('are one thing each: at most 300 lines', () => {
    const long = sheets.filter(({ lines }) => lines > 300);
    expect(long.map(({ path }) => `${path}: split it by what it dresses`)).toEqual([]);
  });

  it('hold no rule that nothing asks for', () => {
    const unused = modules.flatMap(({ path, names }) =>
      [...names].filter((name) => !isAsked(path, name)).map((name) => `${path} .${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('have a rule for every name that is asked of them', () => {
    const missing = asked.filter(
      ({ name, from }) => name !== null && !modules.find(({ path }) => path === from)?.names.has(name),
    );
    expect(missing.map(({ name, from }) => `${from} .${name}`)).toEqual([]);
  });
});

function isAsked(path: string, name: string): boolean {
  return asked.some((ask) => ask.from === path && (ask.name ?? (words.has(name) && name)) === name);
}

function stylesheets(folder: string): Stylesheet[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => readStyles(relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')));
}

function readStyles(path: string): Stylesheet {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const bare = text.replaceAll(/\/\*[^]*?\*\//g, '');
  const selectors = [...bare.matchAll(/([^{};]*)\{/g)].map(([, selector = '']) => selector);
  const names = selectors.flatMap((it) => [...it.matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name));
  const takenOver = [...bare.matchAll(/composes:\s*(\w+)(?:\s+from\s+'([^']+)')?/g)].map(
    ([, name = '', from]) => ({ name, from: from === undefined ? path : resolve(path, from) }),
  );
  return { path, lines: text.trimEnd().split('\n').length, names: new Set(names), takenOver };
}

/** Every `styles.name` of a file, under whatever name it imports the styles; null where the name is worked out. */
function namesIn(file: SourceFile): { name: string | null; from: string }[] {
  const imported = new Map<string, string>();
  const found: { name: string | null; from: string }[] = [];
  everyNode(file, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text } = node.moduleSpecifier;
      const as = node.importClause?.name?.text;
      if (text.endsWith('.module.css') && as !== undefined) imported.set(as, resolve(file.path, text));
    }
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return;
    const from = ts.isIdentifier(node.expression) ? imported.get(node.expression.text) : undefined;
    if (from === undefined) return;
    found.push({ name: ts.isPropertyAccessExpression(node) ? node.name.text : null, from });
  });
  const idle = [...imported.values()].filter((from) => !found.some((it) => it.from === from));
  if (idle.length > 0)
    throw new Error(`${place(file, file.tree)} imports ${idle.join()} and asks nothing of it.`);
  return found;
}

function wordsIn(file: SourceFile): string[] {
  const found: string[] = [];
  everyNode(file, (node) => {
    if (ts.isStringLiteral(node)) found.push(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) found.push(node.name.text);
  });
  return found;
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('@/') ? specifier.slice(2) : posix.join(posix.dirname(from), specifier);
}
