import type { PlayScript } from '../play-script';

/** The interview about the backend sample. */
export const backendPlay: PlayScript = {
  scenario: 'backend',
  role: 'backend',
  linkHours: 96,
  tags: [
    ['float', '+', 'Correctness and edge cases'],
    ['ends up inside the SQL', '+', 'Security: access, input and secrets'],
    ['40 million', '+', 'Transactions, background jobs and safe deploys'],
    ['never renamed or removed', '+', 'API contract and error handling'],
    ['foreign keys', '+', 'Data modelling and constraints'],
    ['Which query is this index for', '-', 'Performance and scale'],
  ],
  jump: 'Money as a float',
  ask: 'Which query is this index for',
  question: 'What would you have looked at with another hour?',
  answer: '+ Would leave the index out until the report is there: each write pays for it.',
  notes: [
    '+ Explained without being asked why money must not be a float, and what a cent costs at scale.',
    '? How would they roll the migration back?',
    '"I would rather ship this in two merge requests than in one that nobody can review.',
    '- Needed a hint to see that the refund can be made twice.',
  ],
  ratings: [
    [
      'Correctness and edge cases',
      '4 · Strong yes',
      'Floats for money, seen at once and explained with an example.',
    ],
    ['Security: access, input and secrets', '4 · Strong yes', ''],
    ['API contract and error handling', '3 · Yes', ''],
    ['Clarity and context of comments', '3 · Yes', 'Says what would happen, and to whom.'],
    ['Performance and scale', '2 · No', 'Named the loop, not what to do instead.'],
  ],
  againstSenior: { criterion: 'API contract and error handling', rating: '2 · No' },
  shown: { criterion: 'Correctness and edge cases', rating: '4 · Strong yes' },
  notEnough: {
    criterion: 'Judgement in using tools and AI',
    reason: 'It did not come up on the call.',
  },
  level: 'Intermediate, as applied for: saw the money in floats alone, the double refund after a hint.',
  takeaways: 'Reviews with the reader of the API in mind.\nAsk the next interviewer to look at performance.',
  overall: 'Yes',
};
