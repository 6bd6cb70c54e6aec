import type { DiffFile } from './unified-diff';

/**
 * Everything that the demo GitLab knows, in its own words. Endpoints and pages turn this into GitLab's shapes; controls
 * change it. All times are epoch milliseconds.
 */
export interface World {
  /** When the interview call begins. Everything else in the sample lies before or after it. */
  callAt: number;
  project: { id: number; path: string; name: string; namespace: string; description: string };
  mergeRequest: SampleMergeRequest;
  people: SamplePerson[];
  candidate: SamplePerson;
  viewer: SamplePerson;
  discussions: SampleDiscussion[];
  /** Newest first, as GitLab lists them. */
  commits: SampleCommit[];
  /** Newest first, as GitLab lists them. */
  versions: SampleVersion[];
  stateEvents: SampleStateEvent[];
  labelEvents: SampleLabelEvent[];
  milestoneEvents: SampleMilestoneEvent[];
  awards: SampleAward[];
  approvals: { person: SamplePerson; at: number }[];
  reviewers: { person: SamplePerson; state: string; at: number }[];
  /** A push to the target branch, which is none of this merge request's. */
  pushElsewhere: { person: SamplePerson; at: number; title: string };
  /** Rises with each change, so that whoever keeps an answer knows when it is out of date. */
  revision: number;
  /** The highest id that a note has had, deleted ones included: GitLab gives no id twice. */
  lastNoteId: number;
  /** Commits that wait for the control `pushCommit`, in order. */
  waitingCommits: SampleCommit[];
}

/** A user of the demo. `bot` is a project's access token user, as GitLab makes them. */
export interface SamplePerson {
  id: number;
  username: string;
  name: string;
  email: string;
  bot: boolean;
  access: 'Maintainer' | 'Developer' | 'Reporter' | 'Guest';
}

interface SampleMergeRequest {
  id: number;
  iid: number;
  title: string;
  description: string;
  author: SamplePerson;
  assignees: SamplePerson[];
  sourceBranch: string;
  targetBranch: string;
  baseSha: string;
  labels: SampleLabel[];
  milestone: SampleMilestone | null;
  createdAt: number;
  updatedAt: number;
}

export interface SampleLabel {
  id: number;
  name: string;
  color: string;
  textColor: string;
  description: string;
}

export interface SampleMilestone {
  id: number;
  iid: number;
  title: string;
  dueDate: string;
  createdAt: number;
}

/** A discussion as GitLab knows it: a thread, or a single comment or system note (`individual`). */
export interface SampleDiscussion {
  /** 40 hexadecimal digits. */
  id: string;
  individual: boolean;
  resolved: { by: SamplePerson; at: number } | null;
  position: SamplePosition | null;
  notes: SampleNote[];
  /** Counted when paging, left out of the answer: a note that the viewer may not read. */
  unreadable: boolean;
  /** The commit that a comment was written on, where it was not the whole of the changes. */
  commitSha?: string;
}

export interface SampleNote {
  id: number;
  body: string;
  author: SamplePerson;
  at: number;
  updatedAt: number;
  /** Only the page's own endpoint tells this; the REST API does not. */
  editedAt: number | null;
  /** The icon of a system note, null for a comment. */
  systemIcon: string | null;
  internal: boolean;
  /** Brought along from another server. */
  imported?: true;
  /** A type that nobody has heard of, as a newer GitLab may send it. */
  unknownType?: string;
  /** Its suggestions have been applied. */
  applied?: true;
  awards: SampleAward[];
}

/**
 * Where a diff note stands, on the version that it was written on. Lines are 1-based; a note on an image or on a whole
 * file has none.
 */
export interface SamplePosition {
  kind: 'text' | 'image' | 'file';
  /** The point on an image, and the size that it was shown in, in pixels. */
  image: { width: number; height: number; x: number; y: number } | null;
  baseSha: string;
  headSha: string;
  oldPath: string;
  newPath: string;
  oldLine: number | null;
  newLine: number | null;
  /** First new line of a note on several lines. */
  startLine: number | null;
}

export interface SampleCommit {
  sha: string;
  parentSha: string;
  message: string;
  author: SamplePerson;
  at: number;
  /** The files of the merge request that look different from this commit on. */
  changes: DiffFile[];
  /** What it changed itself, against the commit before it. */
  ownChanges: DiffFile[];
}

export interface SampleVersion {
  id: number;
  headSha: string;
  at: number;
  commits: SampleCommit[];
  files: DiffFile[];
}

interface SampleStateEvent {
  id: number;
  person: SamplePerson;
  at: number;
  state: 'closed' | 'reopened' | 'merged';
}

interface SampleLabelEvent {
  id: number;
  person: SamplePerson;
  at: number;
  label: SampleLabel;
  action: 'add' | 'remove';
}

interface SampleMilestoneEvent {
  id: number;
  person: SamplePerson;
  at: number;
  milestone: SampleMilestone;
  action: 'add' | 'remove';
}

export interface SampleAward {
  id: number;
  name: string;
  person: SamplePerson;
  at: number;
}
