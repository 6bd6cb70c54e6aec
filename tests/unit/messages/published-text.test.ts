import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
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
