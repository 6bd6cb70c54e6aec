import { describe, expect, it } from 'vitest';
import { atsFields } from '@/core/export/ats-fields';
import {
  asLabelled,
  criterionLabel,
  LONGEST_LABEL,
  NO_ATS_LABELS,
  withLabel,
} from '@/core/export/ats-labels';
import { ATS_PRESETS, GREENHOUSE, LEVER } from '@/core/export/ats-preset';
import type { RatingValue } from '@/core/interview/interview';
import { UGLY_FILE, uglyInput } from '../../fixtures/export/ugly-interview';
import { makeNote } from '../../fixtures/interview';

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

  it('give the reason for the other level beside what that one says', () => {
    const input = uglyInput(
      {},
      {
        ratings: UGLY_FILE.ratings.map((rating) => ({
          ...rating,
          values: { intermediate: 3 as const, senior: 'NE' as const },
          reason: 'No time for it',
        })),
      },
    );
    const fields = atsFields(input, GREENHOUSE).filter(({ id }) => id.startsWith('criterion:'));
    const said = fields.filter(({ plain }) => plain.includes('No time for it'));
    expect(said.length).toBeGreaterThan(0);
    for (const { plain } of said) {
      expect(plain).not.toMatch(/^Not enough evidence/);
      expect(plain).toContain('enough evidence for senior: No time for it');
    }
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

  it('are there before any feedback is: the overall says that nothing is chosen', () => {
    for (const preset of ATS_PRESETS) {
      const fields = atsFields(uglyInput({}, { feedback: null }), preset);
      expect(fields.find(({ id }) => id === 'overall')?.choice ?? null).toEqual(preset.notChosen);
      expect(fields.map(({ id }) => id)).not.toContain('takeaways');
      expect(fields.map(({ id }) => id)).not.toContain('note-for-others');
    }
  });

  it('say in words what a system has no word for, where no reason does', () => {
    const ratings = UGLY_FILE.ratings.map((rating) => ({ ...rating, reason: ' ' }));
    const field = atsFields(uglyInput({}, { ratings }), LEVER).find(
      ({ id }) => id === 'criterion:tool-judgement',
    );
    expect(field?.html).toMatch(/^<p><b>Not enough evidence/);
    expect(field?.html).not.toContain('Not enough evidence:');
  });

  it('name no text that is not written', () => {
    const { feedback } = UGLY_FILE;
    if (!feedback) throw new Error('The ugly interview has no feedback.');
    const patch = { feedback: { ...feedback, levelNote: ' ', pros: ' Clear. ', cons: '', takeaways: '\n' } };
    expect(atsFields(uglyInput({}, patch)).find(({ id }) => id === 'takeaways')?.plain).toBe(
      'Pros\n\nClear.',
    );
    const ids = atsFields(uglyInput({}, patch), LEVER).map(({ id }) => id);
    expect(ids).toContain('pros');
    expect(ids).not.toContain('cons');
    expect(ids).not.toContain('level');
  });

  it('have notes under the field’s own name, and questions under theirs', () => {
    const notesField = (kind: 'note' | 'candidate-question') => {
      const notes = [makeNote({ id: 'n1', kind, text: 'How big is it?' })];
      return atsFields(uglyInput({}, { notes })).find(({ id }) => id === 'notes')?.plain;
    };
    expect(notesField('note')).toMatch(/^- .*How big is it\?$/);
    expect(notesField('candidate-question')).toMatch(/^Candidate’s questions and answers owed\n\n- /);
    expect(atsFields(uglyInput({}, { notes: [] })).map(({ id }) => id)).not.toContain('notes');
  });

  it('have no paragraph for a comment of spaces, and none around a comment or an excerpt', () => {
    const [rating] = UGLY_FILE.ratings;
    const [evidence] = UGLY_FILE.evidence;
    if (!rating || !evidence) throw new Error('The ugly interview has a rating and evidence.');
    const html = (comment: string) =>
      atsFields(
        uglyInput(
          {},
          {
            ratings: [{ ...rating, values: { intermediate: 4, senior: null }, comment }],
            evidence: [{ ...evidence, excerpt: ' why? ' }],
            interview: { ...UGLY_FILE.interview, mrUrl: null },
          },
        ),
      ).find(({ id }) => id === `criterion:${rating.criterionId}`)?.html;
    expect(html('  ')).toBe('<ul><li>“why?” (review)</li></ul>');
    expect(html(' Said why. ')).toBe('<p>Said why.</p>\n<ul><li>“why?” (review)</li></ul>');
  });

  it('hold names of fields as long as they are kept, and let other fields be', () => {
    const { id } = GREENHOUSE;
    const labels = withLabel(NO_ATS_LABELS, id, 'pros', 'x'.repeat(LONGEST_LABEL + 1));
    const called = asLabelled(GREENHOUSE, labels).labels;
    expect(called.pros).toBe('x'.repeat(LONGEST_LABEL));
    expect(called.criteria).toEqual({});
  });
});
