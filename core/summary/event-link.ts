import { link, text, type Inline } from './document';

/**
 * The way back to an activity event. Comments (`note:<id>`, and a thread that was resolved, `resolved:note:<id>`) have
 * an address of their own on the merge request's page; for other events there is the page. Words only where the merge
 * request is not known.
 */
export function eventLink(eventId: string, mrUrl: string | null): Inline[] {
  const label = noteOf(eventId) === null ? 'Activity on GitLab' : 'Comment on GitLab';
  const address = eventAddress(eventId, mrUrl);
  return [address === null ? text(label) : link(label, address)];
}

/** Where an event stands on GitLab, known from its id alone; null where the merge request is not known. */
export function eventAddress(eventId: string, mrUrl: string | null): string | null {
  if (mrUrl === null) return null;
  const page = mrUrl.replace(/#.*$/, '');
  const note = noteOf(eventId);
  return note === null ? page : `${page}#note_${note}`;
}

function noteOf(eventId: string): string | null {
  return /^(?:resolved:)?note:(\d+)$/.exec(eventId)?.[1] ?? null;
}
