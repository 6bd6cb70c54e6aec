import type { Criterion, Qualification, Rubric } from '@/core/rubric/rubric';

export function aQualificationOf(id: string, change: Partial<Qualification> = {}): Qualification {
  return { id, text: `Text of ${id}`, levels: ['intermediate', 'senior'], ...change };
}

export function aCriterionOf(id: string, change: Partial<Criterion> = {}): Criterion {
  return {
    id,
    title: `Title of ${id}`,
    dimension: 'judgement',
    looksAt: 'What is asked of tests.',
    qualifications: ['writes-tests'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: { text: 'Asks for none.', seniorAdds: null },
      2: { text: 'Asks for tests.', seniorAdds: null },
      3: { text: 'Names the missing case.', seniorAdds: 'Weighs its cost.' },
      4: { text: 'Writes it.', seniorAdds: null },
    },
    questions: ['Which test would you write first?'],
    foundIn: ['comments', 'walk-through'],
    ...change,
  };
}

export function aRubric(change: Partial<Rubric> = {}): Rubric {
  return {
    id: 'ours',
    version: 1,
    role: 'backend',
    title: 'Backend, as we rate it',
    basedOn: null,
    qualifications: [aQualificationOf('writes-tests')],
    criteria: [aCriterionOf('tests')],
    ...change,
  };
}
