import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer, type DemoServer } from '@/demo/server/server';

/**
 * Holds the demo's answers against what GitLab itself says and has said: its schemas, its documentation's examples,
 * its consumer contract for the page, and recorded answers. Fields that newer versions add are allowed.
 */
const data = new URL('../../../shared/gitlab/', import.meta.url);
const present = existsSync(fileURLToPath(data));
if (!present) console.info('Skipped: the contract data in ../shared/gitlab is not here.');

/** The two merge requests of the demo. */
const SAMPLES = [
  { scenario: 'backend', project: 42, path: 'acme/storefront', iid: 7, candidate: 'robin-candidate' },
  { scenario: 'frontend', project: 57, path: 'acme/library-desk', iid: 12, candidate: 'noa-candidate' },
] as const;

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

function read(name: string): Json {
  return JSON.parse(readFileSync(new URL(name, data), 'utf8')) as Json;
}

function at(value: Json | undefined, ...path: (string | number)[]): Json {
  const found = path.reduce<Json | undefined>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<string | number, Json>)[key] : undefined,
    value,
  );
  if (found === undefined) throw new Error(`There is nothing at ${path.join('.')}.`);
  return found;
}

function timeAt(value: Json, ...path: (string | number)[]): number {
  const found = at(value, ...path);
  return typeof found === 'string' ? Date.parse(found) : NaN;
}

function idAt(value: Json, ...path: (string | number)[]): number {
  return Number(at(value, ...path));
}

function kind(value: Json | undefined): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isRecord(value: Json | undefined): value is { [name: string]: Json } {
  return kind(value) === 'object';
}

/** Every way in which `actual` is not shaped like `recorded`. Null fits everything: what is unset differs by answer. */
function differences(
  actual: Json | undefined,
  recorded: Json,
  path: string,
  absent: string[] = [],
): string[] {
  if (actual === undefined) return absent.includes(path) ? [] : [`${path} is missing`];
  if (actual === null || recorded === null) return [];
  if (kind(actual) !== kind(recorded)) return [`${path} is ${kind(actual)}, not ${kind(recorded)}`];
  if (Array.isArray(recorded) && Array.isArray(actual)) {
    const [first] = recorded;
    return first === undefined
      ? []
      : actual.flatMap((item, index) => differences(item, first, `${path}[${index}]`, absent));
  }
  if (!isRecord(recorded) || !isRecord(actual)) return [];
  return Object.entries(recorded).flatMap(([name, value]) =>
    differences(actual[name], value, path === '' ? name : `${path}.${name}`, absent),
  );
}

/** What a JSON schema asks for and `actual` does not give: required fields, and types of those that are there. */
function violations(actual: Json, schema: Json, path = ''): string[] {
  if (!isRecord(schema)) return [];
  if (isRecord(schema.items ?? null) && Array.isArray(actual)) {
    return actual.flatMap((item, index) => violations(item, schema.items ?? null, `${path}[${index}]`));
  }
  if (!isRecord(actual)) return [];
  const required = textsIn(schema.required);
  const missing = required.filter((name) => !(name in actual)).map((name) => `${path}.${name} is missing`);
  const properties = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
  return [
    ...missing,
    ...properties.flatMap(([name, inner]) => {
      const value = actual[name];
      if (value === undefined) return [];
      return [...wrongType(value, inner, `${path}.${name}`), ...violations(value, inner, `${path}.${name}`)];
    }),
  ];
}

function wrongType(value: Json, schema: Json, path: string): string[] {
  const type = isRecord(schema) ? schema.type : undefined;
  const known = ['string', 'integer', 'boolean', 'array', 'object', 'null'];
  const allowed = textsIn(Array.isArray(type) ? type : [type ?? null]);
  if (allowed.length === 0 || !allowed.every((name) => known.includes(name))) return [];
  const actual = Number.isInteger(value) ? 'integer' : kind(value);
  return allowed.includes(actual) ? [] : [`${path} is ${actual}, not ${allowed.join(' or ')}`];
}

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

