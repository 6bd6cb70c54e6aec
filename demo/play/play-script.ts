import type { Role } from '@/core/interview/interview';
import type { ScenarioName } from '@/demo/sample/scenarios';

/** What an interviewer does with one sample when the demo plays by itself: the words, where the steps are the acts. */
export interface PlayScript {
  scenario: ScenarioName;
  role: Role;
  /** How long before the call the link was sent, in hours. */
  linkHours: number;
  /** Words that find one comment, which way it speaks, and the criterion that it is evidence for. */
  tags: [words: string, sign: '+' | '-', criterion: string][];
  /** Words of the comment that is jumped to in GitLab. */
  jump: string;
  /** Words of the comment that is marked for the call. */
  ask: string;
  /** A question of the interviewer's own for the plan. */
  question: string;
  /** Notes of the call, as they are typed; the planned question is asked in their middle. */
  notes: string[];
  /** A note on the planned question, taken when it has been asked. */
  answer: string;
  ratings: [criterion: string, rating: string, comment: string][];
  /** What one of them is against the bar of the other level. */
  againstSenior: { criterion: string; rating: string };
  /** The criterion that is left open in the end, for a picture. */
  shown: { criterion: string; rating: string };
  notEnough: { criterion: string; reason: string };
  level: string;
  takeaways: string;
  overall: string;
}
