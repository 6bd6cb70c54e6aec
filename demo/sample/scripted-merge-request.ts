import type { ScriptedAward, ScriptedThread } from './script';
import type { SampleLabel, SamplePerson, World } from './world';

/**
 * How a merge request itself is written down, before anybody reviews it. Times are before the call in hours and
 * minutes, such as `53:12`.
 */
export interface ScriptedMergeRequest {
  /** The folder of its stored diffs in `demo/merge-requests`. */
  folder: string;
  project: World['project'];
  id: number;
  iid: number;
  title: string;
  description: string;
  sourceBranch: string;
  targetBranch: string;
  /** What the diffs are against. */
  baseSha: string;
  author: SamplePerson;
  candidate: SamplePerson;
  viewer: SamplePerson;
  bot: SamplePerson;
  created: string;
  updated: string;
  reviewRequested: string;
  labels: { label: SampleLabel; eventId: number; before: string; by: SamplePerson }[];
  milestone: ScriptedMilestone;
  states: { id: number; before: string; by: SamplePerson; state: 'closed' | 'reopened' }[];
  /** What GitLab noted by itself and others wrote before the candidate began. */
  beforeTheReview: ScriptedThread[];
  /** Reactions on the merge request itself. */
  reactions: ScriptedAward[];
  /** Oldest first. */
  pushes: ScriptedPush[];
  /** What the candidate will push on the call, in order. */
  callCommits: { seed: string; message: string; diff: string }[];
  /** The newest push to the target branch, by the viewer. */
  pushElsewhere: { before: string; title: string };
  /** Where the ids of its notes and reactions begin: GitLab gives no id twice on one server. */
  firstIds: { note: number; award: number };
}

interface ScriptedMilestone {
  id: number;
  iid: number;
  title: string;
  eventId: number;
  /** When the merge request was put into it, and by whom. */
  before: string;
  by: SamplePerson;
  created: string;
  /** How long after the call it is due. */
  due: string;
}

/** A version of the diff. `diff` names the stored file; all but the first hold only files that look different. */
export interface ScriptedPush {
  before: string;
  versionId: number;
  diff: string;
  /** Oldest first. A commit's sha is made from its seed. */
  commits: { seed: string; message: string; before: string }[];
}

/** A label in white letters. */
export function label(id: number, name: string, color: string, description: string): SampleLabel {
  return { id, name, color, textColor: '#FFFFFF', description };
}
