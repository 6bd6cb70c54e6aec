import { purgeAtOf, purgedFrom, validNotice } from '@/core/keeping/retention';
import type { Interview } from '@/core/interview/interview';
import type { PurgeNotice } from '@/core/keeping/purge-notice';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** "3 Jan 2027", in the interviewer's own zone. */
export const purgeDay = (at: number): string => day.format(at);

/** How long an interview is kept, in one line. */
export function keptWords(interview: Interview, notice: PurgeNotice | null): string {
  if (interview.legalHold) return 'under legal hold: kept until it is taken off';
  const purgeAt = purgeAtOf(interview);
  if (purgeAt === null) return 'nothing exported yet: kept until you erase it';
  const valid = validNotice(interview, notice);
  return valid
    ? `will be erased when the browser starts from ${purgeDay(purgedFrom(valid))} on`
    : `kept until ${purgeDay(purgeAt)}`;
}
