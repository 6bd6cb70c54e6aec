import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBatches } from '@/core/activity/batches';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { author, before, candidate, comment, person, sam, threads } from './build';

const at = before(30);
const written = (seconds: number[], body: string) =>
  seconds.map((second, i) => comment(i + 1, { at: at + second * 1_000, body }));
const long = 'The retry loop never ends when the queue is empty, so the worker holds its lock for good.';

it.each([
  ['long comments a second apart', written([0, 1, 2], long), 1],
  ['short ones of one review', written([0, 0.2, 0.4], 'typo'), 1],
  ['long ones of a slow server', written([0, 4, 8, 12], long), 1],
  ['short replies typed fast', written([0, 4, 8], 'Done'), 0],
  ['long comments a minute apart', written([0, 60, 120], long), 0],
  ['two comments', written([0, 1], long), 0],
  ['two reviews', [...written([0, 1, 2], long), ...written([60, 61, 62], long)], 2],
])('%s', (_, comments, count) => {
  expect(findBatches(comments)).toHaveLength(count);
});

it('names for each entry the batch that its comment came in', () => {
  const together = written([0, 1, 2], long);
  const reply = comment(9, { at: at + 500, author, threadId: 'a1', reply: true });
  const timeline = deriveTimeline([...threads(...together), ...threads(reply, comment(50))], {
    candidate,
    sittingGapMs: 1,
    reviewEndsAt: null,
  });
  const batches = new Map(timeline.entries.map(({ id, batch }) => [id, batch]));
  expect(Object.fromEntries(batches)).toEqual({
    'note:1': 0,
    'note:2': 0,
    'note:3': 0,
    'note:9': null,
    'note:50': null,
  });
});

it('gives the batches of two people that begin at once in the order of their comments, however these come', () => {
  const comments = [sam, author, sam, author, sam, author].map((by, i) =>
    comment(i + 1, { at: 4, author: by }),
  );
  const batches = findBatches(comments);
  expect(batches.map(({ eventIds }) => eventIds[0])).toEqual([comments[0]?.id, comments[1]?.id]);
  expect(findBatches([...comments].reverse())).toEqual(batches);
});

it('puts each comment into one batch at most, of one author, never with a pause of more than five seconds', () => {
  const anyComment = fc.record({
    at: fc.nat(40_000),
    author: fc.constantFrom(sam, author, person(9, 'kim'), null),
    body: fc.constantFrom('ok', long),
  });
  fc.assert(
    fc.property(fc.array(anyComment, { maxLength: 30 }), (drafts) => {
      const comments = drafts.map((one, i) => comment(i + 1, one));
      const byId = new Map(comments.map((one) => [one.id, one]));
      const batches = findBatches(comments);
      const ids = batches.flatMap(({ eventIds }) => eventIds);
      expect(new Set(ids).size).toBe(ids.length);
      for (const batch of batches) {
        const own = batch.eventIds.flatMap((id) => byId.get(id) ?? []);
        expect(own.length).toBeGreaterThanOrEqual(3);
        expect(own[0]?.at).toBe(batch.at);
        expect(new Set(own.map((one) => one.author?.id)).size).toBe(1);
        for (const [i, one] of own.slice(1).entries()) {
          const gap = one.at - (own[i]?.at ?? 0);
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThanOrEqual(5_000);
        }
      }
      expect(findBatches([...comments].reverse())).toEqual(batches);
    }),
  );
});
