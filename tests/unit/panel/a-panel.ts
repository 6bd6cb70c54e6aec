import { makeScorecard } from '@/core/export/scorecard';
import type { Scorecard } from '@/core/export/scorecard-schema';
import type { Part, RatingValue } from '@/core/interview/interview';
import type { PanelBundle } from '@/core/panel/panel-bundle';
import type { Received } from '@/core/panel/received';
import type { Seal } from '@/core/panel/seal';
import { CALL_AT } from '@/tests/fixtures/interview';
import { uglyInput } from '@/tests/fixtures/export/ugly-interview';

const MR_KEY = 'https://git.acme.example/acme/interviews/robin-ok!7';

/** The scorecard of an interview in which everything is there, of another interviewer where `id` is another one. */
export function aScorecard(id = 'interview-1', patch: Partial<Scorecard> = {}): Scorecard {
  const scorecard = makeScorecard(uglyInput({ includeCandidateName: true }));
  return { ...scorecard, interview: { ...scorecard.interview, id }, ...patch };
}

export function aSeal(patch: Partial<Seal> = {}): Seal {
  return {
    interviewId: 'interview-1',
    at: CALL_AT,
    author: 'Renée',
    othersOpenedAt: null,
    mrKey: MR_KEY,
    noteForOthers: 'Ask about locking.',
    scorecard: aScorecard(),
    ...patch,
  };
}

export function aBundle(patch: Partial<PanelBundle> = {}): PanelBundle {
  return {
    author: 'Mark Grant',
    sealedAt: CALL_AT + 1,
    mrKey: MR_KEY,
    noteForOthers: '',
    amendments: [{ id: 'a1', at: CALL_AT + 2, criterionId: null, text: 'Slept on it.', afterOthers: true }],
    scorecard: aScorecard('other-1'),
    ...patch,
  };
}

/** A scorecard in which one criterion, `tests`, has this rating. */
export function rated(id: string, value: RatingValue | null, part: Part = 'second'): Scorecard {
  const whole = aScorecard(id);
  const [first] = whole.criteria;
  if (!first) throw new Error('The sample has criteria.');
  const ratings = { intermediate: value, senior: null };
  return {
    ...whole,
    author: { part },
    interview: { ...whole.interview, level: 'intermediate' },
    criteria: [{ ...first, id: 'tests', title: 'Tests', ratings }],
  };
}

export function received(id: string, patch: Partial<Received> = {}): Received {
  const { author, sealedAt, noteForOthers, amendments } = aBundle();
  return {
    interviewId: 'interview-1',
    id,
    receivedAt: CALL_AT + 5,
    author,
    sealedAt,
    noteForOthers,
    amendments,
    scorecard: aScorecard(id),
    ...patch,
  };
}
