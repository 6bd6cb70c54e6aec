import type { Exercise } from '@/core/exercise/exercise';
import { BUILT_IN_RUBRIC_IDS } from '@/core/rubric/built-in-ids';
import { followsAiPolicy } from '@/core/rubric/ai-policy';
import type { Rubric } from '@/core/rubric/rubric';
import { originOf } from '@/core/versions/beside';

/** What each id of an interviewer's own rubric and exercise becomes. */
export interface NeutralIds {
  rubric: (id: string) => string;
  criterion: (id: string) => string;
  exercise: (id: string) => string;
  finding: (id: string) => string;
}

/**
 * Ids that say nothing, for those that somebody chose and that may hold a name. What is the same stays the same, by its
 * place in the rubric or the exercise. The packs' own ids name no one and stay; exercises are always somebody's.
 */
export function neutralIds(rubric: Pick<Rubric, 'id' | 'criteria'>, exercise: Exercise | null): NeutralIds {
  const same = (id: string): string => id;
  const expected = [...(exercise?.findings ?? []), ...(exercise?.extras ?? [])];
  const ships = BUILT_IN_RUBRIC_IDS.has(originOf(rubric.id));
  const criterion = numbered('criterion', rubric.criteria);
  return {
    rubric: ships ? same : () => 'own-rubric',
    // What follows the AI policy is known by its id.
    criterion: ships ? same : (id) => (followsAiPolicy(id) ? id : criterion(id)),
    exercise: () => 'own-exercise',
    finding: numbered('finding', expected),
  };
}

/** Those that are known by their place, and any other in the order in which it is met. */
function numbered(what: string, known: readonly { id: string }[]): (id: string) => string {
  const numbers = new Map(known.map(({ id }, index) => [id, index + 1]));
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${what}-${number}`;
  };
}
