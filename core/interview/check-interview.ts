import type { MergeRequest } from '@/core/merge-request/merge-request';
import { checkOverallWords } from '@/core/process/overall-words';
import { MINUTE_MS, type Candidate, type Interview } from './interview';
import type { Person } from '@/core/activity/person';

/** Something that can't be right, or that is needed before the review can be read; the message says what to do. */
export interface InterviewProblem {
  field:
    | 'candidate'
    | 'mrKey'
    | 'alternative'
    | 'callAt'
    | 'linkSentAt'
    | 'callDurationMs'
    | 'agenda'
    | 'linkBeforeCall'
    | 'finishBeforeCallMs'
    | 'reviewUpToMs'
    | 'sittingGapMs'
    | 'scorecardDueMs'
    | 'purgeAfterMs'
    | 'overallWords';
  message: string;
}

/**
 * What doesn't fit together in an interview. Times that are not filled in yet are no problem here: the process rules
 * that need them say so themselves.
 */
export function checkInterview(interview: Interview, mergeRequest: MergeRequest | null): InterviewProblem[] {
  return [
    ...checkCandidate(interview, mergeRequest),
    ...checkForm(interview),
    ...checkTimes(interview),
    ...checkDurations(interview),
    ...checkWindows(interview),
  ];
}

function checkCandidate(
  { kind, candidate }: Interview,
  mergeRequest: MergeRequest | null,
): InterviewProblem[] {
  const problem = (message: string): InterviewProblem[] => [{ field: 'candidate', message }];
  if (!candidate || (candidate.name.trim() === '' && candidate.username === null))
    return problem('No candidate is chosen. Choose a participant of the merge request, or type a name.');
  if (kind !== 'merge-request') return [];
  if (mergeRequest?.author && isSamePerson(candidate, mergeRequest.author))
    return problem(
      'The candidate is also the author of this merge request. Choose the person who reviews it, or check that this is the right merge request.',
    );
  if (candidate.username === null && candidate.userId === null)
    return problem(
      'The candidate has no GitLab user yet, so nothing in the timeline is theirs. Choose them from the participants once they have commented.',
    );
  return [];
}

function isSamePerson(candidate: Candidate, person: Person): boolean {
  if (candidate.userId !== null) return candidate.userId === person.id;
  return candidate.username?.toLowerCase() === person.username.toLowerCase();
}

function checkForm({ kind, mrKey, alternative }: Interview): InterviewProblem[] {
  if (kind === 'merge-request' && mrKey === null)
    return [
      {
        field: 'mrKey',
        message:
          'This interview has no merge request. Open one and start from there, or choose another form.',
      },
    ];
  if (kind === 'alternative' && alternative.trim() === '')
    return [
      {
        field: 'alternative',
        message:
          'Nothing says what was agreed instead of the merge request. Write down the form and who agreed to it.',
      },
    ];
  return [];
}

function checkTimes({ callAt, linkSentAt }: Interview): InterviewProblem[] {
  if (callAt === null || linkSentAt === null || linkSentAt < callAt) return [];
  return [
    {
      field: 'callAt',
      message: 'The call is not after the time at which the link was sent. Correct one of the two.',
    },
  ];
}

function checkDurations({ callDurationMs, agenda }: Interview): InterviewProblem[] {
  if (callDurationMs <= 0)
    return [{ field: 'callDurationMs', message: 'The call has no duration. Enter its planned minutes.' }];
  const planned = agenda.reduce((sum, segment) => sum + segment.plannedMs, 0);
  if (planned <= callDurationMs) return [];
  const over = Math.ceil((planned - callDurationMs) / MINUTE_MS);
  return [
    {
      field: 'agenda',
      message: `The agenda is ${over} min longer than the call. Shorten a part of it, or plan a longer call.`,
    },
  ];
}

/** Windows that can't be kept together, or say nothing; of an interview, or of a preset as one would have them. */
export function checkWindows({ process }: Pick<Interview, 'process'>): InterviewProblem[] {
  const { finishBeforeCallMs, linkBeforeCallDays, linkBeforeCallMs, reviewUpToMs, sittingGapMs } = process;
  const problems: InterviewProblem[] = [];
  if (linkBeforeCallDays === null && linkBeforeCallMs <= finishBeforeCallMs)
    problems.push({
      field: 'linkBeforeCall',
      message:
        'The link may be sent as late as the latest finish, which leaves no time for the review. Ask for the link sooner.',
    });
  if (linkBeforeCallDays !== null && linkBeforeCallDays < 1)
    problems.push({
      field: 'linkBeforeCall',
      message: 'Ask for at least one business day, or count in hours.',
    });
  if (finishBeforeCallMs < 0)
    problems.push({
      field: 'finishBeforeCallMs',
      message: 'The latest finish lies after the call. Enter 0 hours or more.',
    });
  if (reviewUpToMs <= 0)
    problems.push({ field: 'reviewUpToMs', message: 'No time is left for the review. Enter its minutes.' });
  if (sittingGapMs <= 0)
    problems.push({
      field: 'sittingGapMs',
      message: 'Every pause would begin a sitting. Enter at least a minute.',
    });
  if (process.scorecardDueMs <= 0)
    problems.push({
      field: 'scorecardDueMs',
      message: 'The scorecard would be due before the call is over. Enter at least an hour.',
    });
  if (process.purgeAfterMs <= 0)
    problems.push({
      field: 'purgeAfterMs',
      message: 'Everything would be erased with the first export. Enter at least a day.',
    });
  const words = checkOverallWords(process.overallWords);
  if (words !== null) problems.push({ field: 'overallWords', message: words });
  return problems;
}
