import type { ActivityEvent, CommentEvent } from './activity-event';
import type { TimelineEntry } from './timeline';

/** What was made of an event's row, good while the same replies stand in it. */
interface Known {
  replies: readonly CommentEvent[];
  text: string;
}

/** Folding a long thread for every key typed would show: the text is kept as long as the event lives. */
const texts = new WeakMap<ActivityEvent, Known>();

/** All words of an entry, in lower case: who, where, and what was said. */
function searchText({ event, replies, file }: TimelineEntry): string {
  const known = texts.get(event);
  if (known?.replies === replies) return known.text;
  const said = [event, ...replies].map((one) => `${one.author?.name ?? ''} ${wordsOf(one)}`);
  const text = [file ?? '', ...said].join('\n').toLowerCase();
  texts.set(event, { replies, text });
  return text;
}

/** Whether an entry holds all words of a search; null where there are none to look for. */
export function wordsTest(words = ''): ((entry: TimelineEntry) => boolean) | null {
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (needles.length === 0) return null;
  return (entry) => {
    const text = searchText(entry);
    return needles.every((needle) => text.includes(needle));
  };
}

function wordsOf(event: ActivityEvent): string {
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
