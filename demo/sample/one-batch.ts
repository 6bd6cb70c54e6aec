import { afterTheReview } from './backend/around';
import { buildWorld } from './build-world';
import { span } from './duration';
import { firstSitting } from './backend/first-sitting';
import { backend } from './backend/merge-request';
import { candidate } from './backend/people';
import type { ScriptedThread } from './script';
import { secondSitting } from './backend/second-sitting';
import type { World } from './world';

const SUBMITTED_BEFORE_CALL = span('31:05');
const STEP_MS = 41;
const ANSWERED_BEFORE_CALL = span('28:40');
const ANSWER_STEP_MS = span('0:07');

/**
 * The same review, but written as drafts and submitted at once: GitLab gives all its comments the time of submission,
 * within a second or two. The author answers afterwards, and the candidate leaves it at that.
 */
export function buildOneBatch(callAt: number): World {
  const review = [...firstSitting, ...secondSitting].map(asSubmitted);
  return buildWorld(callAt, backend, [...review, ...afterTheReview]);
}

function asSubmitted(thread: ScriptedThread, index: number): ScriptedThread {
  const { edited: _edited, ...kept } = thread;
  const answers = (thread.replies ?? []).filter(
    ({ by, system }) => by.id !== candidate.id && system === undefined,
  );
  return {
    ...kept,
    exactly: SUBMITTED_BEFORE_CALL - index * STEP_MS,
    ...(thread.resolved ? { resolved: { ...thread.resolved, before: '28:10' } } : {}),
    ...(thread.awards ? { awards: thread.awards.map((award) => ({ ...award, before: '28:05' })) } : {}),
    replies: answers.map((reply) => ({
      ...reply,
      exactly: ANSWERED_BEFORE_CALL - index * ANSWER_STEP_MS,
      awards: [],
    })),
  };
}
