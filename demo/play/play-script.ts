import type { Role } from '@/core/interview/interview';
import type { ScenarioName } from '@/demo/sample/scenarios';

/** What an interviewer does with one sample when the demo plays by itself: the words, where the steps are the acts. */
export interface PlayScript {
  scenario: ScenarioName;
  /** Chosen where there is a rubric for it. */
  role: Role;
  /** How long before the call the link was sent, in hours. */
  linkHours: number;
  /** Words that find one comment, and the criterion that it is evidence for. */
  tags: [words: string, criterion: string][];
  /** Words of the comment that is jumped to in GitLab. */
  jump: string;
  /** Words of the comment that is marked for the call. */
  ask: string;
  /** Notes of the call, as they are typed. */
  notes: string[];
  ratings: [criterion: string, rating: string, comment: string][];
  /** The criterion that is left open in the end, for a picture. */
  shown: { criterion: string; rating: string };
  notEnough: { criterion: string; reason: string };
  level: string;
  takeaways: string;
  overall: string;
}
