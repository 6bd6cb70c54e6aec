import * as v from 'valibot';
import type { ActivityRecord } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import type { Failure, MergeRequest } from '@/core/merge-request/merge-request';
import type { RawAnswer } from '../answer';
import { ApprovalsAnswer } from '../schemas/activity';
import { PersonAnswer } from '../schemas/person';
import { readActivity, type ActivitySource } from './activity';
import { check, type Checked } from './check';
import { convertDiscussions } from './discussions';
import { failureOf } from './failure';
import { convertMergeRequest } from './merge-request';

/** What converting needs of an answer. */
export type AnswerToConvert = Pick<RawAnswer, 'source' | 'page' | 'status' | 'text'> & {
  failure: Failure | null;
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
    }
  | { ok: false; failure: Failure; detail: string };

const Rows = v.array(v.unknown());

/**
 * Turns one answer of the API into our events. Never throws. Record ids are the same each time the same page is read,
 * so that reading again replaces: `thread:<discussion id>`, else `<source>:<page>`. Rows wander from page to page as
 * lists grow, so one event can stand in two records; its id tells (`deriveTimeline` counts it once).
 */
export function convertAnswer(answer: AnswerToConvert, { key }: { key: string }): ConvertedAnswer {
  const failure = failureOf(answer);
  if (failure) return { ok: false, failure, detail: answer.status ? `status ${answer.status}` : '' };
  const json = parseJson(answer.text);
  if (!json.ok) return unexpected(json.path);
  return convertContent(answer, json.value, key);
}

function convertContent({ source, page }: AnswerToConvert, value: unknown, key: string): ConvertedAnswer {
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
    // Read from the next commits on; nothing asks for them yet.
    case 'reviewers':
    case 'pushes':
    case 'diffs':
    case 'note-edits':
    case 'note-emoji':
      return unexpected(source);
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
  const { events, unread } = readActivity[source](rows);
  return settle(events.length > 0 ? [{ mrKey: key, id: `${source}:${page}`, events }] : [], unread);
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

/** A page of which nothing at all could be read is no page with a few odd rows: something else answered. */
function settle(records: ActivityRecord[], unread: string[]): ConvertedAnswer {
  const [first] = unread;
  const readable = records.some(({ events }) => events.some(({ kind }) => kind !== 'other'));
  return first !== undefined && !readable ? unexpected(first) : { ok: true, records, diffs: [], unread };
}

function unexpected(detail: string): ConvertedAnswer {
  return { ok: false, failure: 'unexpected-shape', detail };
}

function parseJson(text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, path: text.trimStart().startsWith('<') ? 'a web page instead of JSON' : 'no JSON' };
  }
}
