import type { EntryFilter } from './entry-filter';
import type { TimelineEntry } from './timeline';

const BLOCKING_WORDS = new Map<boolean | null, NonNullable<EntryFilter['blocking']>>([
  [true, 'blocking'],
  [false, 'non-blocking'],
  [null, 'unsaid'],
]);

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
      (blocking === undefined || blocking === BLOCKING_WORDS.get(entry.blocking)) &&
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
    case 'pushed':
      return `${event.ref} ${event.toSha ?? ''}`;
    case 'reviewer':
      return event.state;
    case 'edit':
      return '';
    case 'approval':
      return 'approved';
  }
}
