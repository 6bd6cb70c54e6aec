import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pageRequests } from '@/stores/messages/page-protocol';
import { requests } from '@/stores/messages/protocol';
import { ARROWS, OUT_OF_REACH, type Arrow } from './arrows';
import { everyNode, filesIn, place, resolved, sourceFiles, target, type SourceFile } from './source-files';

type Half = Record<'ask' | 'answer', { kind: string }>;

const LAYERS = ['core', 'gitlab', 'stores', 'components', 'entrypoints', 'demo', 'tests'];

describe('imports follow the arrows', () => {
  it.each(ARROWS)('$folder imports only what it may', (arrow) => {
    expect(filesIn(arrow.folder).flatMap((file) => wrongImports(file, arrow))).toEqual([]);
  });

  it.each(OUT_OF_REACH)('$entry reaches none of $packages', ({ entry, packages, instead }) => {
    const entries = sourceFiles().filter(
      ({ path }) => path.startsWith(`${entry}/`) || path === `${entry}.ts`,
    );
    expect(waysTo(entries, packages).map((way) => `${way}. ${instead}`)).toEqual([]);
  });

  it('finds an import that runs against the arrows', () => {
    const [core] = filesIn('core');
    const [arrow] = ARROWS;
    if (!core || !arrow) throw new Error('There is no core to try this on.');
    const bad = { ...core, imports: [{ specifier: '@/stores/gateway', typeOnly: false, line: 3 }] };
    expect(wrongImports(bad, arrow)).toHaveLength(1);
  });
});

describe('what a layer must not touch', () => {
  const BROWSER = ['browser', 'chrome', 'document', 'window', 'navigator', 'localStorage', 'indexedDB'];

  it('core asks nothing of time, chance, network or browser', () => {
    const touched = [...BROWSER, 'globalThis', 'performance', 'crypto'];
    const found = filesIn('core').flatMap((file) => [...outsiders(file, touched), ...impurities(file)]);
    expect(found.map((it) => `${it}: pass it in as a parameter.`)).toEqual([]);
  });

  it('components ask nothing of the extension APIs or of storage', () => {
    const touched = ['browser', 'chrome', 'localStorage', 'sessionStorage', 'indexedDB'];
    const found = filesIn('components').flatMap((file) => outsiders(file, touched));
    expect(found.map((it) => `${it}: ask through a store.`)).toEqual([]);
  });

  it('no text becomes HTML: what a candidate wrote is hostile', () => {
    const makers = new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
      'setHTMLUnsafe',
    ]);
    const found = filesIn('core', 'gitlab', 'stores', 'components', 'entrypoints').flatMap((file) =>
      places(file, (node) => ts.isIdentifier(node) && makers.has(node.text)),
    );
    expect(found.map((it) => `${it}: build nodes, or render with React.`)).toEqual([]);
  });
});

describe('the database', () => {
  const instead = 'Ask the background by a message (docs/decisions/0002).';
  const entries = filesIn('entrypoints').filter(({ path }) => !path.startsWith('entrypoints/background/'));

  it('is touched by no file but those of its folder', () => {
    const found = filesIn('stores', 'entrypoints').filter(
      (file) => !file.path.startsWith('stores/database/') && outsiders(file, ['indexedDB']).length > 0,
    );
    expect(found.map(({ path }) => `${path}: put it into stores/database.`)).toEqual([]);
  });

  it('is opened to be written by the background alone', () => {
    const allowed = /^(stores\/database|entrypoints\/background)\//;
    const found = filesIn('stores', 'components', 'entrypoints')
      .filter(({ path }) => !allowed.test(path))
      .flatMap((file) =>
        file.imports
          .filter(
            ({ specifier, typeOnly }) =>
              !typeOnly && target(file, specifier) === 'stores/database/open-database',
          )
          .map(({ line }) => `${file.path}:${line}`),
      );
    expect(found.map((it) => `${it}: use stores/database/open-for-reading. ${instead}`)).toEqual([]);
  });

  it('is read outside of the background by these ways only', () => {
    expect(waysIn(entries), instead).toEqual({
      // Backups, through what refuses every write, and the copy beside it that a restore fills (docs/decisions/0022).
      'stores/full-backup/backup-work.ts': [
        'stores/database/open-for-reading.ts',
        'stores/database/staged-database.ts',
        'stores/database/take-over.ts',
      ],
      // What of that copy is broken.
      'stores/full-backup/find-broken.ts': ['stores/database/review-rows.ts', 'stores/database/unit-rows.ts'],
      // The search, in its worker (docs/decisions/0024).
      'entrypoints/dashboard/search-worker.ts': ['stores/database/search-source.ts'],
      // The download of what could not be opened (docs/decisions/0002).
      'stores/download-stored.ts': ['stores/database/raw-stores.ts'],
    });
  });

  it('is read by the dashboard alone: storage of its own is what no frame in a page has', () => {
    const found = entries.filter((entry) => databaseFiles(entry).length > 0).map(({ path }) => path);
    expect(
      found.filter((path) => !path.startsWith('entrypoints/dashboard/')).map((path) => `${path}. ${instead}`),
    ).toEqual([]);
    expect(found).toContain('entrypoints/dashboard/main.tsx');
  });

  it.each([
    ['entrypoints/dashboard/search-worker.ts', ['current-version', 'raw-database', 'search-source']],
    ['stores/download-stored.ts', ['raw-database', 'raw-stores']],
  ])(
    'is read by %s as it lies, whatever its version: nothing of Dexie, nothing that upgrades',
    (path, wanted) => {
      const file = sourceFiles().find((one) => one.path === path);
      if (!file) throw new Error(`${path} is not there.`);
      expect(
        databaseFiles(file),
        'Read what it needs in stores/database/search-source or raw-stores.',
      ).toEqual(wanted.map((name) => `stores/database/${name}.ts`));
      expect(waysTo([file], /^dexie/)).toEqual([]);
    },
  );
});

