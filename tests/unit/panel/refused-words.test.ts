import { describe, expect, it } from 'vitest';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import type { Feedback } from '@/core/interview/interview';
import { refusedWords } from '@/core/panel/refused-words';
import { aFile, aFinding, anInterview, aRating, someEvidence } from '../interview/examples';
import { aSeal } from './a-panel';

const SEAL = aSeal();
const { cons, levelNote, pros, takeaways } = SEAL.scorecard.feedback;
const AS_SEALED: Feedback = {
  ...emptyFeedback('i1', 1),
  cons,
  levelNote,
  pros,
  takeaways,
  noteForOthers: SEAL.noteForOthers,
};
const file = aFile({
  interview: anInterview({ level: 'intermediate' }),
  ratings: [
    aRating('design', null, { comment: 'Not rated.' }),
    aRating('tests', 3, { reason: ' ', comment: 'Named the missing case.' }),
    aRating('a:b', 'NE', { reason: 'Nobody asked.' }),
  ],
  findings: [aFinding('f1', { comment: 'First.' }), aFinding('f2', { comment: 'After a hint.' })],
  evidence: [
    someEvidence('e1', 'design', 'own:n1', 'First.'),
    someEvidence('e2', 'tests', 'own:n1', 'Asked about locks.'),
  ],
});

const saidIn = (field: string, feedback: Feedback | null = AS_SEALED) =>
  refusedWords([field], { ...file, feedback }, SEAL);

describe('words that a seal elsewhere kept from being stored', () => {
  it.each([
    ['rating:tests', 'tests', '3 · Yes.\nNamed the missing case.'],
    ['rating:design', 'design', 'Not rated.'],
    ['rating:a:b', 'a:b', 'Not enough evidence.\nNobody asked.'],
    ['rating:gone', 'gone', ''],
    ['finding:f2', null, 'After a hint.'],
    ['finding:gone', null, ''],
    ['evidence:e2', 'tests', 'Asked about locks.'],
    ['evidence:gone', null, ''],
  ])('of %s are what an amendment could say', (field, criterionId, text) => {
    expect(saidIn(field)).toEqual([{ field, criterionId, text }]);
  });

  it('of the feedback are those fields that say something else than the seal', () => {
    const about = (text: string) => [{ field: 'feedback', criterionId: null, text }];
    expect(saidIn('feedback')).toEqual(about(''));
    expect(saidIn('feedback', { ...AS_SEALED, cons: 'Slow.' })).toEqual(about('Cons: Slow.'));
    expect(
      saidIn('feedback', {
        ...AS_SEALED,
        levelNote: 'Senior.',
        pros: 'Tests.',
        takeaways: 'Hire.',
        noteForOthers: 'Ask about caches.',
      }),
    ).toEqual(
      about(
        'Level: Senior.\nPros: Tests.\nKey take-aways: Hire.\nNote for other interviewers: Ask about caches.',
      ),
    );
  });

  it('are none of what can be stored after the seal', () => {
    expect(
      refusedWords(['note:n1', 'interview', 'rating:tests'], file, SEAL).map(({ field }) => field),
    ).toEqual(['rating:tests']);
  });
});
