import type { ActivityEvent, ActivityRecord } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import type { Published } from './protocol';

/** An event as it travels: people are their place in the list that travels with it. */
type PackedEvent = Omit<ActivityEvent, 'author'> & { author: number | null; resolvedBy?: number | null };

interface PackedRecord extends Omit<ActivityRecord, 'events'> {
  events: PackedEvent[];
}

/** What is on its way: everything as it is, but for the records of a review. */
interface Packed {
  published: Published;
  records: PackedRecord[];
  people: Person[];
}

/**
 * What is published as a text, which crosses to another process faster than thousands of objects do. A review says of each
 * comment who wrote it and who resolved it, a quarter of all that it is: here each person stands once.
 */
export function textOf(published: Published): string {
  if (published.type !== 'review-arrived') return JSON.stringify({ published, records: [], people: [] });
  const people = new Map<string, number>();
  const listed: Person[] = [];
  const placeOf = (person: Person | null): number | null => {
    if (!person) return null;
    const { id, username, name, avatarUrl, webUrl, bot } = person;
    // The same user under two names, as two answers may have them, is two people here.
    const key = JSON.stringify([id, username, name, avatarUrl, webUrl, bot]);
    const known = people.get(key);
    if (known !== undefined) return known;
    people.set(key, listed.length);
    return listed.push(person) - 1;
  };
  const { review } = published;
  const records = review.records.map((record) => ({
    ...record,
    events: record.events.map((event) =>
      event.kind === 'comment'
        ? { ...event, author: placeOf(event.author), resolvedBy: placeOf(event.resolvedBy) }
        : { ...event, author: placeOf(event.author) },
    ),
  }));
  const packed: Packed = {
    published: { ...published, review: { ...review, records: [] } },
    records,
    people: listed,
  };
  return JSON.stringify(packed);
}

/** The way back. For texts of `textOf` alone: nothing is checked. Equal people are one object. */
export function publishedOf(text: string): Published {
  const { published, records, people } = JSON.parse(text) as Packed;
  if (published.type !== 'review-arrived') return published;
  const personAt = (place: number | null | undefined): Person | null => people[place ?? -1] ?? null;
  for (const { events } of records) {
    // In place: ten thousand copies would be made while somebody waits for them.
    for (const event of events) {
      const { author, resolvedBy } = event;
      Object.assign(event, { author: personAt(author) });
      if (resolvedBy !== undefined) Object.assign(event, { resolvedBy: personAt(resolvedBy) });
    }
  }
  published.review.records = records as unknown as ActivityRecord[];
  return published;
}
