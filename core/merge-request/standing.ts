import type { ActivityRecord } from '@/core/activity/activity-event';
import type { Source } from './merge-request';

/**
 * Sources that tell how things stand now, not what happened: who approves, who reviews, and the reactions that were not
 * taken back. There an empty list says something, and the latest one holds alone.
 */
const STANDING: readonly Source[] = ['approvals', 'reviewers', 'emoji', 'note-emoji'];

/** Whether a source tells how things stand. */
export const isStanding = (source: Source): boolean => STANDING.includes(source);

/** Where a record of such a source came from (`<source>:<page>`); null for any other record. */
export function standingSource({ id }: Pick<ActivityRecord, 'id'>): Source | null {
  return STANDING.find((source) => id.startsWith(`${source}:`)) ?? null;
}

/** What the ids of records begin with that hold the reactions to one note each. */
export const REACTIONS = 'note-emoji:';
/** The id of the record that holds the reactions to a note. */
export const reactionsId = (noteId: number): string => `${REACTIONS}${String(noteId)}`;

/** Whether a record holds a later page of a source than the last of `pages`. */
export const isPageBeyond = (id: string, source: Source, pages: number): boolean =>
  id.startsWith(`${source}:`) && Number(id.slice(source.length + 1)) > pages;
