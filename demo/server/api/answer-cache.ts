import type { Answer } from '../http';

const MOST_ANSWERS = 500;

/** Good answers by the key of their question, for as long as nothing has changed: a long list is asked for page by page. */
export class AnswerCache {
  #revision = -1;
  readonly #answers = new Map<string, Answer>();

  /** The answer for this key from this revision of the world on, made where it is not kept. Only 200 is kept. */
  take(key: string, revision: number, make: () => Answer): Answer {
    if (revision !== this.#revision || this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    this.#revision = revision;
    const kept = this.#answers.get(key);
    if (kept) return kept;
    const answer = make();
    if (answer.status === 200) this.#answers.set(key, answer);
    return answer;
  }
}
