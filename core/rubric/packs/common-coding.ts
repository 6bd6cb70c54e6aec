import type { Criterion } from '../rubric';

/** Writing code on the call to improve the merge request. */
export const CODING: Criterion[] = [
  {
    id: 'slicing',
    title: 'Choosing and slicing the improvement',
    dimension: 'coding',
    looksAt: 'What the candidate chooses to improve, and how the work is cut to fit the time.',
    qualifications: ['iteration', 'self-managing', 'solution-oriented'],
    need: { intermediate: 'nice', senior: 'must' },
    anchors: {
      1: {
        text: 'Starts to change code without saying what it should achieve. The change answers none of the points of the review.',
        seniorAdds: null,
      },
      2: {
        text: 'Starts with something too large for the time or without a plan, and does not adjust when it grows.',
        seniorAdds: null,
      },
      3: {
        text: 'Picks a small step of real value, says why this one, and plans again when it turns out to be larger.',
        seniorAdds: null,
      },
      4: {
        text: 'Orders the work as steps that could each be merged, and leaves the rest as follow-ups that a colleague could pick up.',
        seniorAdds: null,
      },
    },
    questions: [
      'Which of your points would you like to improve now, and why that one?',
      'What is the first step that we could merge on its own?',
      'This has grown. What would you do with the rest?',
    ],
    foundIn: ['coding'],
  },
  {
    id: 'implementation',
    title: 'Quality of the implementation',
    dimension: 'coding',
    looksAt:
      'The code that is there at the end. Typing speed, editor habits and looking things up are not rated, and neither is how much was written.',
    qualifications: ['solution-oriented', 'git-and-gitlab'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'The change does not work, and the candidate does not get back to a working state, also with hints.',
        seniorAdds: null,
      },
      2: {
        text: 'The change works only after the interviewer has said what to write, or it breaks code around it without the candidate seeing that.',
        seniorAdds: null,
      },
      3: {
        text: 'The change works, can be read, fits the code base and handles the main edge case. Ordinary hints on the way are fine.',
        seniorAdds: null,
      },
      4: {
        text: 'The change is small and complete, and the code around it is easier to work with than before.',
        seniorAdds: null,
      },
    },
    questions: [
      'Would you merge this as it stands? What would you still change?',
      'Which case does this not handle yet?',
      'What would a reviewer say about your change?',
    ],
    foundIn: ['coding'],
  },
  {
    id: 'verification',
    title: 'Verification and debugging',
    dimension: 'coding',
    looksAt: 'How the candidate finds out whether a change works, and why it does not.',
    qualifications: ['solution-oriented', 'iteration'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: { text: 'Neither runs the change nor checks it in another way.', seniorAdds: null },
      2: {
        text: 'Checks only the expected path, or changes code by trial and error until the message goes away.',
        seniorAdds: null,
      },
      3: {
        text: 'Runs the change or reasons it through, adds or adjusts a test, and follows an error step by step to its cause.',
        seniorAdds: null,
      },
      4: {
        text: 'States what is expected, checks it in the smallest loop there is, and confirms that what worked before still works.',
        seniorAdds: null,
      },
    },
    questions: [
      'How do we know that this works?',
      'What do you expect to see when we run it, and what if we see something else?',
      'What could have broken that we have not looked at?',
    ],
    foundIn: ['coding'],
  },
];
