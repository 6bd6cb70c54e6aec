import type { Criterion, Qualification, Rubric } from '@/core/rubric/rubric';

/** A rubric with nothing in it yet. */
export const newRubric = (id: string): Rubric => ({
  id,
  version: 1,
  role: 'backend',
  title: '',
  basedOn: null,
  qualifications: [],
  criteria: [],
});

/** A qualification that is still to be written. */
export const newQualification = (id: string): Qualification => ({
  id,
  text: '',
  levels: ['intermediate', 'senior'],
});

/** A criterion that is still to be written. */
export const newCriterion = (id: string): Criterion => {
  const anchor = { text: '', seniorAdds: null };
  return {
    id,
    title: '',
    dimension: 'judgement',
    looksAt: '',
    qualifications: [],
    need: { intermediate: 'must', senior: 'must' },
    anchors: { 1: anchor, 2: anchor, 3: anchor, 4: anchor },
    questions: [],
    foundIn: ['comments', 'walk-through'],
  };
};
