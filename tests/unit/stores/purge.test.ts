import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/core/interview/interview';
import { retentionRepository } from '@/stores/database/retention-repository';
import { makeInterview } from '@/tests/fixtures/interview';
import { openLocal } from './local';
import { NOW, stored, options } from './example-rows';

describe('purging at a start of the browser', () => {
  it('announces, waits a week, erases, and logs how many without whose', async () => {
    const { database } = openLocal(() => NOW);
    await database.interviews.bulkPut([
      makeInterview({ id: 'due', exports: [{ format: 'csv', at: NOW - 40 * DAY_MS }] }),
      makeInterview({ id: 'held', legalHold: true, exports: [{ format: 'csv', at: NOW - 40 * DAY_MS }] }),
      makeInterview({ id: 'young' }),
    ]);
    const { purge, overview } = retentionRepository(database);
    await purge(NOW, options.newId);
    expect((await overview()).notices).toMatchObject([{ interviewId: 'due', announcedAt: NOW }]);
    await purge(NOW + 6 * DAY_MS, options.newId);
    expect(await database.interviews.count()).toBe(3);
    const gone = await purge(NOW + 7 * DAY_MS, options.newId);
    expect(gone.interviews.map((one) => one.id)).toEqual(['due']);
    const after = await overview();
    expect(after.interviews.map((one) => one.id).sort()).toEqual(['held', 'young']);
    expect(after.erasures).toMatchObject([{ reason: 'purged', interviews: 1 }]);
    expect(after.notices).toEqual([]);
    expect(await database.keeping.get('state')).toMatchObject({ purgedAt: NOW + 7 * DAY_MS });
  });

  it('takes what was read of a merge request without an interview, once it is a month old', async () => {
    const database = await stored();
    await database.interviews.clear();
    const { overview, purge } = retentionRepository(database);
    const { unused } = await overview();
    expect(unused).toBeGreaterThan(0);
    const read = Math.max(
      ...(await database.reviews.toArray()).map(({ reading }) => reading?.startedAt ?? 0),
    );
    await purge(read + 29 * DAY_MS, options.newId);
    expect((await overview()).unused).toBeGreaterThan(0);
    expect((await purge(read + 31 * DAY_MS, options.newId)).forgotten.length).toBeGreaterThan(0);
    expect((await overview()).unused).toBe(0);
    expect(await database.records.count()).toBe(0);
  });

  it('finds what is left, by table', async () => {
    const { database } = openLocal(() => NOW);
    await database.interviews.put(makeInterview({ id: 'other', accommodations: 'As Robin Okafor had.' }));
    const left = await retentionRepository(database).search({
      id: ['erased-id'],
      name: ['robin okafor'],
      username: [],
      text: [],
    });
    expect(left).toEqual([{ where: 'interviews', rows: 1, by: ['name'] }]);
  });

  it('has a few rows in memory at a time while it looks: some are large', async () => {
    const { database } = openLocal(() => NOW);
    const sizes: number[] = [];
    database.use({
      stack: 'dbcore',
      name: 'sizes',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            async query(request) {
              const answer = await table.query(request);
              if (request.values === true) sizes.push(answer.result.length);
              return answer;
            },
            getMany(request) {
              sizes.push(request.keys.length);
              return table.getMany(request);
            },
          };
        },
      }),
    });
    const many = Array.from({ length: 90 }, (_, index) => makeInterview({ id: `interview-${index}` }));
    await database.interviews.bulkPut(many);
    const traces = { id: [], name: ['robin okafor'], username: [], text: [] };
    expect(await retentionRepository(database).search(traces)).toMatchObject([{ rows: 90 }]);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
  });
});
