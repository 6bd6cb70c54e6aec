import type { Seal } from '@/core/panel/seal';
import { must, mustEqual } from '../target';
import type { Sent } from './sent';
import type { Stored } from './stored';
import { wordsIn, type Truth } from './truth';

/** A request that was refused, and why. */
export interface Refused {
  interviewId: string;
  request: Sent['name'];
  why: string;
}

/** What a scorecard is made of. */
const SCORING: readonly Sent['name'][] = [
  'rating.save',
  'evidence.save',
  'evidence.remove',
  'finding.save',
  'finding.remove',
  'feedback.save',
];

/** Nothing is refused but what is for an erased interview, or for a scorecard that is sealed. */
export function mayBeRefused(truth: Truth | undefined, { request, why }: Refused): boolean {
  if (!truth) return false;
  return truth.erased || (truth.seal !== null && SCORING.includes(request) && why.includes('was sealed'));
}

/** What was sealed is there as it was, says what is stored beside it, and nothing of that changes any more. */
export function mustBeSealed(truths: ReadonlyMap<string, Truth>, before: Stored, now: Stored): void {
  for (const [id, { seal, erased }] of truths) {
    if (erased) continue;
    const stored = now.seals.get(id) ?? null;
    mustEqual(stored, seal, `what was sealed of ${id} is there as it was, and nothing that was not`);
    must((now.sealedAt.get(id) === null) === (seal === null), `${id} says whether it is sealed`);
    if (seal === null) continue;
    const scored = now.scored.get(id) ?? '';
    if (before.seals.has(id))
      must(scored === (before.scored.get(id) ?? ''), `nothing that was sealed of ${id} changes`);
    const said = new Set(wordsIn(JSON.stringify(seal)));
    for (const word of wordsIn(scored)) must(said.has(word), `${word} is in what was sealed of ${id}`);
    mustSayTheRatings(seal, now.choices.get(id));
  }
}

function mustSayTheRatings({ scorecard }: Seal, choices: ReadonlyMap<string, unknown> | undefined): void {
  const rated = scorecard.criteria.find(({ id }) => id === 'tests')?.ratings;
  for (const [level, value] of Object.entries(rated ?? {}))
    must(
      value === (choices?.get(`rating ${level}`) ?? null),
      `the ${level} rating was sealed as it is stored`,
    );
}
