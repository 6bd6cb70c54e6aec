import { describe, expect, it } from 'vitest';
import type { ExportInput } from '@/core/export/export-input';
import { knownWords } from '@/core/redaction/known-words';
import { redactInput } from '@/core/redaction/redact-input';
import { uglyInput } from '@/tests/fixtures/export/ugly-interview';
import { known } from './naming-text';

/** An interview in which the candidate's name stands wherever somebody may have written it. */
function named(): ExportInput {
  const { file, rubric, exercise, rules, ...rest } = uglyInput();
  const { interview } = file;
  const [criterion, ...criteria] = rubric.criteria;
  const [finding] = exercise?.findings ?? [];
  const [rule] = rules;
  if (!criterion || !exercise || !finding || !rule || !file.feedback)
    throw new Error('The ugly interview has one of each.');
  const words = { 'strong-yes': 'Robin, yes!', yes: 'Robin', no: 'Not Robin', 'strong-no': 'Robin, no' };
  return {
    ...rest,
    rubric: {
      ...rubric,
      id: 'for-robin',
      title: 'For Robin',
      criteria: [{ ...criterion, title: 'How Robin is', looksAt: 'What Robin does' }, ...criteria],
    },
    exercise: {
      ...exercise,
      findings: [{ ...finding, title: 'Robin’s float' }],
      extras: [{ id: 'extra-robin', title: 'Robin’s extra', description: '' }],
    },
    rules: [{ ...rule, title: 'Robin’s link', fact: 'Robin had it', eventId: 'note:504' }],
    file: {
      ...file,
      notes: file.notes.map((note, at) => (at === 0 ? { ...note, anchorEventId: 'note:501' } : note)),
      interview: {
        ...interview,
        rubricId: 'for-robin',
        callName: 'Robin’s call',
        process: { ...interview.process, presetName: 'As for Robin', overallWords: words },
      },
      feedback: {
        ...file.feedback,
        levelNote: 'Robin: senior',
        pros: 'Pro Robin',
        cons: 'Contra Robin',
        takeaways: 'To Robin',
        noteForOthers: 'Of Robin',
        placed: [{ field: 'pros', line: '- Robin' }],
      },
    },
  };
}

const redacted = (): ExportInput => redactInput(named(), knownWords(known()));

describe('what leaves redacted', () => {
  it('has no candidate and no address of a merge request', () => {
    expect(redacted().file.interview).toMatchObject({
      candidate: null,
      mrKey: null,
      mrUrl: null,
      mrTitle: 'Take payments for orders ([candidate])',
    });
  });

  it('names nobody in what the company calls its calls, its process and its verdicts', () => {
    const { callName, process } = redacted().file.interview;
    expect([callName, process.presetName]).toEqual(['[candidate]’s call', 'As for [candidate]']);
    expect(process.overallWords).toEqual({
      'strong-yes': '[candidate], yes!',
      yes: '[candidate]',
      no: 'Not [candidate]',
      'strong-no': '[candidate], no',
    });
  });

  it('names nobody in an own rubric and an own exercise', () => {
    const { rubric, exercise } = redacted();
    expect(rubric).toMatchObject({ id: 'own-rubric', title: 'For [candidate]' });
    expect(rubric.criteria[0]).toMatchObject({
      id: 'criterion-1',
      title: 'How [candidate] is',
      looksAt: 'What [candidate] does',
    });
    expect(exercise).toMatchObject({
      id: 'own-exercise',
      findings: [{ id: 'finding-1', title: '[candidate]’s float', severity: 'must' }],
      extras: [{ id: 'finding-2', title: '[candidate]’s extra' }],
    });
  });

  it('names nobody in the facts of the process', () => {
    expect(redacted().rules).toMatchObject([{ title: '[candidate]’s link', fact: '[candidate] had it' }]);
  });

  it('names nobody in the feedback, and holds no copy of a line', () => {
    expect(redacted().file.feedback).toMatchObject({
      levelNote: '\\[candidate\\]: senior',
      pros: 'Pro [candidate]',
      cons: 'Contra [candidate]',
      takeaways: 'To [candidate]',
      noteForOthers: 'Of [candidate]',
      placed: [],
    });
  });

  it('names nobody in notes, ratings and findings, nor in the path of a file', () => {
    const { notes, ratings, findings } = redacted().file;
    expect(notes.find(({ id }) => id === 'note-6')).toMatchObject({
      criterionId: expect.stringMatching(/^criterion-\d+$/) as string,
      anchorLine: { path: 'app/models/[candidate]_order.rb', line: 42, sha: '' },
    });
    expect(notes.find(({ id }) => id === 'note-5')).toMatchObject({ criterionId: null, anchorLine: null });
    expect(ratings.map(({ values, reason }) => [values.intermediate, reason])).toEqual([
      [4, ''],
      [2, ''],
      ['NE', '@[candidate] used no tool; nothing to see.'],
    ]);
    expect(findings).toMatchObject([
      {
        findingId: 'finding-1',
        state: 'after-hint',
        comment: '[candidate] saw it once [interviewer] asked.',
      },
      { findingId: 'finding-3', state: 'extra', title: '[candidate]’s point about time zones' },
    ]);
  });

  it('leaves a person able to tell which comment is meant, and nobody which one it is on GitLab', () => {
    const { file, rules } = redacted();
    expect(file.notes.map(({ anchorEventId }) => anchorEventId)).toEqual([
      'note:1',
      ...Array<null>(5).fill(null),
    ]);
    expect(file.evidence.map(({ source }) => source)).toEqual([
      { type: 'activity', eventId: 'note:1' },
      { type: 'note', noteId: 'note-3' },
      { type: 'note', noteId: 'note-6' },
    ]);
    expect(file.findings.map(({ eventIds }) => eventIds)).toEqual([['note:2'], []]);
    expect(rules.map(({ eventId }) => eventId)).toEqual(['note:3']);
  });

  it('gives an act of a kind that it does not know a number too', () => {
    const { rules, ...input } = named();
    const [rule] = rules;
    if (!rule) throw new Error('There is a rule.');
    const of = (eventId: string | null) => ({ ...rule, eventId });
    const unknown = [of('4711'), of(null), of('own:thread:12'), of('4711')];
    const { rules: redactedRules } = redactInput(
      { ...input, rules: unknown, file: { ...input.file, notes: [], evidence: [], findings: [] } },
      knownWords(known()),
    );
    expect(redactedRules.map(({ eventId }) => eventId)).toEqual(['event:1', null, 'own:thread:2', 'event:1']);
  });

  it('has no exercise, no feedback and no title where there was none', () => {
    const { file, ...input } = named();
    const interview = { ...file.interview, mrTitle: null, exerciseId: null };
    const left = redactInput(
      { ...input, exercise: null, file: { ...file, interview, feedback: null } },
      knownWords(known()),
    );
    expect(left).toMatchObject({
      exercise: null,
      file: { feedback: null, interview: { mrTitle: null, exerciseId: null } },
    });
    expect(redacted().file.interview.exerciseId).toBe('own-exercise');
  });
});
