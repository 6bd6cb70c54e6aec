import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityEvent, CommentEvent, DiffPosition } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { publishedOf, textOf } from '@/stores/messages/published-text';
import type { Published } from '@/stores/messages/protocol';
import { aReading } from '@/tests/fixtures/reading';
import { comment } from '../activity/build';

const ROBIN: Person = { id: 7, username: 'robin', name: 'Robin', avatarUrl: null, webUrl: null, bot: false };
const RENAMED: Person = { ...ROBIN, name: 'Robin C.' };

type Arrived = Published & { type: 'review-arrived' };

function arrived(events: ActivityEvent[]): Arrived {
  return {
    type: 'review-arrived',
    mrKey: 'mr',
    review: {
      mergeRequest: null,
      participants: [ROBIN],
      viewer: ROBIN,
      records: [{ mrKey: 'mr', id: 'thread:1', events }],
      diffs: [],
      reading: aReading(),
      unreacted: [3],
    },
  };
}

const EVENTS: ActivityEvent[] = [
  comment(1, { author: ROBIN, resolvedBy: null }),
  comment(2, { author: RENAMED, resolvedBy: { ...ROBIN } }),
  comment(3, { author: null, resolvedBy: RENAMED }),
  {
    kind: 'system',
    id: 'note:4',
    at: 4,
    author: { ...ROBIN },
    noteId: 4,
    text: 'approved this merge request',
  },
  { kind: 'edit', id: 'edit:1', at: 5, author: null, noteId: 1 },
];

describe('what is published, as a text', () => {
  it('is the same after the way back, people and those who are nobody too', () => {
    expect(publishedOf(textOf(arrived(EVENTS)))).toEqual(arrived(EVENTS));
  });

  it('has each person once, who then is one object', () => {
    const text = textOf(arrived(EVENTS));
    expect(text.split('"Robin C."')).toHaveLength(2);
    const back = publishedOf(text);
    const [first, second, , fourth] =
      back.type === 'review-arrived' ? (back.review.records[0]?.events ?? []) : [];
    expect(first?.author).toBe(fourth?.author);
    expect(second?.kind === 'comment' && second.resolvedBy).toBe(first?.author);
  });

  it('takes no two people for one, whatever stands in their fields', () => {
    const field = fc.constantFrom('', 'a', '\n', 'a\n', '\na', '"');
    const maybe = fc.option(field);
    const anybody: fc.Arbitrary<Person> = fc.record({
      id: fc.constant(7),
      username: field,
      name: field,
      avatarUrl: maybe,
      webUrl: maybe,
      bot: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), (people) => {
        const sent = arrived(people.map((author, index) => comment(index, { author, resolvedBy: author })));
        expect(publishedOf(textOf(sent))).toEqual(sent);
      }),
    );
  });

  it('is the same after the way back whatever a comment has, and whatever it has not', () => {
    const path = fc.constantFrom(null, 'a.rb', 'b.rb');
    const line = fc.option(fc.nat({ max: 3 }));
    const position: fc.Arbitrary<DiffPosition> = fc.record({
      type: fc.constantFrom('text', 'image', 'file'),
      oldPath: path,
      newPath: path,
      oldLine: line,
      newLine: line,
      startLine: line,
      headSha: fc.constantFrom(null, 'c0ffee', 'a.rb'),
    });
    const changes: fc.Arbitrary<Partial<CommentEvent>> = fc.record(
      {
        id: fc.constantFrom('note:1', 'note:2', 'other:1'),
        at: fc.constantFrom(5, 6),
        noteId: fc.constantFrom(1, 2),
        threadId: fc.constantFrom('1', '2', 'thread:1'),
        body: fc.string(),
        reply: fc.boolean(),
        position: fc.option(position),
        commitSha: fc.option(fc.constantFrom('', 'c0ffee')),
        internal: fc.boolean(),
        imported: fc.boolean(),
        resolvable: fc.boolean(),
        resolved: fc.boolean(),
        resolvedAt: fc.option(fc.constantFrom(0, 5)),
        suggestions: fc.array(
          fc.record({
            fromLine: fc.nat(),
            toLine: fc.nat(),
            fromContent: fc.string(),
            toContent: fc.string(),
            applied: fc.boolean(),
          }),
          { maxLength: 2 },
        ),
        updatedAt: fc.constantFrom(null, 5, 6),
        earlier: fc.array(fc.record({ body: fc.string(), seenAt: fc.nat() }), { maxLength: 2 }),
        absence: fc.option(
          fc.record({ readId: fc.string(), missedAt: fc.nat(), confirmedAt: fc.option(fc.nat()) }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), fc.constantFrom('mr', 'other'), (all, mrKey) => {
        const events = all.map((one) => comment(1, { author: ROBIN, ...one }));
        const sent = arrived(events);
        sent.review.records = sent.review.records.map((record) => ({ ...record, mrKey }));
        expect(publishedOf(textOf(sent))).toEqual(sent);
      }),
      { numRuns: 400 },
    );
  });

  it('takes less than half of the room that ordinary comments take', () => {
    const thread = { position: null, author: ROBIN, body: 'Should this be a constant?', threadId: '1' };
    const sent = arrived(Array.from({ length: 50 }, (_, index) => comment(index, thread)));
    expect(textOf(sent).length).toBeLessThan(JSON.stringify(sent).length / 2);
  });

  it('leaves what is sent as it was: it is stored after that', () => {
    const sent = arrived(EVENTS);
    const before = structuredClone(sent);
    textOf(sent);
    expect(sent).toEqual(before);
  });

  it('is anything else as it is', () => {
    const published: Published = { type: 'look-waiting', mrKey: 'mr', until: 5 };
    expect(publishedOf(textOf(published))).toEqual(published);
  });
});
