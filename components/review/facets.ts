import type { Shown } from '@/components/shown/shown';
import type { IconName } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import type { EntryFilter } from '@/core/activity/entry-filter';
import type { EntryKind, Timeline, TimelineEntry } from '@/core/activity/timeline';
import { KIND_WORDS } from './kind-words';

/** How what a comment says about blocking is called. */
export const BLOCKING_WORDS = {
  blocking: 'Blocking',
  'non-blocking': 'Non-blocking',
  unsaid: 'Not said',
} as const;
/** How the states of a thread are called. */
export const THREAD_WORDS = { open: 'Open', resolved: 'Resolved' } as const;

/** An active filter in words, and what takes it away. */
export interface ActiveFilter {
  id: string;
  icon: IconName;
  label: string;
  without: EntryFilter;
}

/** Everybody who wrote in an entry, once for each time. */
export const authorsOf = ({ event, replies }: TimelineEntry) =>
  [event, ...replies].flatMap(({ author }) => author ?? []);

const authorOf = (timeline: Timeline, id: number) =>
  timeline.entries.flatMap(authorsOf).find((author) => author.id === id) ?? null;

/** Sittings are counted from one. */
export const sittingWords = (index: number): string => `Sitting ${index + 1}`;

/** "lib/order.rb", "lib/order.rb, lines 3 to 9". */
function fileWords(file: string, lines: EntryFilter['lines']): string {
  if (!lines) return visibleText(file);
  const name = visibleText(file.slice(file.lastIndexOf('/') + 1));
  return lines.from === lines.to
    ? `${name}, line ${lines.from}`
    : `${name}, lines ${lines.from} to ${lines.to}`;
}

/** The kinds with one more or one less; undefined where none is left. */
export const toggled = (kinds: readonly EntryKind[], kind: EntryKind): EntryKind[] | undefined => {
  const next = kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind];
  return next.length > 0 ? next : undefined;
};

/** What narrows the timeline down now, but for the words, which stand in their own field, and the candidate, who has a button. */
export function activeFilters(timeline: Timeline, filter: EntryFilter, shown: Shown): ActiveFilter[] {
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
      label: shown.person(authorOf(timeline, authorId), 'Somebody'),
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
