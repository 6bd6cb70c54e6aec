import type { EntryFilter } from './entry-filter';
import { authorIds, blockingWord, facetTests, type Facet } from './facets';
import { wordsTest } from './search-text';
import type { EntryKind, TimelineEntry } from './timeline';

/** How many entries each choice of a facet would show; `all`: how many without this facet. */
export interface FacetCount<T> {
  all: number;
  each: ReadonlyMap<T, number>;
}

/** The number beside each choice: what it would show with everything else that is chosen. */
export interface FilterCounts {
  /** Entries that pass all of the filter. */
  shown: number;
  kinds: FacetCount<EntryKind>;
  onlyCandidate: FacetCount<true>;
  /** By GitLab user id. An entry counts for everybody who wrote in it. */
  authorId: FacetCount<number>;
  file: FacetCount<string>;
  thread: FacetCount<NonNullable<EntryFilter['thread']>>;
  blocking: FacetCount<NonNullable<EntryFilter['blocking']>>;
  sitting: FacetCount<number>;
}

type Test = readonly [Facet, (entry: TimelineEntry) => boolean];

/** The entries that pass, in their order. */
export function filterEntries(entries: readonly TimelineEntry[], filter: EntryFilter): TimelineEntry[] {
  const tests = testsOf(filter).map(([, test]) => test);
  return entries.filter((entry) => tests.every((test) => test(entry)));
}

/** Counts for every facet in one pass: an entry that fails only one facet still counts for the choices of that one. */
export function countsFor(entries: readonly TimelineEntry[], filter: EntryFilter): FilterCounts {
  const tests = testsOf(filter);
  const counts = {
    shown: 0,
    kinds: none<EntryKind>(),
    onlyCandidate: none<true>(),
    authorId: none<number>(),
    file: none<string>(),
    thread: none<NonNullable<EntryFilter['thread']>>(),
    blocking: none<NonNullable<EntryFilter['blocking']>>(),
    sitting: none<number>(),
  };
  for (const entry of entries) {
    const failed = failedBy(entry, tests);
    if (failed === 'several') continue;
    const counted = (facet: Facet): boolean => failed === null || failed === facet;
    if (failed === null) counts.shown += 1;
    if (counted('kinds')) count(counts.kinds, entry.kind);
    if (counted('onlyCandidate')) count(counts.onlyCandidate, entry.byCandidate ? true : null);
    if (counted('authorId')) count(counts.authorId, ...authorIds(entry));
    if (counted('file')) count(counts.file, entry.file);
    if (counted('thread')) count(counts.thread, entry.thread);
    if (counted('blocking')) count(counts.blocking, blockingWord(entry));
    if (counted('sitting')) count(counts.sitting, entry.sitting);
  }
  return counts;
}

/** The dearest test comes last, and only for what has passed the others. */
function testsOf(filter: EntryFilter): Test[] {
  const words = wordsTest(filter.words);
  return words ? [...facetTests(filter), ['words', words]] : facetTests(filter);
}

function failedBy(entry: TimelineEntry, tests: readonly Test[]): Facet | 'several' | null {
  let failed: Facet | null = null;
  for (const [facet, test] of tests) {
    if (test(entry)) continue;
    if (failed !== null) return 'several';
    failed = facet;
  }
  return failed;
}

interface Counting<T> extends FacetCount<T> {
  each: Map<T, number>;
}

function none<T>(): Counting<T> {
  return { all: 0, each: new Map() };
}

function count<T>(counting: Counting<T>, ...choices: (T | null)[]): void {
  counting.all += 1;
  for (const choice of choices) {
    if (choice !== null) counting.each.set(choice, (counting.each.get(choice) ?? 0) + 1);
  }
}
