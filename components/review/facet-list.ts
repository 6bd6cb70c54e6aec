import { visibleText } from '@/components/ui/visible-text';
import type { EntryFilter } from '@/core/activity/entry-filter';
import { filterEntries } from '@/core/activity/filter';
import { ENTRY_KINDS, type Timeline, type TimelineEntry } from '@/core/activity/timeline';
import { authorsOf, BLOCKING_WORDS, sittingWords, THREAD_WORDS, toggled } from './facets';
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

const blockingOf = ({ blocking }: TimelineEntry): NonNullable<EntryFilter['blocking']> =>
  blocking === null ? 'unsaid' : blocking ? 'blocking' : 'non-blocking';

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
    return [...all].sort(([, a], [, b]) => b - a).map(([value]) => [value, left.get(value) ?? 0]);
  };
  const kinds = filter.kinds ?? [];
  const names = new Map(entries.flatMap(authorsOf).map(({ id, name }) => [id, visibleText(name)]));
  const facets: Facet[] = [
    {
      id: 'kinds',
      legend: 'Kind',
      many: true,
      choices: values({ kinds: undefined }, ({ kind }) => [kind])
        .sort(([a], [b]) => ENTRY_KINDS.indexOf(a) - ENTRY_KINDS.indexOf(b))
        .map(([kind, count]) => ({
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
