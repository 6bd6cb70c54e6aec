import type { Reply } from './wire';

/** So long after its answer a request may come again: `client.ts` has given up by then. */
const REMEMBERED_MS = 30_000;

/** Gives the answer of a request, carried out once however often it comes. */
export type AnswerOnce = (requestId: string | undefined, answer: () => Promise<Reply>) => Promise<Reply>;

/**
 * A save that waits for the database is sent again by whoever is tired of waiting. Carried out behind a later one it would
 * undo that, or say the same words twice: it has the answer of its first try. `answer` never rejects. `later` calls back
 * after that many milliseconds.
 */
export function createAnswerOnce(
  later: (act: () => void, ms: number) => void = (act, ms) => void setTimeout(act, ms),
): AnswerOnce {
  const answers = new Map<string, Promise<Reply>>();
  return (requestId, answer) => {
    if (requestId === undefined) return answer();
    const known = answers.get(requestId);
    if (known) return known;
    const given = answer();
    answers.set(requestId, given);
    void given.finally(() => later(() => answers.delete(requestId), REMEMBERED_MS));
    return given;
  };
}
