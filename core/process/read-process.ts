import { formatSpan } from '@/core/activity/relative-time';
import type { Timeline } from '@/core/activity/timeline';
import type { Interview } from '@/core/interview/interview';
import { candidateComments } from './candidate-comments';
import { businessDays, linkWindow } from './ask-in-words';
import { businessDaysBetween } from './business-days';
import { findCompletionNote } from './completion-note';
import { readLateChanges } from './late-changes';
import { statesOf, type CompletionNote, type ProcessRule, type RuleState } from './process-rule';
import { readReviewDuration } from './review-duration';

/** What the rules need beside the activity. */
export interface ProcessReading {
  /** Whether all comments have been read (`wasReadWhole`). */
  complete: boolean;
  /** Comments are still arriving for the first time: what rests on the last of them can't be said, and isn't looked for. */
  arriving?: boolean;
  /** Whether GitLab said which notes were edited and when (`wereEditsRead`). */
  editsKnown: boolean;
  /** The interviewer's zone, an IANA name: business days are counted in its calendar. */
  timeZone: string;
}

/** A rule as it is read, before what the interviewer corrected. */
type RuleAsRead = Omit<ProcessRule, 'more' | 'correction' | 'asked'> &
  Partial<Pick<ProcessRule, 'more' | 'asked'>>;

/**
 * The rules of the interview's process, each with the fact that it rests on, in the order of `RULE_IDS`. What the
 * candidate does once the call has begun counts for none of them. A rule that was corrected by hand has the corrected
 * state and keeps the fact that was read.
 */
export function readProcess(
  timeline: Timeline,
  interview: Interview,
  { complete, arriving = false, editsKnown, timeZone }: ProcessReading,
): ProcessRule[] {
  if (arriving) return whileArriving(interview, timeZone).map((rule) => correct(rule, interview));
  const note = findCompletionNote(timeline, interview);
  const finish = ifAllIsRead(readFinish(timeline, interview, note), complete, !note.found);
  const rules: RuleAsRead[] = [
    readLinkSent(interview, timeZone),
    { ...finish, more: readLateChanges(timeline, interview, { editsKnown }) },
    ifAllIsRead(readCompletion(timeline, interview, note), complete),
    readReviewDuration(timeline, interview),
  ];
  return rules.map((rule) => correct(rule, interview));
}

function whileArriving(interview: Interview, timeZone: string): RuleAsRead[] {
  const still = unknown('Comments are still being read.');
  return [
    readLinkSent(interview, timeZone),
    { id: 'finished-in-time', title: 'Finished in time', ...still },
    { id: 'completion-note', title: 'Left a completion note', ...still },
    { id: 'review-duration', title: 'Time spent on the review', ...still },
  ];
}

function correct(rule: RuleAsRead, { ruleCorrections }: Interview): ProcessRule {
  const by = ruleCorrections.find(({ ruleId }) => ruleId === rule.id);
  const whole = { more: [], asked: null, ...rule };
  if (!by) return { ...whole, correction: null };
  // Time spent could once be corrected to "met" or "missed".
  const state = statesOf(rule.id).includes(by.state) ? by.state : 'known';
  return { ...whole, state, correction: { reason: by.reason, read: rule.state } };
}

/**
 * What would have met the rule may be among what has not been read: until then nothing is "missed". Where it rests on the
 * last comment (`onLast`), a later one may be among it too: then it is not "met" either.
 */
function ifAllIsRead(rule: RuleAsRead, complete: boolean, onLast = false): RuleAsRead {
  if (complete || rule.state === 'unknown' || (rule.state === 'met' && !onLast)) return rule;
  return { ...rule, asked: null, ...unknown('Not everything has been read.') };
}

type Reading = Omit<RuleAsRead, 'id' | 'title' | 'more' | 'asked'>;

function unknown(fact: string, fix: ProcessRule['fix'] = null): Reading {
  return { state: 'unknown', fact, eventId: null, fix };
}

function readLinkSent({ linkSentAt, callAt, process }: Interview, timeZone: string): RuleAsRead {
  const rule = { id: 'link-sent' as const, title: 'Link sent in time' };
  if (callAt === null) return { ...rule, ...unknown('The time of the call is not known.', 'call-time') };
  if (linkSentAt === null)
    return { ...rule, ...unknown('When the link was sent is not known.', 'link-sent') };
  const { linkBeforeCallMs, linkBeforeCallDays } = process;
  const asked = `Asked for: at least ${linkWindow(process)}.`;
  if (linkBeforeCallDays === null || linkSentAt > callAt) {
    const fact = `Link sent ${distance(linkSentAt, callAt)}.`;
    const state = linkBeforeCallDays === null ? inTime(linkSentAt, callAt, linkBeforeCallMs) : 'missed';
    return { ...rule, state, fact, asked, eventId: null, fix: null };
  }
  const days = businessDaysBetween(linkSentAt, callAt, timeZone);
  const fact = `Link sent ${businessDays(days)} before the call (Monday to Friday, ${timeZone}).`;
  return {
    ...rule,
    state: days >= linkBeforeCallDays ? 'met' : 'missed',
    fact,
    asked,
    eventId: null,
    fix: null,
  };
}

function readFinish(timeline: Timeline, interview: Interview, note: CompletionNote): RuleAsRead {
  const rule = { id: 'finished-in-time' as const, title: 'Finished in time' };
  const { callAt, candidate, process } = interview;
  if (callAt === null) return { ...rule, ...unknown('The time of the call is not known.', 'call-time') };
  if (!candidate) return { ...rule, ...unknown('No candidate has been chosen yet.', 'candidate') };

  const comments = candidateComments(timeline, candidate, timeline.reviewEndsAt);
  const state = (at: number) => inTime(at, callAt, process.finishBeforeCallMs);
  const asked = `Asked for: at least ${formatSpan(process.finishBeforeCallMs)}.`;
  if (note.found) {
    const later = comments.filter(({ at }) => at > note.at).length;
    const after = later === 0 ? '' : ` ${later} ${later === 1 ? 'comment' : 'comments'} came after it.`;
    const fact = `Completion note ${distance(note.at, callAt)}.${after}`;
    return { ...rule, state: state(note.at), fact, asked, eventId: note.eventId, fix: null };
  }
  const last = comments.at(-1);
  if (!last)
    return { ...rule, ...unknown('No comment by the candidate from before the call has been read.') };
  const fact = `Last comment ${distance(last.at, callAt)}, without a completion note.`;
  return { ...rule, state: state(last.at), fact, asked, eventId: last.id, fix: null };
}

function readCompletion(
  timeline: Timeline,
  { candidate, callAt }: Interview,
  note: CompletionNote,
): RuleAsRead {
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

function inTime(at: number, callAt: number, window: number): RuleState {
  return callAt - at >= window ? 'met' : 'missed';
}

function distance(at: number, callAt: number): string {
  return `${formatSpan(callAt - at)} ${at <= callAt ? 'before the call' : 'after the call began'}`;
}
