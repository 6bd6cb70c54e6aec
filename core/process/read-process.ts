import { formatSpan } from '@/core/activity/relative-time';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { candidateComments } from './candidate-comments';
import { findCompletionNote } from './completion-note';
import type { CompletionNote, ProcessRule } from './process-rule';
import { readReviewDuration } from './review-duration';

/**
 * The rules of the interview's process, each with the fact that it rests on, in the order of `RULE_IDS`. What the
 * candidate does once the call has begun counts for none of them. `complete` says whether all comments have been read
 * (`wasReadWhole`).
 */
export function readProcess(
  timeline: Timeline,
  interview: Interview,
  { complete }: { complete: boolean },
): ProcessRule[] {
  const note = findCompletionNote(timeline, interview);
  return [
    readLinkSent(interview),
    ifAllIsRead(readFinish(timeline, interview, note), complete),
    ifAllIsRead(readCompletion(timeline, interview, note), complete),
    readReviewDuration(timeline, interview),
  ];
}

/** What would have met the rule may be among what has not been read: until then nothing is "missed". */
function ifAllIsRead(rule: ProcessRule, complete: boolean): ProcessRule {
  if (complete || rule.state !== 'missed') return rule;
  return { ...rule, ...unknown('Not everything has been read.') };
}

type Reading = Omit<ProcessRule, 'id' | 'title'>;

function unknown(fact: string, fix: ProcessRule['fix'] = null): Reading {
  return { state: 'unknown', fact, eventId: null, fix };
}

function readLinkSent({ linkSentAt, callAt, process }: Interview): ProcessRule {
  const rule = { id: 'link-sent' as const, title: 'Link sent in time' };
  if (callAt === null) return { ...rule, ...unknown('The time of the call is not known.', 'call-time') };
  if (linkSentAt === null)
    return { ...rule, ...unknown('When the link was sent is not known.', 'link-sent') };
  const fact = `Link sent ${distance(linkSentAt, callAt)}; ${asked(process.linkBeforeCallMs)}.`;
  return {
    ...rule,
    state: inTime(linkSentAt, callAt, process.linkBeforeCallMs),
    fact,
    eventId: null,
    fix: null,
  };
}

function readFinish(timeline: Timeline, interview: Interview, note: CompletionNote): ProcessRule {
  const rule = { id: 'finished-in-time' as const, title: 'Finished in time' };
  const { callAt, candidate, process } = interview;
  if (callAt === null) return { ...rule, ...unknown('The time of the call is not known.', 'call-time') };
  if (!candidate) return { ...rule, ...unknown('No candidate has been chosen yet.', 'candidate') };

  const comments = candidateComments(timeline, candidate, timeline.reviewEndsAt);
  const state = (at: number) => inTime(at, callAt, process.finishBeforeCallMs);
  const rest = asked(process.finishBeforeCallMs);
  if (note.found) {
    const later = comments.filter(({ at }) => at > note.at).length;
    const after = later === 0 ? '' : ` ${later} ${later === 1 ? 'comment' : 'comments'} came after it.`;
    const fact = `Completion note ${distance(note.at, callAt)}; ${rest}.${after}`;
    return { ...rule, state: state(note.at), fact, eventId: note.eventId, fix: null };
  }
  const last = comments.at(-1);
  if (!last)
    return { ...rule, ...unknown('No comment by the candidate from before the call has been read.') };
  const fact = `Last comment ${distance(last.at, callAt)}, without a completion note; ${rest}.`;
  return { ...rule, state: state(last.at), fact, eventId: last.id, fix: null };
}

function readCompletion(
  timeline: Timeline,
  { candidate, callAt }: Interview,
  note: CompletionNote,
): ProcessRule {
  const rule = { id: 'completion-note' as const, title: 'Left a completion note' };
  if (note.found) {
    const when = callAt === null ? '' : ` ${distance(note.at, callAt)}`;
    return { ...rule, state: 'met', fact: `Found${when}. ${note.reason}`, eventId: note.eventId, fix: null };
  }
  if (!candidate) return { ...rule, ...unknown(note.reason, 'candidate') };
  if (candidateComments(timeline, candidate, timeline.reviewEndsAt).length === 0) {
    return { ...rule, ...unknown('No comment by the candidate from before the call has been read.') };
  }
  return { ...rule, state: 'missed', fact: note.reason, eventId: null, fix: null };
}

function inTime(at: number, callAt: number, window: number): 'met' | 'missed' {
  return callAt - at >= window ? 'met' : 'missed';
}

function distance(at: number, callAt: number): string {
  return `${formatSpan(callAt - at)} ${at <= callAt ? 'before the call' : 'after the call began'}`;
}

function asked(window: number): string {
  return `the preset asks for at least ${formatSpan(window)}`;
}
