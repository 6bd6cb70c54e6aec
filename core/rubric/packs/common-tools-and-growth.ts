import type { Criterion } from '../rubric';

/**
 * A nice-to-have, because the published process welcomes AI tools and does not ask for them. Nothing here detects
 * anything: it is about what the candidate says and shows.
 */
export const TOOL_JUDGEMENT: Criterion = {
  id: 'tool-judgement',
  title: 'Judgement in using tools and AI',
  dimension: 'tools',
  looksAt:
    'What the candidate does with the output of assistants, generators and analysers, under the rules announced for this interview. Working without AI is not rated lower where it is optional.',
  qualifications: ['clear-proposals', 'self-managing'],
  need: { intermediate: 'nice', senior: 'nice' },
  anchors: {
    1: {
      text: 'Puts in output that they cannot explain, or says something untrue about where it came from.',
      seniorAdds: null,
    },
    2: {
      text: 'Takes most output over unchecked. Mistakes in it are found by somebody else.',
      seniorAdds: null,
    },
    3: {
      text: 'Says what was assisted, can explain it, and has checked it and put right what was wrong. Or works without AI and gives sound reasons for what was and was not checked by tools.',
      seniorAdds: null,
    },
    4: {
      text: 'Uses tools to look wider or to verify, names the ways in which they typically fail, and turns down advice that sounds right and is wrong, with the reason.',
      seniorAdds: null,
    },
  },
  questions: [
    'Which tools did you use for the review, and what did you do with what they said?',
    'Was there advice from a tool that you turned down? Why?',
    'How did you check this part?',
  ],
  foundIn: ['comments', 'walk-through', 'coding'],
};

/** Rated at senior only: what the review leaves behind with its author. */
export const MENTORING: Criterion = {
  id: 'mentoring',
  title: 'Helping the author grow',
  dimension: 'growth',
  looksAt:
    'Whether the author would take something from this review into the next change. One good instance is enough to rate.',
  qualifications: ['visible-work'],
  need: { intermediate: 'not-applicable', senior: 'must' },
  anchors: {
    1: {
      text: 'Comments correct the author without any reason, and when asked the candidate gives none that the author could use again.',
      seniorAdds: null,
    },
    2: {
      text: 'Gives the answer but not the principle. The author could fix this line and would meet the same problem in the next merge request.',
      seniorAdds: null,
    },
    3: {
      text: 'Explains the principle with the fix, or points to a source, at least once where the author can use it again.',
      seniorAdds: null,
    },
    4: {
      text: 'Leads the author to find the next case on their own, by a question, an example or a small next step, and still gives what is needed now.',
      seniorAdds: null,
    },
  },
  questions: [
    'What should the author know after this review that they did not know before?',
    'The author makes the same mistake in the next merge request. What do you do?',
    'Which of your comments would help the whole team, and how would you bring it to them?',
  ],
  foundIn: ['comments', 'walk-through'],
};
