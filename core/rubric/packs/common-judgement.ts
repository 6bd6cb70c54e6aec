import type { Criterion } from '../rubric';

/**
 * Comprehension and judgement that every engineering role needs, by name, so that a pack can put its own criteria
 * (security, performance, the role's own technology) between them.
 */
export const PURPOSE_AND_FLOW: Criterion = {
  id: 'purpose-and-flow',
  title: 'Purpose and flow of the change',
  dimension: 'judgement',
  looksAt: 'Whether the candidate understands what the merge request is for and how its parts work together.',
  qualifications: ['clear-proposals'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: {
    1: {
      text: 'Misreads what the merge request does, and still does so after looking at the code together.',
      seniorAdds: null,
    },
    2: {
      text: 'Explains single lines correctly, but not what the change is for or how its parts work together.',
      seniorAdds: null,
    },
    3: {
      text: 'Explains what the change is for, how data and control flow through it, and how the parts that it touches interact.',
      seniorAdds: 'Includes code outside the diff that relies on it, such as other callers, jobs or clients.',
    },
    4: {
      text: 'Names requirements that are implied and assumptions that are written down nowhere, and says what the change means for the people who use the product.',
      seniorAdds: null,
    },
  },
  questions: [
    'In two minutes: what does this merge request change for a user, and how?',
    'Follow one request through this code for me, from where it comes in to where the data ends up.',
    'What does this change rely on that is not in the diff?',
  ],
  foundIn: ['comments', 'walk-through'],
};

export const CORRECTNESS: Criterion = {
  id: 'correctness',
  title: 'Correctness and edge cases',
  dimension: 'judgement',
  looksAt:
    'Whether the candidate finds where the change does the wrong thing, and can show it. The number of points raised is not rated.',
  qualifications: ['solution-oriented'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: {
    1: {
      text: 'Sees no functional defect, also after hints that point to the part of the code in question.',
      seniorAdds: null,
    },
    2: {
      text: 'Finds the visible functional defects only after prompting, and cannot say which input would show them.',
      seniorAdds: null,
    },
    3: {
      text: 'Finds the main functional defects before any hint, in the review or on the walk-through, and gives an input or a sequence that fails for at least one of them.',
      seniorAdds: 'Covers concurrency, shared state, or what happens when a step fails.',
    },
    4: {
      text: 'Predicts an interaction that the lines themselves do not show, and says how to confirm it: a test, a query or a sequence of steps.',
      seniorAdds: null,
    },
  },
  questions: [
    'Which input would break this first?',
    'What happens if this step fails halfway through?',
    'The author says that this works as intended. How would you show that it does not?',
  ],
  foundIn: ['comments', 'walk-through'],
};

export const TESTS: Criterion = {
  id: 'tests',
  title: 'Tests',
  dimension: 'judgement',
  looksAt: 'Whether the candidate judges what the tests prove and asks for the ones that are worth having.',
  qualifications: ['solution-oriented'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: {
    1: { text: 'Does not look at the tests and, when asked, cannot say what they cover.', seniorAdds: null },
    2: { text: 'Asks for more tests without saying for which behaviour or why.', seniorAdds: null },
    3: {
      text: 'Names the behaviour that lacks a test and why it is worth one. Says of the existing tests what they would catch and what would slip through, such as a test that cannot fail.',
      seniorAdds: 'Proposes the cheapest level at which each test does its work.',
    },
    4: {
      text: 'Shows how another design would make the change easier to test, and which tests could go because they prove nothing.',
      seniorAdds: null,
    },
  },
  questions: [
    'Which one test would you ask for before the merge, and what would it catch?',
    'If somebody broke this line, which test would fail?',
    'Which of these tests would you remove, if any, and why?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};

export const DESIGN: Criterion = {
  id: 'design',
  title: 'Design and maintainability',
  dimension: 'judgement',
  looksAt: 'Whether the candidate sees what will make the code hard to change, and knows a simpler way.',
  qualifications: ['clear-proposals', 'solution-oriented', 'iteration'],
  need: { intermediate: 'nice', senior: 'must' },
  anchors: {
    1: {
      text: 'Stays with style and formatting. Responsibilities, names and duplication do not come up, also when asked about them.',
      seniorAdds: null,
    },
    2: {
      text: 'Points at code as hard to maintain without saying what it will cost or what to do instead.',
      seniorAdds: null,
    },
    3: {
      text: 'Points at a problem of responsibility, naming or duplication, says what it will cost later and offers a simpler way.',
      seniorAdds:
        'Weighs at least two ways against each other, with over-engineering, compatibility or a split of the merge request in view.',
    },
    4: {
      text: 'Sees what the design means for the rest of the system, and picks the smallest step that improves it now.',
      seniorAdds: null,
    },
  },
  questions: [
    'Which part of this would you not want to change in a year, and why?',
    'What is the simplest version of this change that would still be worth merging?',
    'What speaks against the way that you propose?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};
