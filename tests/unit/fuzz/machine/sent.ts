import type { Answer, Ask, RequestName } from '@/stores/messages/protocol';
import type { ARRIVE } from './review-acts';
import type { Known, Surface } from './surface';
import type { Truth } from './truth';

/** The world of one run: what is true, and what makes every id, word and moment another. */
export interface World {
  truths: Map<string, Truth>;
  /** What was read on GitLab, of a merge request that no interview is about. */
  review: Truth;
  /** Counts what is done at once. */
  step: number;
  next: () => number;
  now: () => number;
}

/** One request on its way, and what its answer makes true. */
export interface Sent {
  interviewId: string;
  name: RequestName | typeof ARRIVE;
  ask: unknown;
  /** `alone`: nobody else wrote in this interview at the same time. */
  answered: (answer: never, alone: boolean) => void;
}

/** Makes the request of an act; null where there is nothing that it could be done to. `pick` chooses among several. */
export type Act = (surface: Surface, world: World, pick: number) => Sent | null;

/** The request of an act, with what its answer makes true. */
export function sent<N extends RequestName>(
  interviewId: string,
  name: N,
  ask: Ask<N>,
  answered: (answer: Answer<N>, alone: boolean) => void,
): Sent {
  return { interviewId, name, ask, answered };
}

/** One of a list; undefined where it is empty. */
export const oneOf = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(1, list.length)];

/** An id that is no word. */
export const idOf = (letter: string, word: string): string => letter + word.slice(1, -1);

/** An act in an interview that the surface knows, with a word that nobody has written yet. */
type Inside = (at: {
  known: Known;
  id: string;
  truth: Truth;
  word: string;
  now: number;
  step: number;
  pick: number;
}) => Sent | null;

/** What such an act is done to: one of the interviews that the surface knows. */
export const inside =
  (act: Inside): Act =>
  ({ interviews }, { truths, step, next, now }, pick) => {
    const known = oneOf([...interviews.values()], pick);
    const truth = known && truths.get(known.file.interview.id);
    if (!known || !truth) return null;
    const word = `w${next()};`;
    const { id } = known.file.interview;
    return act({ known, id, truth, word, now: now(), step, pick: Math.floor(pick / 7) });
  };

/** The same in what a scorecard is made of: a surface that knows it to be sealed lets nobody try. */
export const scoring = (act: Inside): Act =>
  inside((at) => (at.known.file.interview.sealedAt === null ? act(at) : null));
