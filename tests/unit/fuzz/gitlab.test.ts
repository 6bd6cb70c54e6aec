import fc from 'fast-check';
import * as v from 'valibot';
import { describe } from 'vitest';
import { ActivityRecordSchema } from '@/core/activity/activity-event';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { describeEntry } from '@/core/activity/describe';
import { PersonSchema } from '@/core/activity/person';
import { covers, hostPatterns, originOf } from '@/core/hosts/host-pattern';
import { DiffVersionSchema } from '@/core/merge-request/diff-version-schema';
import { MergeRequestSchema, SOURCES, type Source } from '@/core/merge-request/merge-request';
import { convertAnswer, type ConvertedAnswer } from '@/gitlab/convert/convert-answer';
import { peekCommits, peekMergeRequest, peekNotes, peekVersionIds, refusesFields } from '@/gitlab/peek';
import { endsEarly } from '@/gitlab/requests/fetch-once';
import { readWishes } from '@/gitlab/requests/wishes';
import { exampleUrls, parseMergeRequestUrl, rootFromPage } from '@/gitlab/urls';
import { ANSWERS } from './answers';
import { anyChanged, anyChangedText, anyOf } from './inputs';
import { must, mustEqual, target } from './target';
import type { Json } from './mutate-json';

const KEY = 'https://git.example.org/gitlab/group/project!7';
const urls = Object.values(exampleUrls).flat();

const ConvertedSchema = v.object({
  ok: v.literal(true),
  mergeRequest: v.optional(MergeRequestSchema),
  participants: v.optional(v.array(PersonSchema)),
  viewer: v.optional(PersonSchema),
  records: v.array(ActivityRecordSchema),
  diffs: v.array(DiffVersionSchema),
  unread: v.array(v.string()),
  unreacted: v.optional(v.array(v.number())),
});

