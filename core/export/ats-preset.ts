import type { Overall, RatingValue } from '@/core/interview/interview';

/** What an applicant tracking system calls a rating or an overall: to be picked on screen, and in its API. */
export interface AtsChoice {
  words: string;
  value: string | number;
}

/** How the fields are called on a company's scorecard form. `criteria`: by criterion id, where a form has other names. */
interface FieldLabels {
  overall: string;
  level: string;
  pros: string;
  cons: string;
  takeaways: string;
  notes: string;
  privateNotes: string;
  noteForOthers: string;
  criteria: Record<string, string>;
}

/**
 * The vocabulary of a hiring system. A rating or overall that it has no word for is null: the note says it then.
 * `together`: the texts are one field, as its form has one for them.
 */
export interface AtsPreset {
  id: 'greenhouse' | 'lever' | 'ashby';
  title: string;
  /** All that its API knows for a rating. What a person may pick there and no rating means is in it too. */
  vocabulary: readonly (string | number)[];
  ratings: Record<RatingValue, AtsChoice | null>;
  overalls: Record<Overall, AtsChoice>;
  notChosen: AtsChoice | null;
  together: boolean;
  labels: FieldLabels;
}

const LABELS: FieldLabels = {
  overall: 'Overall recommendation',
  level: 'Level',
  pros: 'Pros',
  cons: 'Cons',
  takeaways: 'Key take-aways',
  notes: 'Notes',
  privateNotes: 'Private notes',
  noteForOthers: 'Note for other interviewers',
  criteria: {},
};

/**
 * Greenhouse's scorecards (Harvest API): attributes, one overall, and questions. `mixed` is a person's to pick there: no
 * rating means it. The overall knows no `mixed`.
 */
export const GREENHOUSE: AtsPreset = {
  id: 'greenhouse',
  title: 'Greenhouse',
  vocabulary: ['definitely_not', 'no', 'mixed', 'yes', 'strong_yes', 'no_decision'],
  ratings: {
    1: { words: 'Definitely Not', value: 'definitely_not' },
    2: { words: 'No', value: 'no' },
    3: { words: 'Yes', value: 'yes' },
    4: { words: 'Strong Yes', value: 'strong_yes' },
    NE: { words: 'No Decision', value: 'no_decision' },
  },
  overalls: {
    'strong-no': { words: 'Definitely Not', value: 'definitely_not' },
    no: { words: 'No', value: 'no' },
    yes: { words: 'Yes', value: 'yes' },
    'strong-yes': { words: 'Strong Yes', value: 'strong_yes' },
  },
  notChosen: { words: 'No Decision', value: 'no_decision' },
  together: true,
  labels: {
    ...LABELS,
    overall: 'Overall Recommendation',
    takeaways: 'Key Take-Aways',
    privateNotes: 'Private Notes',
    noteForOthers: 'Note for Other Interviewers',
  },
};

/**
 * Lever's feedback forms: each has one rating, on a fixed scale of four without a middle, which may stand last. Not enough
 * evidence has no place on it.
 */
export const LEVER: AtsPreset = {
  id: 'lever',
  title: 'Lever',
  vocabulary: [1, 2, 3, 4],
  ratings: {
    1: { words: '1 - Strong No', value: 1 },
    2: { words: '2 - No', value: 2 },
    3: { words: '3 - Yes', value: 3 },
    4: { words: '4 - Strong Yes', value: 4 },
    NE: null,
  },
  overalls: {
    'strong-no': { words: '1 - Strong No Hire', value: 1 },
    no: { words: '2 - No Hire', value: 2 },
    yes: { words: '3 - Hire', value: 3 },
    'strong-yes': { words: '4 - Strong Hire', value: 4 },
  },
  notChosen: null,
  together: false,
  labels: { ...LABELS, overall: 'Rating' },
};

/** Ashby's feedback forms: scores from 1 to 4 with plain text beside them. */
const ASHBY: AtsPreset = {
  id: 'ashby',
  title: 'Ashby',
  vocabulary: [1, 2, 3, 4],
  ratings: {
    1: { words: 'Strong No', value: 1 },
    2: { words: 'No', value: 2 },
    3: { words: 'Yes', value: 3 },
    4: { words: 'Strong Yes', value: 4 },
    NE: null,
  },
  overalls: {
    'strong-no': { words: 'Strong No', value: 1 },
    no: { words: 'No', value: 2 },
    yes: { words: 'Yes', value: 3 },
    'strong-yes': { words: 'Strong Yes', value: 4 },
  },
  notChosen: null,
  together: false,
  labels: { ...LABELS, overall: 'Overall Recommendation' },
};

/** In the order in which they are offered. */
export const ATS_PRESETS: readonly AtsPreset[] = [GREENHOUSE, LEVER, ASHBY];
