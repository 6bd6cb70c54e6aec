import type { Criterion } from '../rubric';

/** Working with the interviewer on the call. */
export const COLLABORATION: Criterion[] = [
  {
    id: 'explaining',
    title: 'Explaining and defending the review',
    dimension: 'collaboration',
    looksAt:
      'Whether the candidate can give the reasons behind own comments. Pauses, and looking for words, are not rated.',
    qualifications: ['clear-proposals', 'remote-english', 'visible-work'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'Cannot explain own comments, or says things about the code that the comments contradict.',
        seniorAdds: null,
      },
      2: {
        text: 'Repeats the comment in other words. The reason behind it does not become known, also when asked.',
        seniorAdds: null,
      },
      3: {
        text: 'Gives the reason and the evidence for any comment that is picked, and says what is fact and what is opinion.',
        seniorAdds: null,
      },
      4: {
        text: 'Chooses the depth that the listener needs, checks whether it was understood, and gives an example where it was not.',
        seniorAdds: null,
      },
    },
    questions: [
      'Walk me through this comment: what did you see, and what made you write it?',
      'How sure are you of this one, and what would change your mind?',
      'How would you explain this point to somebody who joined the team this week?',
    ],
    foundIn: ['walk-through'],
  },
  {
    id: 'objections',
    title: 'Responding to objections and new facts',
    dimension: 'collaboration',
    looksAt:
      'What the candidate does with a different view or a fact that they did not have. Keeping to a point for good reasons is as good as giving it up for good reasons.',
    qualifications: ['consensus-and-status', 'solution-oriented'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'Gives up each point at the first objection, or repeats the same statement without taking up what was said.',
        seniorAdds: null,
      },
      2: { text: 'Accepts or refuses objections without giving a reason.', seniorAdds: null },
      3: {
        text: 'Takes up the objection, asks about it where that is needed, and then changes position or explains further, with a reason in either case.',
        seniorAdds: 'Finds what both sides agree on and proposes the next step.',
      },
      4: {
        text: 'Makes the other idea stronger before judging it. Where a disagreement stays, says so and works with the decision that was made.',
        seniorAdds: null,
      },
    },
    questions: [
      'The author answers that this was done on purpose, because the data is small. What do you reply?',
      'A new fact: this endpoint is called by one internal job only. Which of your comments change?',
      'Your colleague wants to merge now and you do not. How do you go on?',
    ],
    foundIn: ['comments', 'walk-through', 'coding'],
  },
  {
    id: 'working-together',
    title: 'Working together on the call',
    dimension: 'collaboration',
    looksAt:
      'Whether two people could get work done together. Reading or thinking in silence for a while is part of the work.',
    qualifications: ['visible-work', 'consensus-and-status'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'Works alone although asked to work together: questions and hints are cut off or stay without an answer.',
        seniorAdds: null,
      },
      2: {
        text: 'The interviewer has to ask at nearly each step to learn what is being done and why.',
        seniorAdds: null,
      },
      3: {
        text: 'Says enough of the plan for the interviewer to follow, asks for help before the time is gone, and makes use of a hint.',
        seniorAdds: null,
      },
      4: {
        text: 'Brings the interviewer in where it helps, agrees with them on what to leave out, and sums up where the work stands.',
        seniorAdds: null,
      },
    },
    questions: [
      'What would help you most from me at this point?',
      'We have ten minutes left. What do we leave out?',
      'Where are we, in one sentence, and what comes next?',
    ],
    foundIn: ['walk-through', 'coding'],
  },
];
