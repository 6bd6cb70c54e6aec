import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { formatPath } from '@/core/backup/path';
import type { FileProblem } from './file-problem';

/**
 * In characters. Parsing takes about 1.6 s for a megabyte, and the page stands still as long; a pack has some 60 kB.
 */
export const LARGEST_DOCUMENT = 2 * 1024 * 1024;
/** What aliases repeat is counted again each time, so that a few lines can't become millions. */
const MOST_NODES = 60_000;
const MOST_ALIASES = 100;
/** Files of ours nest six deep. */
const DEEPEST = 20;
/** A file that is wrong from end to end is not mended from a list. */
const MOST_PROBLEMS = 20;
/** Keys that mean something to every JavaScript object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

type Path = readonly (string | number)[];

/** A document as plain data, with the line of each of its fields; or what is wrong with it. */
export type DocumentReading =
  | { ok: true; value: unknown; lineOf: (path: readonly unknown[]) => number }
  | { ok: false; problems: FileProblem[] };

/**
 * Reads YAML 1.2, of which JSON is a part, to plain data. Refused with the place: what is not YAML, keys that are there
 * twice or could reach into objects of the program, tags, several documents, and what is too large, nested too deeply
 * or grows by aliases. Never throws.
 */
export function readDocument(text: string): DocumentReading {
  if (text.length > LARGEST_DOCUMENT)
    return refuse('This file is larger than 2 MB and was not read. Choose another one, or split it.');
  if (text.trim() === '') return refuse('This file is empty. Choose another one.');
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      // The check of the library compares every key with every other; ours is below.
      uniqueKeys: false,
    });
    if (document.errors.length > 0) return { ok: false, problems: syntaxProblems(document, lines) };
    return new Walk(document, lines).read();
  } catch (error) {
    if (error instanceof RangeError) return refuse(`${TOO_DEEP} Choose another file.`);
    throw error;
  }
}

const TOO_DEEP = 'This is nested too deeply for a file of Second Chair.';

function refuse(message: string): DocumentReading {
  return { ok: false, problems: [{ line: null, path: '', message }] };
}

function syntaxProblems({ errors }: Document.Parsed, lines: LineCounter): FileProblem[] {
  return errors.slice(0, MOST_PROBLEMS).map(({ code, message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    path: '',
    message:
      code === 'MULTIPLE_DOCS'
        ? 'a second document begins here. Several in one file are a list: begin each with “- ” and indent it.'
        : `this is not valid YAML or JSON: ${message.replace(/\.?$/, '.')} Correct the line, or the one above it.`,
  }));
}

/** A key as the name of a field; null where it is no word. */
function nameOf(key: unknown): string | null {
  if (!isScalar(key)) return null;
  const { value } = key;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** What stops the walk: the first thing after which the rest would say nothing of use. */
class Stop extends Error {}

/** Goes once through the nodes, makes plain data of them and notes where each field stands. */
class Walk {
  private readonly problems: FileProblem[] = [];
  private readonly offsets = new Map<string, number>();
  private nodes = 0;
  private aliases = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
  ) {}

  read(): DocumentReading {
    try {
      const value = this.valueOf(this.document.contents, [], 0);
      if (this.problems.length > 0) return { ok: false, problems: this.problems };
      return { ok: true, value, lineOf: (path) => this.lineOf(path) };
    } catch (error) {
      if (error instanceof Stop) return { ok: false, problems: this.problems };
      throw error;
    }
  }

  /** The line of a field, or of the nearest one around it that is there. */
  private lineOf(path: readonly unknown[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = this.offsets.get(formatPath(path.slice(0, length)));
      if (offset !== undefined) return this.lines.linePos(offset).line;
    }
    return this.lines.linePos(this.document.contents?.range[0] ?? 0).line;
  }

  private report(path: Path, message: string): void {
    this.problems.push({
      line: this.lineOf(path),
      path: path.length > 0 ? formatPath(path) : '',
      message,
    });
    if (this.problems.length === MOST_PROBLEMS) throw new Stop();
  }

  private stop(path: Path, message: string): never {
    this.report(path, message);
    throw new Stop();
  }

  private valueOf(node: unknown, path: Path, depth: number): unknown {
    this.nodes += 1;
    if (this.nodes > MOST_NODES)
      this.stop(path, `up to here the file has more than ${MOST_NODES} values. Split it.`);
    if (depth > DEEPEST) this.stop(path.slice(0, 5), TOO_DEEP);
    if (isAlias(node)) {
      this.aliases += 1;
      if (this.aliases > MOST_ALIASES)
        this.stop(path, `the file repeats things by more than ${MOST_ALIASES} aliases. Write them out.`);
      const source = node.resolve(this.document);
      if (!source) this.stop(path, `*${node.source} repeats something that does not stand above it.`);
      return this.valueOf(source, path, depth + 1);
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.tag !== undefined)
      this.report(path, 'tags such as !!binary mean nothing here. Write the value without it.');
    if (isMap(node)) return this.mapOf(node.items, path, depth);
    if (isSeq(node))
      return node.items.map((item, index) => {
        this.note([...path, index], item);
        return this.valueOf(item, [...path, index], depth + 1);
      });
    return isScalar(node) ? node.value : null;
  }

  private mapOf(
    pairs: readonly { key: unknown; value: unknown }[],
    path: Path,
    depth: number,
  ): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const { key, value } of pairs) {
      const name = nameOf(key);
      const here = name === null ? path : [...path, name];
      if (name === null) {
        this.report(path, 'a key here is not a word. Write each field as “name: value”.');
      } else if (RESERVED.has(name)) {
        this.note(here, key);
        this.report(here, `the key “${name}” is not allowed. Remove it.`);
      } else if (entries.has(name)) {
        this.note(here, key);
        this.report(here, 'this field is there twice. Remove one of them.');
      } else {
        this.note(here, key);
        entries.set(name, this.valueOf(value, here, depth + 1));
      }
    }
    return Object.fromEntries(entries);
  }

  private note(path: Path, node: unknown): void {
    const offset =
      isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) this.offsets.set(formatPath(path), offset);
  }
}
