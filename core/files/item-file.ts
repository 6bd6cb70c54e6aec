import * as v from 'valibot';
import { formatPath } from '@/core/backup/path';
import type { FileProblem } from './file-problem';
import { repeated } from './ids';
import { issueWords } from './issue-words';
import { readDocument } from './read-document';

/** The version of these formats that this build writes, and the newest that it reads. */
export const FORMAT_VERSION = 1;

/** Something that does not fit together within an item; `path` leads to the field. */
export interface ItemProblem {
  path: readonly (string | number)[];
  message: string;
}

/** What is read from files of one format: rubrics, exercises, or calibration samples. */
export interface ItemKind<Item extends { id: string; version: number }> {
  format: ItemFormat;
  /** The shape in the file, beside `format` and `formatVersion`; gives the item. */
  schema: v.GenericSchema<unknown, Item>;
  /** What the shape alone does not say: empty texts, ids that lead nowhere. */
  check: (item: Item) => ItemProblem[];
  /** Ids of what comes with Second Chair. */
  reserved: ReadonlySet<string>;
}

/** What such a file says of itself in its first line. */
export type ItemFormat = 'second-chair-rubric' | 'second-chair-exercise' | 'second-chair-sample';

/** All items of a file, or every problem that was found; never some of the items. */
export type ItemReading<Item> = { ok: true; items: Item[] } | { ok: false; problems: FileProblem[] };

const WHAT: Record<ItemFormat, { is: string; goTo: string }> = {
  'second-chair-rubric': { is: 'a rubric', goTo: 'Import it under Rubrics.' },
  'second-chair-exercise': { is: 'an exercise', goTo: 'Import it under Exercises.' },
  'second-chair-sample': { is: 'a calibration sample', goTo: 'Import it under Qualification.' },
};

const isFormat = (format: unknown): format is ItemFormat =>
  typeof format === 'string' && Object.hasOwn(WHAT, format);

/**
 * Reads a file that holds one item, or a list of them: whole, or not at all. Fields that are not known are refused, as
 * they would be lost.
 */
export function readItems<Item extends { id: string; version: number }>(
  kind: ItemKind<Item>,
  text: string,
): ItemReading<Item> {
  const document = readDocument(text);
  if (!document.ok) return document;
  const { value, lineOf } = document;
  const entries = Array.isArray(value)
    ? (value as unknown[]).map((entry, index) => ({ entry, at: [index] as (string | number)[] }))
    : [{ entry: value, at: [] }];
  const problems: FileProblem[] = [];
  const report = (path: readonly unknown[], message: string): void => {
    problems.push({ line: lineOf(path), path: path.length === 0 ? '' : formatPath(path), message });
  };
  if (entries.length === 0) report([], `the list is empty. Give it ${WHAT[kind.format].is}.`);
  const items = entries.flatMap(({ entry, at }) => {
    const read = readItem(kind, entry);
    for (const { path, message } of read.problems) report([...at, ...path], message);
    return read.item ? [read.item] : [];
  });
  // Where one of them could not be read, positions among the rest say nothing.
  if (problems.length === 0)
    for (const index of repeated(items.map(({ id }) => id)))
      report([index, 'id'], 'another one in this file has this id. Remove one of the two, or change its id.');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, items };
}

function readItem<Item extends { id: string; version: number }>(
  kind: ItemKind<Item>,
  entry: unknown,
): { item: Item | null; problems: ItemProblem[] } {
  const header = headerProblem(kind.format, entry);
  if (header) return { item: null, problems: [header] };
  const { format: _, formatVersion: __, ...fields } = entry as Record<string, unknown>;
  const parsed = v.safeParse(kind.schema, fields);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      path: (issue.path ?? []).map(({ key }) => key as string | number),
      message: issueWords(issue),
    }));
    return { item: null, problems };
  }
  const item = parsed.output;
  const problems = kind.check(item);
  if (kind.reserved.has(item.id)) {
    const message = `“${item.id}” comes with Second Chair, and can't be replaced. Choose another id, such as “our-${item.id}”.`;
    problems.unshift({ path: ['id'], message });
  }
  return { item, problems };
}

/** What the first two fields say: that it is of this format, and of a version that this build knows. */
function headerProblem(format: ItemFormat, entry: unknown): ItemProblem | null {
  const { is } = WHAT[format];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { path: [], message: `this is not ${is}. Begin it with “format: ${format}”.` };
  const header = entry as Record<string, unknown>;
  const found = header['format'];
  if (found !== format) {
    const other = isFormat(found) ? `this is ${WHAT[found].is}. ${WHAT[found].goTo}` : null;
    const none = `this does not say that it is ${is}. Choose another file, or add “format: ${format}”.`;
    return { path: ['format'], message: other ?? none };
  }
  const version = header['formatVersion'];
  if (typeof version === 'number' && Number.isInteger(version) && version > FORMAT_VERSION)
    return {
      path: ['formatVersion'],
      message: `this was written by a newer Second Chair (format ${version}). Update the extension, then import it again.`,
    };
  if (version !== FORMAT_VERSION)
    return {
      path: ['formatVersion'],
      message: `this version of the format does not exist. Write “formatVersion: ${FORMAT_VERSION}”.`,
    };
  return null;
}
