import { RULE_STATES } from '@/components/review/rule-states';
import type { Shown } from '@/components/shown/shown';
import { counted } from '@/components/ui/counted';
import { untouchedComments, unplannedMusts } from '@/core/call/checklist';
import { findGaps } from '@/core/call/gaps';
import type { Interview, InterviewRecords } from '@/core/interview/interview';
import type { ProcessRule } from '@/core/process/process-rule';
import type { Rubric } from '@/core/rubric/rubric';

/** What is still unread or lies untouched. `commentIds`: the candidate's comments; `whole`: all was read from GitLab. */
export function readWords(records: InterviewRecords, commentIds: readonly string[], whole: boolean): string {
  const untouched = untouchedComments(records, commentIds).length;
  const missing = whole ? '' : ' Not everything was read from GitLab yet.';
  if (commentIds.length === 0) return `No comment by the candidate is here.${missing}`;
  return `${counted(commentIds.length, 'comment')} by the candidate; ${untouched} not tagged, planned or noted on yet.${missing}`;
}

/** "Link sent: met. Finished in time: missed."; null until the rules are there. */
export function deadlineWords(rules: readonly ProcessRule[]): string | null {
  const said = rules
    .filter(({ state }) => state !== 'known')
    .map(({ title, state }) => `${title}: ${RULE_STATES[state].word}.`);
  return said.length > 0 ? said.join(' ') : null;
}

/** What was agreed with the candidate, in the interviewer's own words. */
export function arrangementWords({ kind, alternative, accommodations }: Interview, shown: Shown): string {
  const agreed = [kind === 'alternative' ? alternative.trim() : '', accommodations.trim()].filter(Boolean);
  return agreed.length > 0 ? shown.text(agreed.join(' · ')) : 'Nothing is noted.';
}

/** How many questions are planned, and for how many must-haves without evidence none is. */
export function planWords(records: InterviewRecords, rubric: Rubric): string {
  const planned = records.questions.length;
  const open = unplannedMusts(findGaps(records, rubric)).length;
  const questions = planned === 1 ? '1 question is planned' : `${planned} questions are planned`;
  if (open === 0) return `${questions}.`;
  return `${questions}; ${open === 1 ? '1 must-have has' : `${open} must-haves have`} neither evidence nor a question.`;
}
