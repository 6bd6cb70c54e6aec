import type { ActivityEvent, CommitEvent } from '@/core/activity/activity-event';
import type { Candidate, Interview } from '@/core/interview/interview';
import type { MergeRequest, Review } from '@/core/merge-request/merge-request';
import { gatherKnown } from '@/core/redaction/gather-known';
import type { Known } from '@/core/redaction/known';
import { commit, record } from '../activity/build';
import { aMergeRequest, anInterview } from '../interview/examples';

/** What a test says of a review; of the rest there is nothing, so that whatever is known comes from what it names. */
export interface Said {
  candidate?: Candidate | null;
  mrUrl?: string;
  mergeRequest?: Partial<MergeRequest>;
  people?: Partial<Pick<Review, 'viewer' | 'participants'>>;
  events?: readonly ActivityEvent[];
  /** The SHAs of commits that are the candidate's. */
  own?: readonly string[];
}

/** Whom and what the interview knows of which only that is said. */
export function gatheredFrom({
  candidate = null,
  mrUrl,
  mergeRequest,
  people,
  events = [],
  own = [],
}: Said): Known {
  const interview: Interview = anInterview({ candidate, mrUrl: mrUrl ?? null });
  const review: Review = {
    mergeRequest: mergeRequest ? aMergeRequest({ author: null, reviewers: [], ...mergeRequest }) : null,
    participants: [],
    viewer: null,
    reading: null,
    records: events.map((event) => record(event.id, event)),
    diffs: [],
    ...people,
  };
  const owners = new Map(own.map((sha) => [sha, { byCandidate: true, reason: 'pushed' as const }]));
  return gatherKnown(interview, review, owners);
}

/** The people by what they become: their names, then their usernames. */
export function peopleIn(said: Said): Record<string, string[]> {
  return Object.fromEntries(
    gatheredFrom(said).people.map(({ names, placeholder, usernames }) => [
      placeholder,
      [...names, ...usernames],
    ]),
  );
}

/** A commit by somebody, as Git has it. */
export function committed(
  authorName: string,
  authorEmail: string,
  change: Partial<CommitEvent> = {},
): CommitEvent {
  return { ...commit(`sha-${authorName}`, 0, authorName), authorEmail, ...change };
}
