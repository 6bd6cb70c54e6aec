import type { IconName } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import type { EntryFilter } from '@/core/activity/entry-filter';
import { filterEntries } from '@/core/activity/filter';
import type { EntryKind, Timeline, TimelineEntry } from '@/core/activity/timeline';
import { KIND_WORDS } from './kind-words';

/** One thing to choose: `count` is how many entries it would show beside all other filters, `patch` chooses or leaves it. */
export interface Choice {
  id: string;
  label: string;
  count: number;
  chosen: boolean;
  patch: EntryFilter;
}

/** Choices of one sort. Of some several can be chosen, of others one. */
export interface Facet {
  id: 'kinds' | 'blocking' | 'thread' | 'sitting' | 'authorId' | 'file';
  legend: string;
  many: boolean;
  choices: Choice[];
}

const BLOCKING_WORDS = { blocking: 'Blocking', 'non-blocking': 'Non-blocking', unsaid: 'Not said' } as const;
const THREAD_WORDS = { open: 'Open', resolved: 'Resolved' } as const;

/** An active filter in words, and what takes it away. */
export interface ActiveFilter {
  id: string;
  icon: IconName;
  label: string;
  without: EntryFilter;
}

const authorsOf = ({ event, replies }: TimelineEntry) =>
  [event, ...replies].flatMap(({ author }) => author ?? []);

const blockingOf = ({ blocking }: TimelineEntry): NonNullable<EntryFilter['blocking']> =>
  blocking === null ? 'unsaid' : blocking ? 'blocking' : 'non-blocking';

const authorOf = (timeline: Timeline, id: number): string =>
  timeline.entries.flatMap(authorsOf).find((author) => author.id === id)?.name ?? 'Somebody';

const sittingWords = (index: number): string => `Sitting ${index + 1}`;

/** "lib/order.rb", "lib/order.rb, lines 3 to 9". */
function fileWords(file: string, lines: EntryFilter['lines']): string {
  if (!lines) return visibleText(file);
  const name = visibleText(file.slice(file.lastIndexOf('/') + 1));
  return lines.from === lines.to
    ? `${name}, line ${lines.from}`
    : `${name}, lines ${lines.from} to ${lines.to}`;
}

/** How often each value occurs. */
function tally<T>(
  entries: readonly TimelineEntry[],
  valuesOf: (entry: TimelineEntry) => T[],
): Map<T, number> {
  const counts = new Map<T, number>();
  for (const entry of entries) {
    for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * Everything that the timeline can be narrowed down by, with counts. What is not in the review is not offered. It looks
 * at every entry several times: call it when the choices are shown, not before.
 */
export function facetsOf(timeline: Timeline, filter: EntryFilter): Facet[] {
  const { entries } = timeline;
  /** Values of one sort with the counts that they would have if they were chosen. */
  const values = <T>(without: EntryFilter, valuesOf: (entry: TimelineEntry) => T[]): [T, number][] => {
    const all = tally(entries, valuesOf);
    const left = tally(filterEntries(entries, { ...filter, ...without }), valuesOf);
    return [...all.keys()].map((value) => [value, left.get(value) ?? 0]);
  };
  const kinds = filter.kinds ?? [];
  const names = new Map(entries.flatMap(authorsOf).map(({ id, name }) => [id, visibleText(name)]));
  const facets: Facet[] = [
    {
      id: 'kinds',
      legend: 'Kind',
      many: true,
      choices: values({ kinds: undefined }, ({ kind }) => [kind]).map(([kind, count]) => ({
        id: kind,
        label: KIND_WORDS[kind].word,
        count,
        chosen: kinds.includes(kind),
        patch: { kinds: toggled(kinds, kind) },
      })),
    },
    one('blocking', 'Blocking', filter.blocking, (word) => BLOCKING_WORDS[word], {
      values: values({ blocking: undefined }, (entry) =>
        entry.event.kind === 'comment' ? [blockingOf(entry)] : [],
      ),
    }),
    one('thread', 'Thread', filter.thread, (state) => THREAD_WORDS[state], {
      values: values({ thread: undefined }, ({ thread }) => (thread === null ? [] : [thread])),
    }),
    one('sitting', 'Sitting', filter.sitting, sittingWords, {
      values: values({ sitting: undefined }, ({ sitting }) => (sitting === null ? [] : [sitting])),
    }),
    one('authorId', 'Person', filter.authorId, (id) => names.get(id) ?? '', {
      // Who looks for somebody looks for them also where only the candidate is shown.
      values: values({ authorId: undefined, onlyCandidate: undefined }, (entry) =>
        authorsOf(entry).map(({ id }) => id),
      ),
      also: { onlyCandidate: undefined },
    }),
    one('file', 'File', filter.file, visibleText, {
      values: values({ file: undefined, lines: undefined }, ({ file }) => (file === null ? [] : [file])),
      also: { lines: undefined },
    }),
  ];
  return facets.filter(({ choices }) => choices.length > 0);
}

const toggled = (kinds: readonly EntryKind[], kind: EntryKind): EntryKind[] | undefined => {
  const next = kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind];
  return next.length > 0 ? next : undefined;
};

/** A facet of which one value can be chosen. `also` goes with every choice of it. */
function one<T extends string | number>(
  id: Exclude<Facet['id'], 'kinds'>,
  legend: string,
  chosen: string | number | undefined,
  labelOf: (value: T) => string,
  { also = {}, values }: { values: [T, number][]; also?: EntryFilter },
): Facet {
  const choices = values.map(([value, count]) => ({
    id: String(value),
    label: labelOf(value),
    count,
    chosen: value === chosen,
    patch: { ...also, [id]: value },
  }));
  return { id, legend, many: false, choices };
}

/** What a facet is set back to by its "Any". */
export const anyOf = ({ id }: Facet): EntryFilter =>
  id === 'file' ? { file: undefined, lines: undefined } : { [id]: undefined };

/** What narrows the timeline down now, but for the words, which stand in their own field, and the candidate, who has a button. */
export function activeFilters(timeline: Timeline, filter: EntryFilter): ActiveFilter[] {
  const { authorId, blocking, file, kinds = [], lines, sitting, thread } = filter;
  const active: (ActiveFilter | false | undefined)[] = [
    ...kinds.map((kind): ActiveFilter => ({
      id: kind,
      icon: KIND_WORDS[kind].icon,
      label: KIND_WORDS[kind].word,
      without: { kinds: toggled(kinds, kind) },
    })),
    blocking !== undefined && {
      id: 'blocking',
      icon: 'warning',
      label: blocking === 'unsaid' ? 'Blocking not said' : BLOCKING_WORDS[blocking],
      without: { blocking: undefined },
    },
    thread !== undefined && {
      id: 'thread',
      icon: 'comments',
      label: `${THREAD_WORDS[thread]} threads`,
      without: { thread: undefined },
    },
    sitting !== undefined && {
      id: 'sitting',
      icon: 'clock',
      label: sittingWords(sitting),
      without: { sitting: undefined },
    },
    authorId !== undefined && {
      id: 'author',
      icon: 'user',
      label: visibleText(authorOf(timeline, authorId)),
      without: { authorId: undefined },
    },
    file !== undefined && {
      id: 'file',
      icon: 'merge-request',
      label: fileWords(file, lines),
      without: { file: undefined, lines: undefined },
    },
  ];
  return active.filter((one) => one !== false && one !== undefined);
}
