import { expect, it } from 'vitest';
import { makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { comment, person, record } from '../activity/build';
import { openLocal } from './local';

const MR = 'https://gitlab.com/acme/storefront!7';

it('brings nobody back who was erased, with the backup of another interview about the same merge request', async () => {
  const { database, gateway } = openLocal(() => 1);
  const lee = { name: 'Lee Brandt', username: 'lee', userId: 9 };
  for (const interview of [
    makeInterview({ id: 'robin', mrKey: MR }),
    makeInterview({ id: 'lee', mrKey: MR, candidate: lee }),
  ])
    await gateway.request('interview.create', { interview, rubric: tinyRubric });
  const [robin, other] = [
    person(3, 'robin', { name: 'Robin Okafor' }),
    person(9, 'lee', { name: 'Lee Brandt' }),
  ];
  await database.reviews.put({
    mrKey: MR,
    mergeRequest: null,
    participants: [robin, other],
    viewer: null,
    reading: null,
  });
  await database.records.bulkPut([
    { ...record('thread:a1', comment(1, { author: robin, body: 'By Robin.' })), mrKey: MR },
    { ...record('thread:a2', comment(2, { author: other, body: 'By Lee.' })), mrKey: MR },
  ]);
  const { text } = await gateway.request('backup.export', { interviewId: 'lee' });
  await gateway.request('retention.erase', { interviewIds: ['robin'] });
  const read = async () =>
    JSON.stringify([await database.reviews.toArray(), await database.records.toArray()]);
  expect(await read()).not.toMatch(/robin/i);

  expect(await gateway.request('backup.restore', { text })).toMatchObject({ outcome: 'merged' });
  expect(await read()).toContain('By Lee.');
  expect(await read()).not.toMatch(/robin/i);
});

it('is restored beside a rubric of the same words whose fields are stored in another order', async () => {
  const interview = makeInterview({ mrKey: null, mrUrl: null, kind: 'alternative' });
  const there = openLocal(() => 1);
  await there.gateway.request('interview.create', { interview, rubric: tinyRubric });
  const { text } = await there.gateway.request('backup.export', { interviewId: interview.id });

  const { database, gateway } = openLocal(() => 1);
  // An upgrade adds a field at the end, whose place in the schema is another.
  const { basedOn, ...before } = tinyRubric;
  await database.rubrics.put({ ...before, basedOn });
  expect(await gateway.request('backup.restore', { text })).toMatchObject({ outcome: 'restored' });
});
