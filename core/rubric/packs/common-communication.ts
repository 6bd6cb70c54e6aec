import type { Criterion } from '../rubric';

/** How the candidate communicates in the merge request's threads and in the note that closes the review. */
export const COMMUNICATION: Criterion[] = [
  {
    id: 'comment-clarity',
    title: 'Clarity and context of comments',
    dimension: 'communication',
    looksAt:
      'Whether the author could act on the written comments alone: what is meant, why it matters, what would settle it. Polish of the language is not rated, only whether the point gets across.',
    qualifications: ['clear-proposals', 'visible-work', 'remote-english', 'git-and-gitlab'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'Most comments cannot be understood without asking back: it stays open which code is meant or what is wrong with it.',
        seniorAdds: null,
      },
      2: {
        text: 'The problem can be recognised in most comments, but the reason or the expected action is usually missing. The author would have to ask before changing anything.',
        seniorAdds: null,
      },
      3: {
        text: 'Most comments stand on their own: they say what the point is, why it matters and what would resolve it. The author could act on them without a call.',
        seniorAdds:
          'The important comments also name the trade-off, or what the point means for users or for other teams.',
      },
      4: {
        text: 'Somebody who is not on the call could act on every thread that matters. Where there is more than one way, the options are given with reasons, and the comments are as short as that allows.',
        seniorAdds: null,
      },
    },
    questions: [
      'Take the comment that matters most to you. What should the author do after reading it?',
      'Which of your comments would you write differently today, and why?',
      'Suppose a colleague picks this thread up tomorrow without you. What would they still need to know?',
    ],
    foundIn: ['comments'],
  },
  {
    id: 'severity',
    title: 'Severity and priorities',
    dimension: 'communication',
    looksAt:
      'Whether the author can tell what has to change before the merge and what is optional. Any form will do: plain words, order, a summary or a label. A missing label counts for nothing.',
    qualifications: ['clear-proposals', 'solution-oriented', 'consensus-and-status'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'Remarks on style and formatting make up most of the review. What would hurt in production stands among them without anything that tells it apart, or gives way to them.',
        seniorAdds: null,
      },
      2: {
        text: 'Important and minor points are written in the same way. Which of them would hold up the merge becomes known only when the interviewer asks.',
        seniorAdds: null,
      },
      3: {
        text: 'The author can tell must-fix points from optional ones, in words or in any other form. The most serious points come first or are named in a summary.',
        seniorAdds: 'Says what could ship now and what can follow later, and why that order is safe.',
      },
      4: {
        text: 'Takes a position on merging and gives the reasons: the worst that could happen, and what would be gained. Leaves formatting to tools and spends the words on what matters.',
        seniorAdds: null,
      },
    },
    questions: [
      'If the author had time for two of your points before the merge, which two, and why those?',
      'Which of your comments would you let go if the author disagreed?',
      'What would have to change for you to approve this today?',
    ],
    foundIn: ['comments', 'walk-through'],
  },
  {
    id: 'author-orientation',
    title: 'Tone and orientation to the author',
    dimension: 'communication',
    looksAt:
      'How comments address the author: about the code, and open to reasons that the reviewer does not know. Being direct is fine, and turns of phrase from another language are not held against anybody.',
    qualifications: ['consensus-and-status', 'solution-oriented', 'visible-work'],
    need: { intermediate: 'must', senior: 'must' },
    anchors: {
      1: {
        text: 'Comments blame or belittle a person, or use sarcasm. The author would have to defend themselves instead of discussing the code.',
        seniorAdds: null,
      },
      2: {
        text: 'Comments are mostly orders or absolute statements. Nothing asks for, or allows for, the author’s reasons.',
        seniorAdds: null,
      },
      3: {
        text: 'Comments speak about the code and ask where the reason is not known. At least one acknowledges what the author intended, or something done well where there was cause.',
        seniorAdds: null,
      },
      4: {
        text: 'Comments explain without talking down and allow that the author weighed other ways. What is praised is specific to this change, and the reviewer says where they are unsure themselves.',
        seniorAdds: null,
      },
    },
    questions: [
      'How do you think the author read this comment, and what did you want them to do with it?',
      'Pick a choice in this merge request that you would not have made. What might have been the reason for it?',
      'Was there a point where you were not sure that you were right? How did you write that one?',
    ],
    foundIn: ['comments', 'walk-through'],
  },
  {
    id: 'closing-the-review',
    title: 'Self-management and closing the review',
    dimension: 'communication',
    looksAt:
      'Whether the interviewer could tell, in time, that the review was done and what it covered. A date that was changed by agreement counts as kept. Hours of the day and the number of sittings do not matter.',
    qualifications: ['self-managing', 'consensus-and-status', 'visible-work', 'git-and-gitlab'],
    need: { intermediate: 'nice', senior: 'must' },
    anchors: {
      1: {
        text: 'There was no note that the review is done and no message about it. The interviewer had to ask.',
        seniorAdds: null,
      },
      2: {
        text: 'A note came after the agreed time without a word before, or it says so little that the interviewer could not tell what was covered.',
        seniorAdds: null,
      },
      3: {
        text: 'The completion note came in time, or a delay or another way was agreed beforehand. It says what was reviewed.',
        seniorAdds: null,
      },
      4: {
        text: 'The completion note sums up the review: whether the change is ready to merge, the points that matter most, what was assumed or not tested, and what was left out for lack of time.',
        seniorAdds: null,
      },
    },
    questions: [
      'How did you decide where to spend the hour, and when to stop?',
      'What did you leave out on purpose?',
      'If the review had taken much longer than planned, what would you have told us, and when?',
    ],
    foundIn: ['comments', 'walk-through'],
  },
];