describe.runIf(present).each(SAMPLES)('the demo GitLab answers as GitLab does: $scenario', (sample) => {
  const MR = `/api/v4/projects/${encodeURIComponent(sample.path)}/merge_requests/${sample.iid}`;
  let demo: DemoServer;
  let cookie = '';

  beforeAll(async () => {
    demo = await startDemoServer({ scenario: sample.scenario, tls: false });
    cookie = (await fetch(demo.mrUrl)).headers.get('set-cookie')?.split(';')[0] ?? '';
  });

  afterAll(() => demo.close());

  const get = (path: string): Promise<Response> => fetch(demo.origin + path, { headers: { cookie } });
  const json = async (path: string): Promise<Json> => (await get(path)).json() as Promise<Json>;
  const all = (path: string): Promise<Json> => json(`${path}?per_page=100`);

  async function notes(): Promise<Json[]> {
    const answer = await all(`${MR}/notes`);
    if (!Array.isArray(answer) || answer.length === 0) throw new Error('There are no notes.');
    return answer;
  }

  it('notes fit the public schema, which is older: people who resolved are objects now', async () => {
    const found = violations(await notes(), read('schemas/notes.json'));
    expect(found.filter((line) => !/resolved_by is object/.test(line))).toEqual([]);
  });

  it('notes have every field of recorded ones', async () => {
    const recorded = at(read('recorded/getMergeRequestNotes.json'), 0, 'response', 0);
    for (const note of await notes()) expect(differences(note, recorded, '')).toEqual([]);
  });

  it('discussions have every field of the documented ones', async () => {
    const documented = at(read('discussions.merge_request.json'), 0);
    const discussions = await all(`${MR}/discussions`);
    if (!Array.isArray(discussions)) throw new Error('The discussions are no list.');
    const threads = discussions.filter((thread) => at(thread, 'notes', 0, 'resolvable') === true);
    expect(threads.length).toBeGreaterThan(10);
    for (const thread of threads) {
      const own = { ...(isRecord(thread) ? thread : {}), notes: [at(thread, 'notes', 0)] };
      expect(differences(own, documented, '')).toEqual([]);
    }
  });

  it('diff notes have every field of the documented one', async () => {
    const documented = at(read('discussions.merge_request.diffnote.json'), 0, 'notes', 0);
    const onDiff = (await notes()).filter((note) => at(note, 'type') === 'DiffNote');
    expect(onDiff.length).toBeGreaterThan(10);
    for (const note of onDiff) expect(differences(note, documented, '')).toEqual([]);
  });

  it('commits fit the schema and the recorded ones', async () => {
    const commits = await all(`${MR}/commits`);
    const recorded = at(read('recorded/getMergeRequestCommits.json'), 0, 'response', 0);
    expect(violations(commits, { items: read('schemas/commit/basic.json') })).toEqual([]);
    expect(differences(commits, [recorded], '')).toEqual([]);
  });

  it('the merge request fits the schema, and the recorded one but for pipelines', async () => {
    const mergeRequest = await json(MR);
    const recorded = at(read('recorded/getMergeRequestInfo.json'), 0, 'response');
    expect(violations(mergeRequest, read('schemas/merge_request.json'))).toEqual([]);
    // Recent versions moved a milestone's group into `group_id` only where it is a group's.
    expect(differences(mergeRequest, recorded, '', ['milestone.group_id'])).toEqual([]);
  });

  it('people fit the schema', async () => {
    const schema = { items: read('schemas/user/basic.json') };
    expect(violations(await all(`${MR}/participants`), schema)).toEqual([]);
    expect(violations(await json(`/api/v4/users?username=${sample.candidate}`), schema)).toEqual([]);
  });

  it.each([
    ['', 'API_Entities_MergeRequest'],
    ['/approvals', 'API_Entities_MergeRequestApprovals'],
    ['/approval_state', 'EE_API_Entities_MergeRequestApprovalState'],
    ['/award_emoji', 'API_Entities_AwardEmoji'],
    ['/commits', 'API_Entities_Commit'],
    ['/diffs', 'API_Entities_Diff'],
    ['/notes', 'API_Entities_Note'],
    ['/resource_milestone_events', 'API_Entities_ResourceMilestoneEvent'],
    ['/reviewers', 'API_Entities_MergeRequestReviewer'],
    ['/versions', 'API_Entities_MergeRequestDiff'],
  ])('%s names its fields as the OpenAPI description does', async (path, name) => {
    const answer = await json(MR + path);
    const one = Array.isArray(answer) ? answer[0] : answer;
    const described = at(read('openapi-mr-subset.json'), 'definitions', name, 'properties');
    const known = Object.keys(isRecord(described) ? described : {});
    expect(known).toEqual(expect.arrayContaining(namesOf(one).filter((field) => !UNDESCRIBED.has(field))));
  });

  it('a merge request says where it comes from and how it is referred to in full', async () => {
    expect(await json(MR)).toMatchObject({
      source_project_id: sample.project,
      target_project_id: sample.project,
      references: { full: `${sample.path}!${sample.iid}` },
    });
  });

  it('pushes of the project carry what tells whose commits they brought', async () => {
    const events = await all(`/api/v4/projects/${sample.project}/events?action=pushed&page=1`);
    if (!Array.isArray(events)) throw new Error('The events are no list.');
    const [newest, ...older] = events;
    expect(older.length).toBeGreaterThan(0);
    expect(newest).toMatchObject({ project_id: sample.project, action_name: 'pushed to', target_type: null });
    expect(namesOf(at(newest, 'push_data'))).toEqual(
      expect.arrayContaining([
        ...['commit_count', 'action', 'ref_type', 'commit_from', 'commit_to', 'ref', 'commit_title'],
        'ref_count',
      ]),
    );
    expect(at(newest, 'author', 'username')).toBe(at(newest, 'author_username'));
    const times = events.map((event) => timeAt(event, 'created_at'));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('reviewers are people with a state and a time', async () => {
    const reviewers = await all(`${MR}/reviewers`);
    expect(at(reviewers, 0, 'user', 'username')).toBe(sample.candidate);
    expect([
      'unreviewed',
      'review_started',
      'reviewed',
      'requested_changes',
      'approved',
      'unapproved',
    ]).toContain(at(reviewers, 0, 'state'));
    expect(timeAt(reviewers, 0, 'created_at')).toBeGreaterThan(0);
  });

  it('one version has commits and diffs, and its fields are named as the OpenAPI description does', async () => {
    const version = await json(`${MR}/versions/${idAt(await json(`${MR}/versions`), 0, 'id')}`);
    const described = at(
      read('openapi-mr-subset.json'),
      'definitions',
      'API_Entities_MergeRequestDiffFull',
      'properties',
    );
    expect(namesOf(described)).toEqual(expect.arrayContaining(namesOf(version)));
    expect(kind(at(version, 'commits', 0, 'author_name'))).toBe('string');
    expect(kind(at(version, 'diffs', 0, 'new_path'))).toBe('string');
  });

  it('reactions to one note name the note', async () => {
    const awarded = await all(`${MR}/discussions`);
    const ids = (Array.isArray(awarded) ? awarded : []).flatMap((thread) =>
      (at(thread, 'notes') as Json[]).map((note) => idAt(note, 'id')),
    );
    const lists = await Promise.all(ids.map((id) => json(`${MR}/notes/${id}/award_emoji`)));
    const given = lists.flatMap((list) => (Array.isArray(list) ? list : []));
    expect(given.length).toBeGreaterThan(0);
    for (const award of given) expect(award).toMatchObject({ awardable_type: 'Note' });
  });

  it('discussions of the page keep the contract that GitLab’s page relies on', async () => {
    const promised = at(read('pact-discussions.json'), 'interactions', 0, 'response', 'body', 0);
    const discussions = await json(`${demo.mrPath}/discussions.json`);
    expect(differences(discussions, [promised], '')).toEqual([]);
    for (const discussion of Array.isArray(discussions) ? discussions : []) {
      expect(kind(at(discussion, 'notes', 0, 'id'))).toBe('string');
    }
  });

  it('headers are named as recorded, with an empty next page at the end', async () => {
    const recorded = at(read('recorded/getMergeRequestNotes.json'), 0, 'rawHeaders');
    const names = (Array.isArray(recorded) ? recorded : []).filter((_, index) => index % 2 === 0).map(String);
    const wanted = names.filter((name) => /^(?:x-(?!request|runtime|frame)|ratelimit|etag|link)/i.test(name));
    const { headers } = await get(`${MR}/notes?per_page=100`);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => headers.get(name) === null)).toEqual([]);
    expect(headers.get('x-next-page')).toBe('');
  });
});

/** In every recorded answer, but not in the description, which is cut. */
const UNDESCRIBED = new Set(['attachment']);

function namesOf(value: Json | undefined): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
