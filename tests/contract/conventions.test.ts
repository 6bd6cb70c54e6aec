import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { everyNode, filesIn, place, ROOT, sourceFiles, type SourceFile } from './source-files';

const PRODUCT = ['core', 'gitlab', 'stores', 'components', 'entrypoints'];
/** What is longer than any other test, and why it stays whole. */
const LONG_TESTS = new Map([
  ['tests/e2e/isolation.test.ts', 'its looks from the page share one browser, which takes long to start'],
]);
/** This file names what it forbids. */
const OTHERS = sourceFiles().filter(({ path }) => path !== 'tests/contract/conventions.test.ts');

describe('files', () => {
  it('are one thing each: at most 300 lines, data aside, tests too but for those listed with a reason', () => {
    const long = sourceFiles().filter(({ path, text }) => !isData(path) && lines(text) > 300);
    const unlisted = long.filter(({ path }) => !LONG_TESTS.has(path));
    expect(unlisted.map(({ path }) => `${path}: split it by what its parts are called`)).toEqual([]);
    // One that has become short leaves the list.
    expect(long.map(({ path }) => path)).toEqual(expect.arrayContaining([...LONG_TESTS.keys()]));
  });

  it('switch no check off', () => {
    const off = /eslint-disable|@ts-(?:ignore|nocheck|expect-error)|prettier-ignore/;
    expect(OTHERS.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('tests', () => {
  it('all run, and none waits for a fixed time', () => {
    const wrong = /\b(?:it|test|describe)\.(?:only|skip|todo)\b|waitForTimeout\(/;
    const found = filesIn('tests').filter(
      ({ path, text }) => !path.includes('conventions') && wrong.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('what a caller can call', () => {
  it.each(PRODUCT)('every exported function of %s says what a caller needs', (folder) => {
    const silent = filesIn(folder).flatMap(undocumented);
    expect(silent.map((it) => `${it}: say shapes, units and errors in a doc comment`)).toEqual([]);
  });
});

describe('what the candidate could see', () => {
  it('every page of ours is called "Second Chair" and nothing else', () => {
    const pages = htmlPages(join(ROOT, 'entrypoints'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect([page, /<title>(.*?)<\/title>/.exec(readFileSync(page, 'utf8'))?.[1]]).toEqual([
        page,
        'Second Chair',
      ]);
    }
    const retitled = filesIn(...PRODUCT).filter(({ text }) => text.includes('document.title ='));
    expect(retitled.map(({ path }) => path)).toEqual([]);
  });
});

describe('hiding everything', () => {
  it('blanks every page of ours but the toolbar’s popup, from its first moment', () => {
    const pages = htmlPages(join(ROOT, 'entrypoints')).filter((page) => !page.includes('popup'));
    // Panel, side panel, interview and dashboard.
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages) {
      expect([page, readFileSync(page, 'utf8').includes('<html lang="en" data-veiled>')]).toEqual([
        page,
        true,
      ]);
      const script = join(
        dirname(page),
        /<script type="module" src="(.*?)">/.exec(readFileSync(page, 'utf8'))?.[1] ?? '',
      );
      expect([page, follows(script)]).toEqual([page, true]);
    }
  });
});

describe('words', () => {
  it('no text of the interface has an exclamation mark', () => {
    expect(filesIn('components').flatMap(exclamations)).toEqual([]);
  });

  it('nothing is called a score of a candidate, a total or an average', () => {
    const names = /^(?:totalScore|averageRating|meanRating|overallScore|candidateScore|percentage|ranking)$/i;
    const found = filesIn(...PRODUCT).flatMap((file) => identifiers(file, names));
    expect(found.map((it) => `${it}: people judge; show counts and the list`)).toEqual([]);
  });
});

const isData = (path: string): boolean => /\/(packs|sample)\//.test(path);
const lines = (text: string): number => text.trimEnd().split('\n').length;

function htmlPages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Whether a page's script, or one beside it that it starts with, takes part in hiding. */
function follows(script: string): boolean {
  const file = sourceFiles().find(({ path }) => path === relative(ROOT, script));
  const near = (file?.imports ?? []).map(({ specifier }) => specifier).filter((it) => it.startsWith('.'));
  const texts = near.flatMap(
    (it) =>
      sourceFiles().find(({ path }) => path.startsWith(`${relative(ROOT, join(dirname(script), it))}.`))
        ?.text ?? [],
  );
  return [file?.text ?? '', ...texts].some((text) => /(?<!function )\bfollowHiding\(gateway/.test(text));
}

function undocumented(file: SourceFile): string[] {
  return file.tree.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement)) return [];
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return exported && !documented ? [`${place(file, statement)} ${statement.name?.text ?? ''}`] : [];
  });
}

function exclamations(file: SourceFile): string[] {
  const found: string[] = [];
  everyNode(file, (node) => {
    const isText = ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isTemplateTail(node);
    if (isText && /\w!(?:\s|$)/.test(node.text)) found.push(`${place(file, node)} ${node.text.trim()}`);
  });
  return found;
}

function identifiers(file: SourceFile, names: RegExp): string[] {
  const found: string[] = [];
  everyNode(file, (node) => {
    if (ts.isIdentifier(node) && names.test(node.text)) found.push(`${place(file, node)} ${node.text}`);
  });
  return found;
}
