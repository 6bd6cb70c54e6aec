import type { Exposure } from '@/core/exercise/exposure';
import type { Candidate, InterviewFile } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';
import type { PanelRecords } from '@/core/panel/panel-records';
import type { Session } from '@/core/qualification/session';
import type { PurgeNotice } from './purge-notice';
import type { SetAside } from './set-aside';

/** Which version of a rubric or an exercise it was; what stands in it is about nobody. */
interface Used {
  id: string;
  version: number;
  title: string;
}

/** Everything that is held about one interview. */
export interface SubjectInterview extends InterviewFile {
  rubric: Used;
  exercise: Used | null;
  /** What was read of the merge request, without other candidates. */
  review: Review | null;
  panel: PanelRecords;
  exposures: Exposure[];
  /** The interviewer's own log of sessions, where it names this interview. */
  sessions: Session[];
  purgeNotice: PurgeNotice | null;
  setAside: SetAside[];
}

/**
 * Everything that is held about one candidate, for a request for access to one's data: lossless, accommodations and
 * private notes too. Times are epoch milliseconds.
 */
export interface SubjectAccess {
  format: 'second-chair-subject-access';
  version: 1;
  createdAt: number;
  candidate: Candidate | null;
  interviews: SubjectInterview[];
  /** What is kept elsewhere, and can't be in here. */
  notReached: string[];
}
