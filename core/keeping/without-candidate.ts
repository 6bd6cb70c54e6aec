import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import { isCandidate, sameName, type CandidateIdentity } from '@/core/activity/candidates';
import { commitOwnership, type CommitCorrection } from '@/core/activity/commit-ownership';
import type { Person } from '@/core/activity/person';
import { diffSha } from '@/core/merge-request/diff-version';
import type { MergeRequest, Review } from '@/core/merge-request/merge-request';
import { findTraces, nameTraces } from './traces';

/**
 * A review as it is without one candidate: for a merge request that others were interviewed on as well. Their own
 * activity goes, the threads that they began, what names them, their commits with what each changed, and the versions of
 * the diff that these made. What is read from GitLab again brings back what is still there.
 */
export function withoutCandidate(
  review: Review,
  candidate: CandidateIdentity,
  owners: readonly CommitCorrection[] = [],
): Review {
  const events = review.records.flatMap((record) => record.events);
  const commits = commitOwnership(events, candidate, owners);
  const isTheirs = (sha: string | null): boolean => sha !== null && commits.get(sha)?.byCandidate === true;
  const them = (person: Person | null): boolean =>
    isCandidate(person, candidate) || isNamesake(person, candidate);
  const names = nameTraces(candidate);

  const goes = (event: ActivityEvent): boolean => {
    if (them(event.author)) return true;
    if (event.kind === 'commit' && isTheirs(event.sha)) return true;
    if (event.kind === 'version' && isTheirs(event.headSha)) return true;
    return findTraces(unresolved(event, them), names).size > 0;
  };

  const left = (record: ActivityRecord): ActivityRecord[] => {
    const [first] = [...record.events].sort((a, b) => a.at - b.at);
    if (first?.kind === 'comment' && record.id === `thread:${first.threadId}` && them(first.author))
      return [];
    const kept = record.events.filter((event) => !goes(event)).map((event) => unresolved(event, them));
    if (kept.length === 0) return [];
    const same =
      kept.length === record.events.length && kept.every((event, index) => event === record.events[index]);
    return [same ? record : { ...record, events: kept }];
  };

  return {
    ...review,
    mergeRequest: review.mergeRequest && withoutPerson(review.mergeRequest, them),
    participants: review.participants.filter((person) => !them(person)),
    viewer: them(review.viewer) ? null : review.viewer,
    records: review.records.flatMap(left),
    diffs: review.diffs.filter((diff) => !isTheirs(diffSha(diff))),
  };
}

/** One whose account is not known is known by the name alone. */
function isNamesake(person: Person | null, { name, username, userId }: CandidateIdentity): boolean {
  return (
    person !== null &&
    userId === null &&
    username === null &&
    name.trim() !== '' &&
    sameName(person.name, name)
  );
}

/** Another one's thread that they resolved stays, without that. */
function unresolved(event: ActivityEvent, them: (person: Person | null) => boolean): ActivityEvent {
  return event.kind === 'comment' && them(event.resolvedBy) ? { ...event, resolvedBy: null } : event;
}

function withoutPerson(mergeRequest: MergeRequest, them: (person: Person | null) => boolean): MergeRequest {
  return {
    ...mergeRequest,
    author: them(mergeRequest.author) ? null : mergeRequest.author,
    reviewers: mergeRequest.reviewers.filter((person) => !them(person)),
  };
}