describe('GitLab', () => {
  target(
    'address of a merge request',
    fc.tuple(anyChangedText(...urls), anyChangedText('/gitlab', '')),
    ([href, root]) => {
      const found = parseMergeRequestUrl(href, root);
      if (!found) return;
      const origin = originOf(href);
      must(origin !== null && found.url.startsWith(`${origin}/`), 'it is on the web, where it says');
      must(found.iid > 0, 'it has a number');
      const own = parseMergeRequestUrl(found.url);
      mustEqual(
        [own?.key, own?.url, own?.tab],
        [found.key, found.url, 'show'],
        'its own address is its overview',
      );
    },
  );

  target(
    'relative root in a page',
    fc.tuple(
      anyChangedText('/gitlab/group/project/-/merge_requests/7'),
      anyChangedText('group/project', ''),
      fc.array(anyChangedText('gon.relative_url_root="/gitlab";'), { maxLength: 2 }),
    ),
    ([path, project, scripts]) => {
      must(path.startsWith(rootFromPage(path, project, scripts)), 'the path begins with its root');
    },
  );

  target(
    'host patterns',
    fc.tuple(
      anyChangedText('https://git.example.org/*', '*://*.example.org:8443/*', '<all_urls>', 'http://[::1]/*'),
      anyChangedText(...urls, 'https://git.example.org/x', 'chrome://extensions'),
    ),
    ([pattern, url]) => {
      const whole = hostPatterns([pattern]);
      if (!covers(pattern, url)) return;
      must(originOf(url) !== null, 'only pages of the web are covered');
      mustEqual(whole, [pattern], 'what covers is a pattern of a host');
    },
  );

  for (const source of SOURCES)
    target(`answer: ${source}`, anyAnswer(source), ({ text, status }) => {
      const answer = { source, page: 1, status, failure: null, text, sourceBranch: 'queue' };
      const converted = convertAnswer(answer, { key: KEY });
      if (!converted.ok) {
        must(status === 0 || converted.detail !== '', 'why it can’t be used is said');
        return;
      }
      mustEqual(v.parse(ConvertedSchema, converted), converted, 'it is of the shape that is stored');
      mustEqual(JSON.parse(JSON.stringify(converted)), converted, 'stored and sent it is the same');
      if (source === 'discussions') mustHaveEveryComment(parsed(text), converted);
      mustBeShown(converted);
    });

  target('what the reader looks for in answers', anyAnswer(...SOURCES), ({ text, status }) => {
    const mr = peekMergeRequest(text);
    const notes = peekNotes(text);
    for (const id of [mr?.sourceProjectId, ...peekVersionIds(text), ...notes.awarded])
      must(id == null || (Number.isSafeInteger(id) && id > 0), 'ids are positive numbers');
    must(mr?.createdAt == null || Number.isFinite(mr.createdAt), 'times are numbers');
    for (const { sha, at } of peekCommits(text))
      must(/^[0-9a-f]{40,64}$/.test(sha) && Number.isFinite(at), 'commits have a SHA and a time');
    must(!refusesFields({ status, text }) || !notes.there, 'what refuses gives no notes');
    const isWhole = /^\ufeff?\s*[[{]/.test(text) && parsed(text) !== undefined;
    must(!isWhole || !endsEarly(text), 'what is whole does not end early');
  });

  target(
    'headers with what the server wishes',
    fc.dictionary(fc.constantFrom(...HEADERS), anyChangedText(...WISHES)),
    (headers) => {
      const wishes = readWishes({ get: (name) => headers[name] ?? null }, NOW);
      for (const ms of Object.values(wishes))
        must(ms === null || (Number.isFinite(ms) && ms >= 0), 'a wait is a time');
    },
  );
});

const HEADERS = ['date', 'retry-after', 'ratelimit-remaining', 'ratelimit-reset'];
const WISHES = ['120', 'Wed, 21 Oct 2026 07:28:00 GMT', '1793000000', '0', '600'];
const NOW = Date.UTC(2026, 9, 21);
const BEGINNINGS = ['<!DOCTYPE html>', '[', '{"message":', '404', ']', '}', '\ufeff', '"\\ud800"'];

function anyAnswer(...sources: Source[]): fc.Arbitrary<{ text: string; status: number }> {
  const valid = fc.constantFrom(...sources.map((source) => ANSWERS[source]));
  return fc.record({
    text: fc.oneof(
      { weight: 12, arbitrary: anyChanged(valid) },
      { weight: 1, arbitrary: fc.json() },
      { weight: 1, arbitrary: anyOf(BEGINNINGS, 8) },
    ),
    status: fc.oneof(
      { weight: 20, arbitrary: fc.constant(200) },
      { weight: 1, arbitrary: fc.constantFrom(0, 301, 401, 404, 429, 500, 999) },
    ),
  });
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch {
    return undefined;
  }
}

type Good = Extract<ConvertedAnswer, { ok: true }>;

/** A note that says what and when is there with its words, whatever else is wrong with it or beside it. */
function mustHaveEveryComment(json: Json | undefined, { records }: Good): void {
  const texts = new Set(records.flatMap(({ events }) => events.flatMap(wordsOf)));
  for (const discussion of Array.isArray(json) ? json : []) {
    const notes = fieldOf(discussion, 'notes');
    for (const note of Array.isArray(notes) ? notes : []) {
      const [body, at] = [fieldOf(note, 'body'), fieldOf(note, 'created_at')];
      if (typeof body !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) continue;
      must(texts.has(body.toWellFormed()), 'no comment is lost');
    }
  }
}

const wordsOf = (event: object): string[] =>
  ['body', 'text'].flatMap((name) => {
    const text: unknown = Reflect.get(event, name);
    return typeof text === 'string' ? [text.toWellFormed()] : [];
  });

function fieldOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}

const SAM = { userId: 3, username: 'sam', name: 'Sam Rivera' };

/** What was read can be shown: each event at most once, and no comment is missing. */
function mustBeShown({ records }: Good): void {
  const { entries } = deriveTimeline(records, {
    candidate: SAM,
    sittingGapMs: 1_200_000,
    reviewEndsAt: null,
  });
  const shown = entries.flatMap(({ event, replies }) => [event.id, ...replies.map(({ id }) => id)]);
  const ids = new Set(shown);
  must(ids.size === shown.length, 'everything is shown once');
  for (const { events } of records)
    for (const { kind, id } of events) must(kind !== 'comment' || ids.has(id), 'every comment is shown');
  for (const entry of entries) must(describeEntry(entry) !== '', 'every entry says something');
}
