import * as v from 'valibot';
import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import type { Failure, MergeRequest } from '@/core/merge-request/merge-request';
import { isStanding } from '@/core/merge-request/standing';
import type { RawAnswer } from '../answer';
import { ApprovalsAnswer } from '../schemas/activity';
import { PersonAnswer } from '../schemas/person';
import { readActivity, type ActivitySource } from './activity';
import { check } from './check';
import { convertCommitDiff, convertDiff } from './diffs';
import { convertDiscussions } from './discussions';
import { failureOf, isUnknownEndpoint, isWebPage } from './failure';
import { convertMergeRequest } from './merge-request';
import { convertNoteEdits } from './note-edits';
import { parseJson } from './parse-json';
import { readPushes } from './pushes';
import { whatWasCut } from './what-was-cut';

/** What converting needs of an answer. */
export type AnswerToConvert = Pick<RawAnswer, 'source' | 'page' | 'status' | 'text'> & {
  failure: Failure | null;
  contentType?: string | undefined;
  /** The merge request's source branch, by which `pushes` are chosen; without it those to every branch count. */
  sourceBranch?: string | undefined;
  /** The commit that `diffs` are of, where they are no version's. */
  commitSha?: string | undefined;
};

/**
 * An answer in our own words, or why it can't be used. `detail` is the status, or the path in the answer that has an
 * unexpected shape. `unread` are the paths of single rows or notes that could not be read while the rest could.
 */
export type ConvertedAnswer =
  | {
      ok: true;
      mergeRequest?: MergeRequest;
      participants?: Person[];
      viewer?: Person;
      records: ActivityRecord[];
      diffs: DiffVersion[];
      unread: string[];
      /** With `note-edits`: the notes that have no reactions. */
      unreacted?: number[];
    }
  | { ok: false; failure: Failure; detail: string };

const Rows = v.array(v.unknown());

/**
 * Turns one answer of the API into our events. Never throws. Record ids are the same each time the same page is read,
 * so that reading again replaces: `thread:<discussion id>`, else `<source>:<page>`. Rows wander from page to page as
 * lists grow, so one event can stand in two records; its id tells (`deriveTimeline` counts it once).
 */
export function convertAnswer(answer: AnswerToConvert, { key }: { key: string }): ConvertedAnswer {
  if (isUnknownEndpoint(answer)) return nothing();
  const failure = failureOf(answer);
  if (failure)
    return { ok: false, failure, detail: answer.status ? `status ${answer.status}` : noAnswer(answer) };
  const json = parseJson(answer.text);
  if (json.ok) return convertContent(answer, json.value, key);
  if (isWebPage(answer)) return { ok: false, failure: 'unauthorised', detail: 'a web page instead of JSON' };
  return unexpected(json.path);
}

function convertContent(answer: AnswerToConvert, value: unknown, key: string): ConvertedAnswer {
  const { source, page } = answer;
  switch (source) {
    case 'merge-request': {
      const mr = convertMergeRequest(value, key);
      return mr.ok
        ? { ok: true, mergeRequest: mr.value, records: [], diffs: [], unread: [] }
        : unexpected(mr.path);
    }
    case 'viewer': {
      const viewer = check(PersonAnswer, value, 'user');
      return viewer.ok
        ? { ok: true, viewer: viewer.value, records: [], diffs: [], unread: [] }
        : unexpected(viewer.path);
    }
    case 'participants':
      return convertParticipants(value);
    case 'discussions': {
      const rows = check(Rows, value, 'discussions');
      if (!rows.ok) return unexpected(rows.path);
      const { records, unread } = convertDiscussions(rows.value, key);
      return settle(records, unread);
    }
    case 'approvals': {
      const approvals = check(ApprovalsAnswer, value, 'approvals');
      return approvals.ok
        ? convertRows(source, page, approvals.value.approved_by, key)
        : unexpected(approvals.path);
    }
    case 'diffs': {
      const { commitSha } = answer;
      const diff =
        commitSha === undefined ? convertDiff(value, key) : convertCommitDiff(value, commitSha, key);
      return diff.ok
        ? { ok: true, records: [], diffs: [diff.value.version], unread: diff.value.unread }
        : unexpected(diff.path);
    }
    case 'note-edits': {
      const edits = convertNoteEdits(value);
      if (!edits.ok) return edits;
      const settled = settle(recordOf(answer, edits.events, key), edits.unread);
      return settled.ok ? { ...settled, unreacted: edits.unreacted } : settled;
    }
    case 'pushes': {
      const rows = check(Rows, value, 'pushes');
      if (!rows.ok) return unexpected(rows.path);
      const { events, unread } = readPushes(rows.value, answer.sourceBranch ?? null);
      return settle(recordOf(answer, events, key), unread);
    }
    case 'reviewers':
    case 'note-emoji':
    case 'commits':
    case 'versions':
    case 'state-events':
    case 'label-events':
    case 'milestone-events':
    case 'emoji': {
      const rows = check(Rows, value, source);
      return rows.ok ? convertRows(source, page, rows.value, key) : unexpected(rows.path);
    }
  }
}

function convertRows(
  source: ActivitySource,
  page: number,
  rows: readonly unknown[],
  key: string,
): ConvertedAnswer {
  const { events, unread } = readActivity[source](rows, page);
  const records = recordOf({ source, page }, events, key);
  // That nobody approves, reviews or reacts any more has to be told too.
  const none = events.length === 0 && unread.length === 0 && isStanding(source);
  return settle(none ? [{ mrKey: key, id: idOf({ source, page }), events }] : records, unread);
}

const idOf = ({ source, page }: Pick<AnswerToConvert, 'source' | 'page'>): string => `${source}:${page}`;

function recordOf(
  answer: Pick<AnswerToConvert, 'source' | 'page'>,
  events: ActivityEvent[],
  mrKey: string,
): ActivityRecord[] {
  return events.length > 0 ? [{ mrKey, id: idOf(answer), events }] : [];
}

function convertParticipants(value: unknown): ConvertedAnswer {
  const rows = check(Rows, value, 'participants');
  if (!rows.ok) return unexpected(rows.path);
  const people = rows.value.map((row, index) => check(PersonAnswer, row, `participants[${index}]`));
  return {
    ok: true,
    participants: people.filter((one) => one.ok).map((one) => one.value),
    records: [],
    diffs: [],
    unread: people.filter((one) => !one.ok).map((one) => one.path),
  };
}

/** A page of which nothing at all could be read or saved is no page with a few odd rows: something else answered. */
function settle(records: ActivityRecord[], unread: string[]): ConvertedAnswer {
  const [first] = unread;
  return first !== undefined && records.length === 0
    ? unexpected(first)
    : { ok: true, records, diffs: [], unread };
}

/** The reader says so of pages that a server which leads in circles never gives. */
function noAnswer(answer: AnswerToConvert): string {
  const { failure, page } = answer;
  if (failure === 'too-many') return whatWasCut(answer);
  return failure === 'unexpected-shape' ? `page ${page} is not to be had` : '';
}

function nothing(): ConvertedAnswer {
  return { ok: true, records: [], diffs: [], unread: [] };
}

function unexpected(detail: string): ConvertedAnswer {
  return { ok: false, failure: 'unexpected-shape', detail };
}
