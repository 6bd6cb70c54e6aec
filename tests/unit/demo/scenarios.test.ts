import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/demo/sample/duration';
import { buildScenario, scenarioNames, type ScenarioName } from '@/demo/sample/scenarios';
import type { SampleNote, World } from '@/demo/sample/world';

const NOW = Date.parse('2026-03-12T13:47:20Z');
const build = (name: ScenarioName): World => buildScenario(name, NOW);

function readableNotes(world: World): SampleNote[] {
  return world.discussions.filter(({ unreadable }) => !unreadable).flatMap(({ notes }) => notes);
}

function candidatesComments(world: World): SampleNote[] {
  return readableNotes(world).filter(
    ({ author, systemIcon }) => author.id === world.candidate.id && systemIcon === null,
  );
}

/** Hours before the call of the first and last act of each group with no gap longer than six hours. */
function sittings(world: World): { from: number; to: number }[] {
  const times = candidatesComments(world)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const time of times) {
    const last = groups.at(-1);
    if (last && time - (last.at(-1) ?? 0) < 6 * HOUR_MS) last.push(time);
    else groups.push([time]);
  }
  const hours = (time = 0): number => (world.callAt - time) / HOUR_MS;
  return groups.map((group) => ({ from: hours(group[0]), to: hours(group.at(-1)) }));
}

describe('every scenario', () => {
  it.each(scenarioNames)('%s: the call is about to start', (name) => {
    const untilCall = build(name).callAt - NOW;
    expect(untilCall).toBeGreaterThanOrEqual(7 * MINUTE_MS);
    expect(untilCall).toBeLessThanOrEqual(13 * MINUTE_MS);
  });

  it.each(scenarioNames)('%s: notes have ids of their own that rise with time', (name) => {
    const notes = build(name).discussions.flatMap((discussion) => discussion.notes);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
    const byId = [...notes].sort((a, b) => a.id - b.id);
    // Seconds within a minute are made up, so a minute of disorder is none.
    for (const [index, note] of byId.entries()) {
      expect(note.at).toBeGreaterThan((byId[index - 1]?.at ?? 0) - MINUTE_MS);
    }
  });

  it.each(scenarioNames)('%s: nothing has happened after now', (name) => {
    for (const { at, updatedAt } of build(name).discussions.flatMap(({ notes }) => notes)) {
      expect(Math.max(at, updatedAt)).toBeLessThan(NOW);
    }
  });

  it('is built anew for each server', () => {
    build('backend').discussions.length = 0;
    expect(build('backend').discussions.length).toBeGreaterThan(0);
  });
});

const reviews = [
  { name: 'backend', candidate: 'robin-candidate', author: 'sam-author', hours: [53, 31], until: [52, 31] },
  { name: 'frontend', candidate: 'noa-candidate', author: 'imani-author', hours: [50, 28], until: [49, 27] },
] as const;

describe.each(reviews)('$name', ({ name, candidate, author: authorName, hours, until }) => {
  const world = build(name);
  const comments = candidatesComments(world);

  it('has twenty to thirty comments of the candidate', () => {
    expect(comments.length).toBeGreaterThanOrEqual(20);
    expect(comments.length).toBeLessThanOrEqual(30);
  });

  it('was written in two sittings, the last more than a day before the call', () => {
    const found = sittings(world);
    expect(found.map(({ from }) => Math.floor(from))).toEqual(hours);
    expect(found.map(({ to }) => Math.floor(to))).toEqual(until);
  });

  it('holds everything that a review may hold', () => {
    const bodies = comments.map(({ body }) => body);
    expect(bodies.filter((body) => /^\*\*[a-z]+(?: \([^)]+\))?:\*\*/.test(body)).length).toBeGreaterThan(12);
    expect(bodies.filter((body) => !body.startsWith('**')).length).toBeGreaterThan(5);
    expect(bodies.some((body) => body.startsWith('**question'))).toBe(true);
    expect(bodies.some((body) => body.includes('blocking)'))).toBe(true);
    expect(bodies.some((body) => body.includes('non-blocking)'))).toBe(true);
    expect(bodies.some((body) => body.startsWith('**praise:**'))).toBe(true);
    expect(bodies.some((body) => body.includes('```suggestion'))).toBe(true);
    expect(comments.some(({ editedAt }) => editedAt !== null)).toBe(true);
    expect(comments.at(-1)?.body).toMatch(/^I(?:'m done with|'ve finished) my review/);
    expect(world.discussions.some(({ resolved }) => resolved !== null)).toBe(true);
    expect(world.discussions.some(({ notes }) => notes.some(({ awards }) => awards.length > 0))).toBe(true);
    expect(readableNotes(world).some(({ internal }) => internal)).toBe(true);
    expect(world.awards.length).toBeGreaterThan(0);
    expect(world.waitingCommits.length).toBeGreaterThanOrEqual(2);
    expect(world.waitingCommits.every(({ author }) => author.username === candidate)).toBe(true);
  });

  it('has replies of the author in several threads', () => {
    const answered = world.discussions.filter(({ notes }) =>
      notes.slice(1).some(({ author }) => author.username === authorName),
    );
    expect(answered.length).toBeGreaterThanOrEqual(4);
  });

  it('keeps each thread in the order of time', () => {
    for (const { notes } of world.discussions) {
      const times = notes.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });
});

