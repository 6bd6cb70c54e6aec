import type { EntryKind, TimelineEntry } from './timeline';

/** What to show; a part left out lets everything through. `words` must all occur, in any case and order. */
export interface EntryFilter {
  kinds?: readonly EntryKind[];
  onlyCandidate?: boolean;
  file?: string;
  thread?: 'open' | 'resolved';
  blocking?: boolean;
  sitting?: number;
  words?: string;
}

/** The entries that pass, in their order. */
export function filterEntries(entries: readonly TimelineEntry[], filter: EntryFilter): TimelineEntry[] {
  const { kinds, onlyCandidate, file, thread, blocking, sitting, words = '' } = filter;
  const needles = words
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  return entries.filter(
    (entry) =>
      (!kinds || kinds.includes(entry.kind)) &&
      (!onlyCandidate || entry.byCandidate) &&
      (file === undefined || entry.file === file) &&
      (thread === undefined || entry.thread === thread) &&
      (blocking === undefined || entry.blocking === blocking) &&
      (sitting === undefined || entry.sitting === sitting) &&
      needles.every((needle) => searchText(entry).includes(needle)),
  );
}

/** Folding a long thread for every key typed would show; an entry is never changed in place, so its text is kept. */
const texts = new WeakMap<TimelineEntry, string>();

function searchText(entry: TimelineEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const events = [entry.event, ...entry.replies];
  const text = [entry.file ?? '', ...events.map((event) => `${event.author?.name ?? ''} ${wordsOf(event)}`)]
    .join('\n')
    .toLowerCase();
  texts.set(entry, text);
  return text;
}

function wordsOf(event: TimelineEntry['event']): string {
  switch (event.kind) {
    case 'comment':
      return event.body;
    case 'system':
    case 'other':
      return event.text;
    case 'commit':
      return `${event.message || event.title} ${event.authorName} ${event.sha}`;
    case 'label':
    case 'emoji':
      return event.name;
    case 'state':
      return event.state;
    case 'version':
      return event.headSha;
    case 'approval':
      return 'approved';
  }
}
