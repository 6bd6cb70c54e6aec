import type {
  ActivityEvent,
  ActivityRecord,
  CommentEvent,
  DiffPosition,
} from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { listOnce } from './list-once';

/** A place in a list that travels with what names it; left out where there is nothing. */
type Place = number;

/** Where a diff note stands: type, both paths, the three lines, and the version of the diff. */
type PackedPosition = [
  DiffPosition['type'],
  Place | null,
  Place | null,
  number | null,
  number | null,
  number | null,
  Place | null,
];

/**
 * A comment as it travels: only what is not as with most of them. `id` and `threadId` are left out where they follow from
 * the note and its record, `updatedAt` where it is `at`.
 */
interface PackedComment extends Partial<
  Omit<CommentEvent, 'kind' | 'author' | 'resolvedBy' | 'position' | 'at' | 'noteId' | 'body' | 'reply'>
> {
  at: number;
  noteId: number;
  body: string;
  author?: Place;
  resolvedBy?: Place;
  position?: PackedPosition;
  reply?: true;
}

/** Everything else: whole, but for its author. */
type PackedOther = Omit<Exclude<ActivityEvent, CommentEvent>, 'author'> & { author?: Place };

interface PackedRecord {
  mrKey?: string;
  id: string;
  events: (PackedComment | PackedOther)[];
}

/** The records of a review in little room: each person, path and head once. */
export interface PackedRecords {
  records: PackedRecord[];
  people: Person[];
  texts: string[];
}

const THREAD = 'thread:';
const idOfNote = (noteId: number): string => `note:${noteId}`;

/** About a third of the room that the records take as they are. `mrKey` is that of most of them. */
export function packRecords(all: readonly ActivityRecord[], mrKey: string): PackedRecords {
  const people = listOnce<Person>(({ id }) => id, isSamePerson);
  const texts = listOnce<string>((text) => text, Object.is);

  const position = ({ headSha, newLine, newPath, oldLine, oldPath, startLine, type }: DiffPosition) =>
    [
      type,
      texts.placeOf(oldPath) ?? null,
      texts.placeOf(newPath) ?? null,
      oldLine,
      newLine,
      startLine,
      texts.placeOf(headSha) ?? null,
    ] satisfies PackedPosition;

  // What is undefined is not in the text.
  const comment = (event: CommentEvent, recordId: string): PackedComment => ({
    id: event.id === idOfNote(event.noteId) ? undefined : event.id,
    at: event.at,
    author: people.placeOf(event.author),
    noteId: event.noteId,
    threadId: recordId === THREAD + event.threadId ? undefined : event.threadId,
    body: event.body,
    reply: event.reply || undefined,
    position: event.position ? position(event.position) : undefined,
    commitSha: event.commitSha ?? undefined,
    internal: event.internal || undefined,
    imported: event.imported || undefined,
    resolvable: event.resolvable || undefined,
    resolved: event.resolved || undefined,
    resolvedBy: people.placeOf(event.resolvedBy),
    resolvedAt: event.resolvedAt ?? undefined,
    suggestions: event.suggestions.length > 0 ? event.suggestions : undefined,
    updatedAt: event.updatedAt === event.at ? undefined : event.updatedAt,
    earlier: event.earlier.length > 0 ? event.earlier : undefined,
    absence: event.absence ?? undefined,
  });

  const records = all.map((record) => ({
    mrKey: record.mrKey === mrKey ? undefined : record.mrKey,
    id: record.id,
    events: record.events.map((event) => {
      if (event.kind === 'comment') return comment(event, record.id);
      return { ...event, author: people.placeOf(event.author) };
    }),
  }));
  return { records, people: people.listed, texts: texts.listed };
}

/** The way back, for what `packRecords` made and JSON carried. Equal people are one object, and equal texts one text. */
export function unpackRecords({ people, records, texts }: PackedRecords, mrKey: string): ActivityRecord[] {
  const personAt = (at: Place | undefined): Person | null => people[at ?? -1] ?? null;
  const textAt = (at: Place | null): string | null => texts[at ?? -1] ?? null;

  const position = ([type, oldPath, newPath, oldLine, newLine, startLine, head]: PackedPosition) => ({
    type,
    oldPath: textAt(oldPath),
    newPath: textAt(newPath),
    oldLine,
    newLine,
    startLine,
    headSha: textAt(head),
  });

  // Each field in its place, whatever was left out: what derives from ten thousand of them meets one shape.
  const comment = (packed: PackedComment, threadId: string): CommentEvent => ({
    kind: 'comment',
    id: packed.id ?? idOfNote(packed.noteId),
    at: packed.at,
    author: personAt(packed.author),
    noteId: packed.noteId,
    threadId: packed.threadId ?? threadId,
    body: packed.body,
    reply: packed.reply ?? false,
    position: packed.position ? position(packed.position) : null,
    commitSha: packed.commitSha ?? null,
    internal: packed.internal ?? false,
    imported: packed.imported ?? false,
    resolvable: packed.resolvable ?? false,
    resolved: packed.resolved ?? false,
    resolvedBy: personAt(packed.resolvedBy),
    resolvedAt: packed.resolvedAt ?? null,
    suggestions: packed.suggestions ?? [],
    updatedAt: packed.updatedAt === undefined ? packed.at : packed.updatedAt,
    earlier: packed.earlier ?? [],
    absence: packed.absence ?? null,
  });

  return records.map((record) => {
    const threadId = record.id.slice(THREAD.length);
    return {
      mrKey: record.mrKey ?? mrKey,
      id: record.id,
      events: record.events.map((event) => {
        if (!('kind' in event)) return comment(event, threadId);
        return { ...event, author: personAt(event.author) } as ActivityEvent;
      }),
    };
  });
}

/** Field by field: a list made of the schema would bring the schema into what the panel loads first. */
function isSamePerson(one: Person, other: Person): boolean {
  return (
    one.id === other.id &&
    one.username === other.username &&
    one.name === other.name &&
    one.avatarUrl === other.avatarUrl &&
    one.webUrl === other.webUrl &&
    one.bot === other.bot
  );
}
