import { describe, expect, it } from 'vitest';
import { atsFields } from '@/core/export/ats-fields';
import { asLabelled, criterionLabel, NO_ATS_LABELS, withLabel } from '@/core/export/ats-labels';
import { ATS_PRESETS, GREENHOUSE, LEVER } from '@/core/export/ats-preset';
import type { RatingValue } from '@/core/interview/interview';
import { UGLY_FILE, uglyInput } from '../../fixtures/export/ugly-interview';

const rated = (value: RatingValue) =>
  uglyInput(
    {},
    {
      ratings: UGLY_FILE.ratings.map((rating) => ({
        ...rating,
        values: { intermediate: value, senior: null },
      })),
    },
  );

describe('fields of a hiring system', () => {
  it.each(ATS_PRESETS)('of $title use its vocabulary, and never a word between yes and no', (preset) => {
    for (const value of [1, 2, 3, 4, 'NE'] as const)
      for (const { choice, plain } of atsFields(rated(value), preset)) {
        if (choice === null) {
          expect(plain).not.toBe('');
          continue;
        }
        expect(preset.vocabulary).toContain(choice.value);
        expect(choice.value).not.toBe('mixed');
      }
  });

  it('say in words what a system has no word for', () => {
    const field = atsFields(rated('NE'), LEVER).find(({ id }) => id === 'criterion:tool-judgement');
    expect(field?.choice).toBeNull();
    expect(field?.plain).toContain('Not enough evidence');
  });

  it('are called as a company calls them', () => {
    const { id } = GREENHOUSE;
    const labels = [
      ['pros', 'Strengths'],
      [criterionLabel('backend-security'), ' Safety '],
    ].reduce((all, [field = '', label = '']) => withLabel(all, id, field, label), NO_ATS_LABELS);
    const fields = atsFields(uglyInput(), asLabelled(GREENHOUSE, labels));
    expect(fields.map(({ label }) => label)).toContain('Safety');
    expect(fields.find((one) => one.id === 'takeaways')?.html).toContain('<b>Strengths</b>');
    expect(asLabelled(LEVER, labels)).toEqual(LEVER);
    expect(withLabel(withLabel(NO_ATS_LABELS, id, 'pros', 'x'), id, 'pros', '  ')).toEqual(NO_ATS_LABELS);
  });

  it('keep private notes for a field that is asked for', () => {
    const ids = (includePrivateNotes: boolean) =>
      atsFields(uglyInput({ includePrivateNotes })).map(({ id }) => id);
    expect(ids(false)).not.toContain('private-notes');
    expect(ids(true)).toContain('private-notes');
  });
});
