import { describe, expect, it } from 'vitest';
import { atsFields } from '@/core/export/ats-fields';
import { asLabelled, NO_ATS_LABELS } from '@/core/export/ats-labels';
import { LEVER } from '@/core/export/ats-preset';
import { exportFile, EXPORT_FORMATS } from '@/core/export/export-file';
import { makeScorecard } from '@/core/export/scorecard';
import type { ExportInput } from '@/core/export/export-input';
import { knownWords, type KnownWords } from '@/core/redaction/known-words';
import { redactInput } from '@/core/redaction/redact-input';
import { redactLabels } from '@/core/redaction/redact-labels';
import { uglyInput } from '@/tests/fixtures/export/ugly-interview';

const nobody = (): KnownWords => knownWords({ people: [], emails: [], projects: [], hosts: [] });

/** The ugly interview with an own rubric, whose ids hold a name, and an exercise of the same kind. */
function ownIds(): ExportInput {
  const input = uglyInput({ includePrivateNotes: true });
  const { file, rubric, exercise } = input;
  const own = (id: string): string => (id === 'tool-judgement' ? id : `quux-${id}`);
  return {
    ...input,
    rubric: {
      ...rubric,
      id: 'quux-backend',
      criteria: rubric.criteria.map((one) => ({ ...one, id: own(one.id) })),
    },
    exercise: exercise && {
      ...exercise,
      id: own(exercise.id),
      findings: exercise.findings.map((one) => ({ ...one, id: own(one.id) })),
    },
    file: {
      ...file,
      interview: { ...file.interview, rubricId: 'quux-backend', exerciseId: 'quux-payments' },
      notes: file.notes.map((one) => ({ ...one, criterionId: one.criterionId && own(one.criterionId) })),
      ratings: file.ratings.map((one) => ({ ...one, criterionId: own(one.criterionId) })),
      evidence: file.evidence.map((one) => ({ ...one, criterionId: own(one.criterionId) })),
      findings: file.findings.map((one) => ({ ...one, findingId: own(one.findingId) })),
    },
  };
}

describe('the ids of an own rubric and exercise', () => {
  const redacted = (): ExportInput => {
    const input = ownIds();
    return redactInput({ ...input, options: { ...input.options, redacted: true } }, nobody());
  };

  it.each(EXPORT_FORMATS)('stand in no redacted %s', (format) => {
    expect(exportFile(format, ownIds()).text.includes('quux')).toBe(['csv', 'json'].includes(format));
    expect(exportFile(format, redacted()).text).not.toContain('quux');
  });

  it('keep what belongs together together', () => {
    const facts = ({ criteria, notes, findings }: ReturnType<typeof makeScorecard>) => ({
      criteria: criteria.map(({ title, ratings, evidence }) => [title, ratings, evidence.length]),
      notes: notes.map(({ criterionId }) => criteria.findIndex(({ id }) => id === criterionId)),
      findings: findings.map(({ title, severity }) => [title, severity]),
      ids: new Set([...criteria, ...findings].map(({ id }) => id)).size,
    });
    expect(facts(makeScorecard(redacted()))).toEqual(facts(makeScorecard(ownIds())));
  });

  it('leave the criterion alone that follows the AI policy', () => {
    expect(makeScorecard(redacted()).criteria.map(({ id }) => id)).toContain('tool-judgement');
  });
});

describe('the labels of a form', () => {
  it('go with the criteria that they are of, and name nobody', () => {
    const input = ownIds();
    const known = knownWords({
      people: [{ placeholder: '[candidate]', names: ['Robin Okafor'], usernames: [], bot: false }],
      emails: [],
      projects: [],
      hosts: [],
    });
    const labels = {
      ...NO_ATS_LABELS,
      lever: { 'criterion:quux-backend-security': 'Safety', pros: 'Robin’s pros' },
    };
    const preset = asLabelled(LEVER, redactLabels(labels, input.rubric, known));
    const written = atsFields(redactInput(input, known), preset).map(({ label }) => label);
    expect(written).toEqual(expect.arrayContaining(['Safety', '[candidate]’s pros']));
  });
});

describe('the ids of a pack', () => {
  it('stay, as they name no one', () => {
    const input = uglyInput();
    const ids = (of: ExportInput) => makeScorecard(of).criteria.map(({ id }) => id);
    expect(ids(redactInput(input, nobody()))).toEqual(ids(input));
    expect(makeScorecard(redactInput(input, nobody())).interview.rubric.id).toBe('backend');
  });
});
