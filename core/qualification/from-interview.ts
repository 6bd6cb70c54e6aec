import { appointmentOf } from '@/core/call/appointment';
import type { Interview } from '@/core/interview/interview';
import { isSample } from '@/core/sample/sample-id';
import type { Session } from './session';

/** The interviews that were held, as far as their call says it, and are not in the log; the newest first. The sample never was. */
export function notInLog(
  interviews: readonly Interview[],
  sessions: readonly Session[],
  now: number,
): (Interview & { callAt: number })[] {
  const logged = new Set(sessions.map(({ interviewId }) => interviewId));
  return interviews
    .filter((interview): interview is Interview & { callAt: number } => interview.callAt !== null)
    .filter(
      (interview) =>
        interview.callAt <= now &&
        appointmentOf(interview) === 'agreed' &&
        !logged.has(interview.id) &&
        !isSample(interview),
    )
    .sort((one, other) => other.callAt - one.callAt);
}

/**
 * An interview as a session: its role and part, and nothing about the candidate. `day` is that of its call in the
 * interviewer's own zone.
 */
export function sessionOf(
  { id: interviewId, role, part }: Interview,
  { id, day, now }: { id: string; day: string; now: number },
): Session {
  return { id, day, role, part, interviewId, signedOffBy: '', note: '', updatedAt: now };
}
