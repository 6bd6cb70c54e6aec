import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ActivityRecordSchema } from '@/core/activity/activity-event';
import { MergeRequestSchema, type Source } from '@/core/merge-request/merge-request';
import { startDemoServer, type DemoServer } from '@/demo/server/server';
import type { RawAnswer } from '@/gitlab/answer';
import { convertAnswer } from '@/gitlab/convert/convert-answer';
import { apiBase, endpointsFor } from '@/gitlab/endpoints';
import { readDetails } from '@/gitlab/read-details';
import { readMergeRequest } from '@/gitlab/read-merge-request';
import { realClock } from '@/gitlab/requests/clock';
import { createGate } from '@/gitlab/requests/gate';
import { createRequests } from '@/gitlab/requests/requests';

const folder = fileURLToPath(new URL('../../../shared/gitlab/', import.meta.url));
const available = existsSync(folder);
if (!available)
  console.info(`GitLab's recorded answers are not here (${folder}): the tests that read them pass over.`);

const read = (name: string): unknown => JSON.parse(readFileSync(folder + name, 'utf8'));
/** The recordings hold one exchange each. */
const recorded = (name: string) => (read(`recorded/${name}`) as { response: unknown }[])[0]?.response;

function convert(source: Source, value: unknown) {
  const text = JSON.stringify(value);
  const answer = convertAnswer(
    { source, page: 1, status: 200, failure: null, text },
    { key: 'https://gitlab.com/a/b!27117' },
  );
  if (!answer.ok) throw new Error(`${source}: ${answer.detail}`);
  expect(answer.unread).toEqual([]);
  for (const record of answer.records) v.parse(ActivityRecordSchema, record);
  return answer;
}

