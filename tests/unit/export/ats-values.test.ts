import { describe, expect, it } from 'vitest';
import { ATS_PRESETS, type AtsPreset } from '@/core/export/ats-preset';
import type { AtsField } from '@/core/export/ats-fields';
import { writeAtsValues } from '@/core/export/ats-values';

const field = (id: string, patch: Partial<AtsField>): AtsField => ({
  id,
  label: id,
  choice: null,
  plain: '',
  html: '',
  ...patch,
});
const FIELDS = [
  field('overall', { choice: { words: '3 - Hire', value: 3 } }),
  field('criterion:tests', { choice: { words: '4 - Strong Yes', value: 4 }, plain: 'All of them.' }),
  field('pros', { plain: '- Clear.' }),
];
const valuesFor = (id: AtsPreset['id']): unknown => {
  const preset = ATS_PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return JSON.parse(writeAtsValues(preset, FIELDS));
};

describe('the fields for a program', () => {
  it('are a Lever form’s values, its one fixed rating by the words of its scale', () => {
    expect(valuesFor('lever')).toEqual({
      system: 'lever',
      fieldValues: [
        { text: 'overall', type: 'score-system', value: '3 - Hire' },
        { text: 'criterion:tests', type: 'score', value: 4 },
        { text: 'criterion:tests', type: 'textarea', value: 'All of them.' },
        { text: 'pros', type: 'textarea', value: '- Clear.' },
      ],
    });
  });

  it('are an Ashby form’s submissions, without comments where there are none', () => {
    expect(valuesFor('ashby')).toEqual({
      system: 'ashby',
      feedbackForm: {
        fieldSubmissions: [
          { title: 'overall', value: { score: 3 } },
          {
            title: 'criterion:tests',
            value: { score: 4, comments: { type: 'PlainText', value: 'All of them.' } },
          },
          { title: 'pros', value: { type: 'PlainText', value: '- Clear.' } },
        ],
      },
    });
  });
});
