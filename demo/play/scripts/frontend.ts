import type { PlayScript } from '../play-script';

/** The interview about the frontend sample. */
export const frontendPlay: PlayScript = {
  scenario: 'frontend',
  role: 'frontend',
  linkHours: 99,
  tags: [
    ['the alert comes up', '+', 'Security in the browser'],
    ['the older answer overwrites', '+', 'Loading, errors and data from APIs'],
    ['can be reached with Tab', '+', 'Semantic HTML and accessibility'],
    ['writes into an object', '+', 'Component contract and state'],
    ['scrolls sideways', '-', 'Layout, languages and devices'],
    ['always true', '+', 'Tests'],
    ['The button can be as large', '+', 'Responding to objections and new facts'],
    ['The short version', '+', 'Severity and priorities'],
  ],
  jump: 'the alert comes up',
  ask: 'It makes it rarer',
  question: 'Who could not use this page, and how would you find out?',
  answer: '+ Named when the answers still cross: the older one is slow, the newer one cached.',
  notes: [
    '+ Showed the late answer on their own machine before changing anything.',
    '? Would they keep the old results while a new search runs?',
    '"I would rather have no highlighting than one that can run a script.',
    '- Needed a hint to see that a row can show another reader.',
  ],
  ratings: [
    ['Security in the browser', '3 · Yes', 'Showed the attack, and a fix that needs no HTML at all.'],
    [
      'Loading, errors and data from APIs',
      '3 · Yes',
      'Failures and the empty list unasked; late answers after the author asked about them.',
    ],
    ['Semantic HTML and accessibility', '3 · Yes', ''],
    [
      'Component contract and state',
      '3 · Yes',
      'Who owns the list, unasked; the key of the rows after a hint.',
    ],
    ['Tests', '3 · Yes', 'Proved that a test could not fail by breaking it.'],
    ['Severity and priorities', '4 · Strong yes', 'What must change before the merge, and what can follow.'],
  ],
  againstSenior: { criterion: 'Component contract and state', rating: '2 · No' },
  shown: { criterion: 'Security in the browser', rating: '3 · Yes' },
  notEnough: {
    criterion: 'Judgement in using tools and AI',
    reason: 'No tool was used, and the question was not reached.',
  },
  level: 'Intermediate, as applied for: starts from the people at the desk, and proves what they say.',
  takeaways:
    'Uses what the code base offers before adding to it.\nAsk the next interviewer about state and identity in lists.',
  overall: 'Yes',
};