describe('messages', () => {
  const halves = [
    { half: 'of our own pages', map: requests, files: /^stores\/messages\/(?:[a-z]+-)?handlers\.ts$/ },
    {
      half: 'of the scripts in the page',
      map: pageRequests,
      files: /^entrypoints\/background\/page-handlers\.ts$/,
    },
  ];

  it.each(halves)('every request $half has a schema for what is asked and what is answered', ({ map }) => {
    for (const [name, { ask, answer }] of Object.entries<Half>(map)) {
      expect([name, ask.kind, answer.kind]).toEqual([name, 'schema', 'schema']);
    }
  });

  it.each(halves)(
    'every request $half has a handler in $files, and every handler a request',
    ({ map, files }) => {
      expect(handledIn(files).sort()).toEqual(Object.keys(map).sort());
    },
  );

  it('the scripts in the page can ask nothing that our own pages ask', () => {
    expect(Object.keys(pageRequests).filter((name) => name in requests)).toEqual([]);
  });
});

/** The dotted names that the object literals of some files have as keys: `'note.save': ...`. */
function handledIn(files: RegExp): string[] {
  const found = sourceFiles().filter(({ path }) => files.test(path));
  if (found.length === 0)
    throw new Error(`${files.source} names no file: it is where this half of the protocol is handled.`);
  const names: string[] = [];
  for (const file of found)
    everyNode(file, (node) => {
      const isEntry = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
      if (isEntry && ts.isStringLiteral(node.name)) names.push(node.name.text);
    });
  return names;
}

function wrongImports(file: SourceFile, arrow: Arrow): string[] {
  return file.imports.flatMap(({ specifier, line }) => {
    const layer = target(file, specifier)?.split('/')[0];
    const wrong =
      layer === undefined
        ? arrow.mayNotPackages.test(specifier)
        : LAYERS.includes(layer) && !arrow.may.includes(layer);
    return wrong ? [`${file.path}:${line} imports '${specifier}'. ${arrow.instead}`] : [];
  });
}

/** The chains of files that lead from the entries to a package. */
function waysTo(entries: SourceFile[], packages: RegExp): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const follow = (file: SourceFile, way: string[]): void => {
    if (seen.has(file.path)) return;
    seen.add(file.path);
    for (const { specifier, typeOnly } of file.imports) {
      if (typeOnly) continue;
      if (packages.test(specifier)) found.push([...way, file.path, specifier].join(' -> '));
      const next = resolved(file, specifier);
      if (next) follow(next, [...way, file.path]);
    }
  };
  for (const entry of entries) follow(entry, []);
  return found;
}

/** All files that some lead to, themselves among them, types aside. */
function reached(entries: readonly SourceFile[]): SourceFile[] {
  const seen = new Set<SourceFile>();
  const follow = (file: SourceFile): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of importedBy(file)) follow(next);
  };
  entries.forEach(follow);
  return [...seen];
}

function importedBy(file: SourceFile): SourceFile[] {
  return file.imports.flatMap(({ specifier, typeOnly }) =>
    typeOnly ? [] : (resolved(file, specifier) ?? []),
  );
}

const isOfTheDatabase = ({ path }: SourceFile): boolean => path.startsWith('stores/database/');

/** The files of the database that a file leads to, types aside. */
function databaseFiles(entry: SourceFile): string[] {
  return reached([entry])
    .filter(isOfTheDatabase)
    .map(({ path }) => path)
    .sort();
}

/** Which files outside of the database's folder, of those that the entries lead to, import which of it. */
function waysIn(entries: readonly SourceFile[]): Record<string, string[]> {
  const ways = reached(entries)
    .filter((file) => !isOfTheDatabase(file))
    .map((file) => [file.path, importedBy(file).filter(isOfTheDatabase)] as const)
    .filter(([, into]) => into.length > 0);
  return Object.fromEntries(ways.map(([path, into]) => [path, into.map((file) => file.path).sort()]));
}

function places(file: SourceFile, isWanted: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  everyNode(file, (node) => {
    if (isWanted(node)) found.push(`${place(file, node)} ${node.getText(file.tree).slice(0, 60)}`);
  });
  return found;
}

/** Uses of a global as `name.something` or `name(...)`, where the file declares no such name itself. */
function outsiders(file: SourceFile, names: string[]): string[] {
  const own = new Set<string>();
  everyNode(file, (node) => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) own.add(node.name.text);
  });
  const banned = new Set(names.filter((name) => !own.has(name)));
  return places(
    file,
    (node) =>
      (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      banned.has(node.expression.text),
  );
}

function impurities(file: SourceFile): string[] {
  const calls = new Set(['Date.now', 'Math.random', 'fetch', 'setTimeout', 'setInterval']);
  return places(file, (node) => {
    if (ts.isCallExpression(node)) return calls.has(node.expression.getText(file.tree));
    const isDate = ts.isNewExpression(node) && node.expression.getText(file.tree) === 'Date';
    return isDate && (node.arguments?.length ?? 0) === 0;
  });
}
