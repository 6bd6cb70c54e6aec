import { link, text, type Inline } from './document';

/**
 * The way back to an activity event. Comments (`note:<id>`) have an address of their own on the merge request's page;
 * for other events there is the page. Words only where the merge request is not known.
 */
export function eventLink(eventId: string, mrUrl: string | null): Inline[] {
  const note = /^note:(\d+)$/.exec(eventId)?.[1];
  const label = note === undefined ? 'Activity on GitLab' : 'Comment on GitLab';
  if (mrUrl === null) return [text(label)];
  const page = mrUrl.replace(/#.*$/, '');
  return [link(label, note === undefined ? page : `${page}#note_${note}`)];
}
