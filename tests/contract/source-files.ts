import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root of the checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  'demo-output',
  'applications',
  '.stryker-tmp',
]);

/** One import of a file. `typeOnly` imports are gone when it is built. */
interface Import {
  specifier: string;
  typeOnly: boolean;
  line: number;
}

/** A TypeScript file of ours. `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
}

let known: SourceFile[] | null = null;

/** Every .ts and .tsx of the checkout, read once. */
export function sourceFiles(): SourceFile[] {
  known ??= walk(ROOT).map(readSource);
  return known;
}

/** The files under one of these folders. */
export function filesIn(...folders: string[]): SourceFile[] {
  return sourceFiles().filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

/** Where an import of ours leads, relative to the root and without an ending; null for a package. */
export function target(from: SourceFile, specifier: string): string | null {
  if (specifier.startsWith('@/')) return withoutEnding(specifier.slice(2));
  if (!specifier.startsWith('.')) return null;
  return withoutEnding(posix.normalize(posix.join(posix.dirname(from.path), specifier)));
}

/** The file that an import of ours leads to; undefined for packages, styles and pictures. */
export function resolved(from: SourceFile, specifier: string): SourceFile | undefined {
  const path = target(from, specifier);
  if (path === null) return undefined;
  const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx'];
  return sourceFiles().find((file) => endings.some((ending) => file.path === path + ending));
}

/** Calls `look` for every node of the file. */
export function everyNode(file: SourceFile, look: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    look(node);
    node.forEachChild(visit);
  };
  visit(file.tree);
}

/** `path:line` of a node, as a terminal makes it clickable. */
export function place(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
}

const withoutEnding = (path: string): string => path.replace(/\.tsx?$/, '');

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Parsed when it is first asked for: most tests look at the trees of a few folders. */
function readSource(absolute: string): SourceFile {
  const path = relative(ROOT, absolute).replaceAll('\\', '/');
  const text = readFileSync(absolute, 'utf8');
  let tree: ts.SourceFile | null = null;
  let imports: Import[] | null = null;
  return {
    path,
    text,
    get tree() {
      const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      return (tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
    },
    get imports() {
      return (imports ??= importsOf(this));
    },
  };
}

function importsOf(file: SourceFile): Import[] {
  const imports: Import[] = [];
  everyNode(file, (node) => {
    const found = importOf(node);
    if (!found) return;
    const line = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
    imports.push({ ...found, line });
  });
  return imports;
}

function importOf(node: ts.Node): Omit<Import, 'line'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteral(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return null;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
