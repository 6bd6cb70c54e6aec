import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { KEYS } from '@/components/app/keys';
import { DASHBOARD_KEYS } from '@/components/dashboard/dashboard-keys';
import { DEFAULT_KEYS } from '@/core/keys/actions';
import { showChord } from '@/core/keys/chord';
import { ROOT } from './source-files';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, end: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => end.test(path));

const pages = ['README.md', 'demo/README.md', ...filesIn('docs', /\.md$/)];
const guide = filesIn('docs/guide', /\.md$/);
const pictures = [...filesIn('docs', /\.png$/)].sort();

/** Every file that a page names, in Markdown or as a picture of either look, as a path from the root. */
function namedIn(page: string): string[] {
  const text = read(page);
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
  const images = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map((match) => match[1] ?? '');
  return [...links, ...images]
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to))
    .map((to) => relative(ROOT, join(ROOT, dirname(page), to)));
}

/** The anchor that GitHub and GitLab give a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The texts of a source, between quotes or tags, that may reach a screen: no name of a module, an attribute or a variable. */
function textsIn(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      texts.push(node.text.replaceAll('&quot;', '"').replace(/\s+/g, ' ').trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, false));
  return texts;
}

/** What can stand on a screen: the words of components, core, entrypoints and the manifest. */
const screen = [
  ...['components', 'core', 'entrypoints'].flatMap((folder) => filesIn(folder, /\.tsx?$/)),
  'manifest.config.ts',
].flatMap(textsIn);
const texts = new Set(screen);
const all = screen.join('\n');

/** A single word is one by itself somewhere; more of them may stand in a sentence. */
const isOnScreen = (words: string): boolean => (words.includes(' ') ? all.includes(words) : texts.has(words));

describe('the guide and its pictures', () => {
  it.each(pages)('%s names only what is there', (page) => {
    for (const path of namedIn(page)) expect(existsSync(join(ROOT, path)), `${path} is missing`).toBe(true);
    for (const [, to = '', anchor = ''] of read(page).matchAll(/\]\(([^)\s#]*)#([^)]+)\)/g)) {
      if (/^[a-z]+:/.test(to)) continue;
      const other = to === '' ? page : relative(ROOT, join(ROOT, dirname(page), to));
      const headings = [...read(other).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
      expect(headings, `${other} has no such heading`).toContain(anchor);
    }
  });

  it('names every picture somewhere, and each in both looks; `npm run pictures` takes them', () => {
    const named = new Set(pages.flatMap(namedIn));
    expect(pictures.filter((path) => !named.has(path))).toEqual([]);
    const light = pictures.filter((path) => path.endsWith('-light.png'));
    expect(light.length).toBeGreaterThan(20);
    for (const path of light) expect(pictures).toContain(path.replace('-light.png', '-dark.png'));
  });

  it.each(guide)('%s says in bold only what stands on a screen, as it stands there', (page) => {
    const bold = [...read(page).matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '');
    // An ellipsis stands for what is another word each time.
    const missing = bold.filter((words) => !words.split(' … ').every(isOnScreen));
    expect(missing).toEqual([]);
  });

  it('lists every key that panel and dashboard list', () => {
    const keys = read('docs/guide/keys.md');
    for (const { where, keys: lines } of [...KEYS, ...DASHBOARD_KEYS]) {
      expect(keys).toContain(`## ${where}`);
      for (const { acts = [], does } of lines) {
        expect(keys).toContain(does.replaceAll('|', '\\|'));
        for (const act of acts) expect(keys).toContain(`\`${showChord(DEFAULT_KEYS[act])}\``);
      }
    }
  });
});