describe.runIf(available)('answers recorded from GitLab', () => {
  it.each(['discussions.merge_request.json', 'discussions.merge_request.diffnote.json'])('%s', (name) => {
    const rows = read(name) as { notes: { id: number }[] }[];
    const ids = rows.flatMap(({ notes }) => notes.map(({ id }) => `note:${id}`));
    const { records } = convert('discussions', rows);
    expect(records.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(ids);
  });

  it('notes, as one thread each', () => {
    const notes = recorded('getMergeRequestNotes.json') as { id: number; body: string; system: boolean }[];
    const { records } = convert(
      'discussions',
      notes.map((note) => ({ id: String(note.id), notes: [note] })),
    );
    const events = records.flatMap((record) => record.events);
    expect(
      events.map((event) =>
        event.kind === 'comment' ? event.body : event.kind === 'system' ? event.text : '',
      ),
    ).toEqual(notes.map(({ body }) => body));
    expect(events.map(({ kind }) => kind)).toEqual(
      notes.map(({ system }) => (system ? 'system' : 'comment')),
    );
  });

  it('commits', () => {
    const commits = recorded('getMergeRequestCommits.json') as { id: string; committed_date: string }[];
    const events = convert('commits', commits).records.flatMap((record) => record.events);
    expect(events.map(({ id, at }) => [id, at])).toEqual(
      commits.map(({ id, committed_date }) => [`commit:${id}`, Date.parse(committed_date)]),
    );
  });

  it('the merge request', () => {
    const { mergeRequest } = convert('merge-request', recorded('getMergeRequestInfo.json'));
    expect(v.parse(MergeRequestSchema, mergeRequest)).toMatchObject({
      iid: 27117,
      title: 'Stable reviewer roulette',
    });
  });
});

it('converting 1,000 notes costs a few times what parsing them does', () => {
  const author = {
    id: 3,
    username: 'sam',
    name: 'Sam',
    state: 'active',
    avatar_url: null,
    web_url: 'https://gitlab.com/sam',
  };
  const position = {
    base_sha: 'a',
    start_sha: 'b',
    head_sha: 'c',
    old_path: 'a.rb',
    new_path: 'a.rb',
    position_type: 'text',
    old_line: null,
    new_line: 3,
  };
  const time = '2026-05-04T10:00:00.000Z';
  const note = {
    type: 'DiffNote',
    body: 'A comment '.repeat(20),
    author,
    created_at: time,
    updated_at: time,
    system: false,
    position,
    resolvable: true,
    resolved: false,
  };
  const pages = Array.from({ length: 10 }, (_, page) =>
    JSON.stringify(
      Array.from({ length: 100 }, (__, row) => ({
        id: `${page}f${row}`,
        notes: [{ ...note, id: page * 100 + row }],
      })),
    ),
  );
  const key = 'https://gitlab.com/a/b!1';
  const convertAll = () => {
    for (const [index, text] of pages.entries()) {
      convertAnswer({ source: 'discussions', page: index + 1, status: 200, failure: null, text }, { key });
    }
  };
  const parseAll = () => {
    for (const text of pages) JSON.parse(text);
  };
  const fastest = (run: () => void) => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const [parsing, converting] = [fastest(parseAll), fastest(convertAll)];
  console.info(`1,000 notes: parsed in ${parsing.toFixed(1)} ms, converted in ${converting.toFixed(1)} ms`);
  // About 4 times measured: beside parsing in the same run, so that a busy machine makes no difference.
  expect(converting / parsing).toBeLessThan(12);
});

describe.each([
  { gitlab: 16, offsetMinutes: 330 },
  { gitlab: 17, offsetMinutes: null },
  { gitlab: 18, offsetMinutes: -120 },
  { gitlab: 19, offsetMinutes: null },
] as const)('reading the demo GitLab as version $gitlab, $offsetMinutes minutes from UTC', (switches) => {
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await startDemoServer({ scenario: 'backend', tls: false, switches });
  });
  afterAll(() => demo.close());

  /** Both stages, as the reader does them. */
  async function readDemo(): Promise<RawAnswer[]> {
    const cookie = (await fetch(demo.mrUrl)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const { signal } = new AbortController();
    const get = createRequests({
      fetch: (url, { headers, signal: end }) => fetch(url, { headers: { ...headers, cookie }, signal: end }),
      gate: createGate({ clock: realClock, signal, onWaiting: () => undefined }),
      clock: realClock,
      random: () => 0.5,
      atOnce: 6,
      restMs: 0,
      priority: 'auto',
      signal,
    });
    const answers: RawAnswer[] = [];
    const forward = (answer: RawAnswer) => answers.push(answer);
    const whole = { get, base: apiBase(demo.origin), progress: { pagesFetched: 0, pagesKnown: 0 }, forward };
    await readMergeRequest({ ...whole, endpoints: endpointsFor({ project: 42, iid: 7 }) });
    const textOf = (source: Source) => answers.find((answer) => answer.source === source)?.text ?? null;
    await readDetails({
      ...whole,
      webRoot: demo.origin,
      project: 42,
      projectPath: 'acme/storefront',
      iid: 7,
      mergeRequest: textOf('merge-request'),
      versions: textOf('versions'),
      commits: textOf('commits'),
      knownCommits: new Set(),
    });
    expect(whole.progress.pagesFetched).toBe(whole.progress.pagesKnown);
    return answers;
  }

  it('brings something from every source, and nothing that can not be read', async () => {
    const key = `${demo.origin}/acme/storefront!7`;
    const answers = await readDemo();
    const converted = answers.map((answer) => ({ answer, result: convertAnswer(answer, { key }) }));
    // The demo's oldest version lacks the time of an edit: that costs the edits alone.
    const old = switches.gitlab === 16;
    const refused = converted.filter(({ result }) => !result.ok);
    expect(refused).toMatchObject(
      old ? [{ answer: { source: 'note-edits' }, result: { failure: 'unexpected-shape' } }] : [],
    );
    for (const { answer, result } of converted) {
      if (!result.ok) continue;
      expect([answer.source, answer.page, result]).toMatchObject([
        answer.source,
        answer.page,
        { ok: true, unread: [] },
      ]);
    }
    const kinds = converted.flatMap(({ result }) =>
      result.ok ? result.records.flatMap(({ events }) => events.map(({ kind }) => kind)) : [],
    );
    expect([...new Set(kinds)].sort()).toEqual([
      // Approvals have no time up to 17; their system notes tell.
      ...(switches.gitlab > 17 ? ['approval'] : []),
      'comment',
      'commit',
      ...(old ? [] : ['edit']),
      'emoji',
      'label',
      'pushed',
      'reviewer',
      'state',
      'system',
      'version',
    ]);
    const noteEmoji = converted.filter(({ answer }) => answer.source === 'note-emoji');
    expect(noteEmoji.length).toBeGreaterThan(0);
    const diffs = converted.flatMap(({ result }) => (result.ok ? result.diffs : []));
    expect(diffs.length).toBeGreaterThan(1);
    expect(diffs.some(({ files }) => files.some(({ diff }) => diff.startsWith('@@ ')))).toBe(true);
  });
});
