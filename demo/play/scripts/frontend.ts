import type { PlayScript } from '../play-script';

/** The interview about the frontend sample. Its criteria are those that every role shares. */
export const frontendPlay: PlayScript = {
  scenario: 'frontend',
  role: 'frontend',
  linkHours: 99,
  tags: [
    ['the alert comes up', '+', 'Clarity and context of comments'],
    ['the older answer overwrites', '+', 'Correctness and edge cases'],
    ['It does so before the API', '+', 'Correctness and edge cases'],
    ['always true', '+', 'Tests'],
    ['Is there a reason not to use', '-', 'Design and maintainability'],
    ['The button can be as large', '+', 'Responding to objections and new facts'],
    ['The short version', '+', 'Severity and priorities'],
  ],
  jump: 'the alert comes up',
  ask: 'It makes it rarer',
  question: 'Who could not use this page, and how would you find out?',
  notes: [
    '+ Showed the late answer on their own machine before changing anything.',
    '? Would they keep the old results while a new search runs?',
    '"I would rather have no highlighting than one that can run a script.',
    '- Needed a hint to see that a row can show another reader.',
  ],
  ratings: [
    [
      'Correctness and edge cases',
      '3 · Yes',
      'Late answers after the author asked about them; the key of the rows after a hint.',
    ],
    ['Tests', '3 · Yes', 'Proved that a test could not fail by breaking it.'],
    ['Design and maintainability', '3 · Yes', ''],
    ['Severity and priorities', '4 · Strong yes', 'What must change before the merge, and what can follow.'],
    [
      'Responding to objections and new facts',
      '3 · Yes',
      'Took the objection about touch in, with a way to have both.',
    ],
  ],
  againstSenior: { criterion: 'Design and maintainability', rating: '2 · No' },
  shown: { criterion: 'Tests', rating: '3 · Yes' },
  notEnough: {
    criterion: 'Judgement in using tools and AI',
    reason: 'No tool was used, and the question was not reached.',
  },
  level: 'Intermediate, as applied for: starts from the people at the desk, and proves what they say.',
  takeaways:
    'Uses what the code base offers before adding to it.\nAsk the next interviewer about state and identity in lists.',
  overall: 'Yes',
};
