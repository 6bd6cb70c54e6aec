import { commentedLines } from './commented-lines';
import type { EntryFilter } from './entry-filter';
import type { TimelineEntry } from './timeline';

/** What can be chosen by itself; `file` takes the lines of the file with it. */
export type Facet =
  'kinds' | 'onlyCandidate' | 'authorId' | 'file' | 'thread' | 'blocking' | 'sitting' | 'words';

const BLOCKING_WORDS = new Map<boolean | null, NonNullable<EntryFilter['blocking']>>([
  [true, 'blocking'],
  [false, 'non-blocking'],
  [null, 'unsaid'],
]);

/**
 * A test for each facet that the filter uses, all of which an entry must pass. What is left out lets everything
 * through and has no test.
 */
export function facetTests(filter: EntryFilter): [Facet, (entry: TimelineEntry) => boolean][] {
  const { kinds, onlyCandidate, authorId, file, lines, thread, blocking, sitting } = filter;
  const tests: [Facet, (entry: TimelineEntry) => boolean][] = [];
  if (kinds) tests.push(['kinds', ({ kind }) => kinds.includes(kind)]);
  if (onlyCandidate) tests.push(['onlyCandidate', ({ byCandidate }) => byCandidate]);
  if (authorId !== undefined) tests.push(['authorId', (entry) => authorIds(entry).includes(authorId)]);
  if (file !== undefined || lines) {
    const onLines = (entry: TimelineEntry): boolean => !lines || overlaps(entry, lines);
    tests.push(['file', (entry) => (file === undefined || entry.file === file) && onLines(entry)]);
  }
  if (thread !== undefined) tests.push(['thread', (entry) => entry.thread === thread]);
  if (blocking !== undefined) {
    tests.push(['blocking', (entry) => blockingWord(entry) === blocking]);
  }
  if (sitting !== undefined) tests.push(['sitting', (entry) => entry.sitting === sitting]);
  return tests;
}

/** What a comment says about blocking; null for actions, which say nothing about it. */
export function blockingWord({
  blocking,
  event,
}: TimelineEntry): NonNullable<EntryFilter['blocking']> | null {
  return event.kind === 'comment' ? (BLOCKING_WORDS.get(blocking) ?? null) : null;
}

/** Everybody who wrote something in an entry, or did what it tells of. */
export function authorIds({ event, replies }: TimelineEntry): number[] {
  const ids = event.author ? [event.author.id] : [];
  for (const { author } of replies) if (author && !ids.includes(author.id)) ids.push(author.id);
  return ids;
}

/** Whether a thread stands on one of these lines; one on a removed line has its place on the old side only. */
function overlaps(
  { event, replies }: TimelineEntry,
  { from, to, old }: NonNullable<EntryFilter['lines']>,
): boolean {
  if (event.kind !== 'comment') return false;
  const position = event.position ?? replies.find((reply) => reply.position)?.position;
  if (!position) return false;
  const added = commentedLines(position, 'new');
  if (added) return added.first <= to && added.last >= from;
  const removed = commentedLines(position, 'old');
  return old !== undefined && removed !== null && removed.first <= old.to && removed.last >= old.from;
}