describe('what differs between the two reviews', () => {
  const [backend, frontend] = [build('backend'), build('frontend')];

  it('one ends with an approval, the other without', () => {
    expect(backend.approvals.map(({ person }) => person.username)).toEqual(['robin-candidate']);
    expect(frontend.approvals).toEqual([]);
    expect(frontend.reviewers.map(({ state }) => state)).toEqual(['reviewed']);
  });

  it('they share the interviewer, and no project, merge request, note or commit', () => {
    expect(frontend.viewer).toEqual(backend.viewer);
    const ids = ({ project, mergeRequest, discussions, versions, commits }: World): (string | number)[] => [
      ...[`project ${project.id}`, project.path, mergeRequest.id, `!${mergeRequest.iid}`],
      ...discussions.flatMap(({ id, notes }) => [id, ...notes.map((note) => note.id)]),
      ...versions.map(({ id }) => id),
      ...commits.map(({ sha }) => sha),
    ];
    const seen = new Set(ids(backend));
    expect(ids(frontend).filter((id) => seen.has(id))).toEqual([]);
  });

  it('frontend: the author asks about late answers before the candidate says anything of them', () => {
    const thread = frontend.discussions.find(({ notes }) => notes[0]?.body.includes('once for each key'));
    const [opening, hint, answer] = thread?.notes ?? [];
    expect([opening, hint, answer].map((note) => note?.author.username)).toEqual([
      'noa-candidate',
      'imani-author',
      'noa-candidate',
    ]);
    const late = /\border\b|\bolder\b|overwrites/;
    expect(opening?.body).not.toMatch(late);
    expect(hint?.body).toContain('results of "mo"');
    expect(answer?.body).toMatch(late);
    const earlier = candidatesComments(frontend).filter(({ at }) => at < (hint?.at ?? 0));
    expect(earlier.filter(({ body }) => late.test(body))).toEqual([]);
  });
});

describe('the other scenarios', () => {
  it('no-comments: the candidate has done nothing', () => {
    const world = build('no-comments');
    expect(candidatesComments(world)).toEqual([]);
    expect(world.approvals).toEqual([]);
    expect(world.awards).toEqual([]);
  });

  it('thousand-notes: 1,000 notes to read, in ten pages of a hundred discussions', () => {
    const world = build('thousand-notes');
    expect(readableNotes(world)).toHaveLength(1_000);
    expect(Math.ceil(world.discussions.length / 100)).toBe(10);
    for (const { body } of candidatesComments(world)) {
      expect(body.length).toBeGreaterThanOrEqual(80);
      expect(body.length).toBeLessThanOrEqual(600);
    }
  });

  it('thousand-notes: is the same in every run', () => {
    expect(build('thousand-notes').discussions).toEqual(build('thousand-notes').discussions);
  });

  it('ten-thousand-notes: 10,000 notes in about 7,000 discussions, mostly the candidate’s', () => {
    const world = build('ten-thousand-notes');
    const notes = readableNotes(world);
    expect(notes).toHaveLength(10_000);
    expect(Math.round(world.discussions.length / 100)).toBe(70);
    expect(world.versions[0]?.files.length).toBeGreaterThan(36);
    expect(candidatesComments(world).length).toBeGreaterThan(5_000);
    expect(new Set(notes.map(({ author }) => author.id)).size).toBeGreaterThan(3);
    const lengths = notes.filter(({ systemIcon }) => systemIcon === null).map(({ body }) => body.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
    expect(lengths.filter((length) => length > 700).length).toBeGreaterThan(50);
    expect(lengths.filter((length) => length > 700).length).toBeLessThan(200);
  });

  it('ten-thousand-notes: is the same in every run', () => {
    expect(build('ten-thousand-notes').discussions).toEqual(build('ten-thousand-notes').discussions);
  });

  it('one-batch: all comments of the candidate within two seconds, the same review otherwise', () => {
    const world = build('one-batch');
    const times = candidatesComments(world).map(({ at }) => at);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2_000);
    const backend = candidatesComments(build('backend')).map(({ body }) => body);
    expect(backend).toEqual(expect.arrayContaining(candidatesComments(world).map(({ body }) => body)));
    expect(times.length).toBeGreaterThanOrEqual(20);
  });

  it('ugly: a long name, a very long comment, and other writing directions', () => {
    const world = build('ugly');
    const bodies = candidatesComments(world).map(({ body }) => body);
    expect(world.candidate.name).toHaveLength(60);
    expect(Math.max(...bodies.map((body) => body.split(/\s+/).length))).toBeGreaterThanOrEqual(4_000);
    expect(bodies.some((body) => /^[\u0590-\u06ff]/.test(body))).toBe(true);
    expect(
      bodies.some((body) => /^[^\p{L}\p{N}]+$/u.test(body) && /\p{Extended_Pictographic}/u.test(body)),
    ).toBe(true);
    expect(bodies.some((body) => body.includes('<script>'))).toBe(true);
  });
});
