import type { Shown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import type { EntryFilter } from '@/core/activity/entry-filter';
import { countsFor, type FacetCount } from '@/core/activity/filter';
import { ENTRY_KINDS, type Timeline } from '@/core/activity/timeline';
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

/** Choices of one sort. Of some several can be chosen, of others one; `any` takes the choice back. */
export interface Facet {
  id: 'kinds' | 'blocking' | 'thread' | 'sitting' | 'authorId' | 'file';
  legend: string;
  many: boolean;
  any: EntryFilter;
  choices: Choice[];
}

/** Everything that occurs, the most frequent first, each with how often it would be shown now. */
function offered<T>(all: FacetCount<T>, now: FacetCount<T>): [T, number][] {
  return [...all.each].sort(([, a], [, b]) => b - a).map(([value]) => [value, now.each.get(value) ?? 0]);
}

/** Everything that the timeline can be narrowed down by. What is not in the review is not offered. */
export function facetsOf({ entries }: Timeline, filter: EntryFilter, shown: Shown): Facet[] {
  const all = countsFor(entries, {});
  const now = countsFor(entries, filter);
  const facets = [
    kindFacet(offered(all.kinds, now.kinds), filter.kinds ?? []),
    single('blocking', 'Blocking', offered(all.blocking, now.blocking), {
      chosen: filter.blocking,
      labelOf: (word) => BLOCKING_WORDS[word],
    }),
    single('thread', 'Thread', offered(all.thread, now.thread), {
      chosen: filter.thread,
      labelOf: (state) => THREAD_WORDS[state],
    }),
    single(
      'sitting',
      'Sitting',
      offered(all.sitting, now.sitting).sort(([a], [b]) => a - b),
      { chosen: filter.sitting, labelOf: sittingWords },
    ),
    personFacet({ entries }, filter, all.authorId, shown),
    single('file', 'File', offered(all.file, now.file), {
      chosen: filter.file,
      labelOf: visibleText,
      also: { lines: undefined },
    }),
  ];
  return facets.filter(({ choices }) => choices.length > 0);
}

function kindFacet(
  kinds: [(typeof ENTRY_KINDS)[number], number][],
  chosen: NonNullable<EntryFilter['kinds']>,
): Facet {
  const choices = kinds
    .sort(([a], [b]) => ENTRY_KINDS.indexOf(a) - ENTRY_KINDS.indexOf(b))
    .map(([kind, count]) => ({
      id: kind,
      label: KIND_WORDS[kind].word,
      count,
      chosen: chosen.includes(kind),
      patch: { kinds: toggled(chosen, kind) },
    }));
  return { id: 'kinds', legend: 'Kind', many: true, any: { kinds: undefined }, choices };
}

/** Who looks for somebody looks for them also where only the candidate is shown. */
function personFacet(
  { entries }: Pick<Timeline, 'entries'>,
  filter: EntryFilter,
  all: FacetCount<number>,
  shown: Shown,
): Facet {
  const names = new Map(
    entries.flatMap(authorsOf).map((person) => [person.id, shown.person(person, 'Somebody')]),
  );
  const now = countsFor(entries, { ...filter, onlyCandidate: undefined }).authorId;
  return single('authorId', 'Person', offered(all, now), {
    chosen: filter.authorId,
    labelOf: (id) => names.get(id) ?? 'Somebody',
    also: { onlyCandidate: undefined },
  });
}

/** A facet of which one value can be chosen. `also` goes with every choice of it. */
function single<T extends string | number>(
  id: Exclude<Facet['id'], 'kinds'>,
  legend: string,
  values: [T, number][],
  {
    also = {},
    chosen,
    labelOf,
  }: { chosen: T | undefined; labelOf: (value: T) => string; also?: EntryFilter },
): Facet {
  const choices = values.map(([value, count]) => ({
    id: String(value),
    label: labelOf(value),
    count,
    chosen: value === chosen,
    patch: { ...also, [id]: value },
  }));
  const any = id === 'file' ? { ...also, file: undefined } : { [id]: undefined };
  return { id, legend, many: false, any, choices };
}
