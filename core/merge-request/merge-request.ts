import * as v from 'valibot';
import type { ActivityRecord } from '@/core/activity/activity-event';
import { PersonSchema, type Person } from '@/core/activity/person';
import type { DiffVersion } from './diff-version';

/**
 * The facts of one merge request. `key` names it everywhere in our own data: `<web root>/<project path>!<iid>`, e.g.
 * `https://gitlab.com/group/project!7`.
 */
export const MergeRequestSchema = v.object({
  key: v.string(),
  webUrl: v.string(),
  projectId: v.number(),
  projectPath: v.string(),
  iid: v.number(),
  title: v.string(),
  state: v.string(),
  author: v.nullable(PersonSchema),
  sourceBranch: v.string(),
  targetBranch: v.string(),
  headSha: v.nullable(v.string()),
  createdAt: v.number(),
  reviewers: v.array(PersonSchema),
});
export type MergeRequest = v.InferOutput<typeof MergeRequestSchema>;

/** Why an answer of GitLab could not be used. Each has one sentence and one next step in the UI. */
export const FAILURES = [
  'unauthorised',
  'not-found',
  'forbidden',
  'rate-limited',
  'server-error',
  'offline',
  'timed-out',
  'unexpected-shape',
  // There is more than is worth reading: no answer failed, and what was read is good.
  'too-many',
] as const;
export type Failure = (typeof FAILURES)[number];

/** The endpoints that are read, in the order in which the UI names what is missing. */
export const SOURCES = [
  'merge-request',
  'discussions',
  'commits',
  'versions',
  'approvals',
  'state-events',
  'label-events',
  'milestone-events',
  'emoji',
  'participants',
  'viewer',
  'reviewers',
  'pushes',
  'diffs',
  'note-edits',
  'note-emoji',
] as const;
export type Source = (typeof SOURCES)[number];

const MissingSchema = v.object({
  source: v.picklist(SOURCES),
  failure: v.picklist(FAILURES),
  /** What was wrong, for the details: a status, or the path in the answer that had an unexpected shape. */
  detail: v.string(),
});

/**
 * How far reading this merge request has come. `finishedAt` is null while it goes on; a read is complete when it is
 * finished and `missing` is empty. `lastCompleteAt` is when the stored activity was last known to be whole.
 */
export const ReadingSchema = v.object({
  mrKey: v.string(),
  readId: v.string(),
  startedAt: v.number(),
  finishedAt: v.nullable(v.number()),
  pagesFetched: v.number(),
  pagesKnown: v.number(),
  missing: v.array(MissingSchema),
  lastCompleteAt: v.nullable(v.number()),
  /** GitLab asked to wait until then (epoch ms) and the reader does; null while it need not. */
  waitingUntil: v.nullable(v.number()),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;
export type Missing = v.InferOutput<typeof MissingSchema>;

/** Everything read about one merge request, as the review store holds it. */
export interface Review {
  mergeRequest: MergeRequest | null;
  participants: Person[];
  viewer: Person | null;
  reading: Reading | null;
  records: ActivityRecord[];
  /** The versions of the diff, in no particular order. */
  diffs: DiffVersion[];
}
