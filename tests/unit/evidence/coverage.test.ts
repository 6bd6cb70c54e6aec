import { describe, expect, it } from 'vitest';
import { readCoverage } from '@/core/evidence/coverage';
import { BACKEND } from '@/tests/fixtures/packs';
import { aFile, aNote, aRating, anInterview, someEvidence } from '../interview/examples';

const of = (file: Parameters<typeof readCoverage>[0], id: string) =>
  readCoverage(file, BACKEND).find(({ criterionId }) => criterionId === id);

describe('what each criterion rests on', () => {
  it('lists every criterion of the level, with nothing yet', () => {
    const coverage = readCoverage(aFile(), BACKEND);
    expect(coverage).toHaveLength(20);
    // Where AI is optional, nothing is lacking of the criterion about it.
    const lacking = coverage.filter((one) => one.lacksEvidence && one.lacksRating);
    expect(lacking).toHaveLength(19);
    expect(lacking.map(({ criterionId }) => criterionId)).not.toContain('tool-judgement');
    expect(readCoverage(aFile({ interview: anInterview({ level: 'senior' }) }), BACKEND)).toHaveLength(21);
  });

  it('counts tagged evidence and notes of the criterion, private ones too', () => {
    const file = aFile({
      notes: [aNote('n1', { criterionId: 'tests', visibility: 'private' }), aNote('n2')],
      evidence: [someEvidence('e1', 'design', 'note:5', 'Split this')],
    });
    expect(of(file, 'tests')).toMatchObject({ lacksEvidence: false, notes: [{ id: 'n1' }], evidence: [] });
    expect(of(file, 'design')).toMatchObject({ lacksEvidence: false, evidence: [{ id: 'e1' }] });
    expect(of(file, 'correctness')?.lacksEvidence).toBe(true);
  });

  it('shows a note that was tagged for its own criterion once', () => {
    const file = aFile({
      notes: [aNote('n1', { criterionId: 'tests' })],
      evidence: [someEvidence('e1', 'tests', 'own:n1', 'x'), someEvidence('e2', 'tests', 'note:5', 'y')],
    });
    expect(of(file, 'tests')).toMatchObject({ notes: [], evidence: [{ id: 'e1' }, { id: 'e2' }] });
  });

  it('takes a comment without a value for no rating, and NE for one', () => {
    const file = aFile({ ratings: [aRating('tests', null, { comment: 'so far' }), aRating('design', 'NE')] });
    expect(of(file, 'tests')).toMatchObject({ lacksRating: true, rating: { comment: 'so far' } });
    expect(of(file, 'design')?.lacksRating).toBe(false);
  });

  it.each([
    ['not-allowed', undefined],
    ['optional', { need: 'nice', lacksEvidence: false, lacksRating: false }],
    ['expected', { need: 'must', lacksEvidence: true, lacksRating: true }],
  ] as const)('has the criterion about AI as the policy "%s" has it', (aiPolicy, expected) => {
    const one = of(aFile({ interview: anInterview({ aiPolicy }) }), 'tool-judgement');
    if (expected) expect(one).toMatchObject(expected);
    else expect(one).toBeUndefined();
  });

  it('wants evidence for a rating about AI that was given all the same', () => {
    expect(of(aFile({ ratings: [aRating('tool-judgement', 2)] }), 'tool-judgement')?.lacksEvidence).toBe(
      true,
    );
  });
});
