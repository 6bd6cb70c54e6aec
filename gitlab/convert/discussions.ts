import type {
  ActivityEvent,
  ActivityRecord,
  CommentEvent,
  DiffPosition,
} from '@/core/activity/activity-event';
import { BrokenNote, DiscussionAnswer, NoteAnswer, type PositionAnswer } from '../schemas/discussion';
import { check } from './check';

/** Types of notes that are comments as we know them; system notes have none. */
const KNOWN_TYPES = ['', 'Note', 'DiscussionNote', 'DiffNote', 'LegacyDiffNote'];

/**
 * One record for each discussion, and the paths of what could not be read. A note of an unknown type or shape stays as
 * `other` activity with what text it has, at its own time or else at a neighbour's; so do all notes of a discussion
 * that does not say which it is.
 */
export function convertDiscussions(rows: readonly unknown[], mrKey: string) {
  const records: ActivityRecord[] = [];
  const unread: string[] = [];
  rows.forEach((row, index) => {
    const at = `discussions[${index}]`;
    const discussion = check(DiscussionAnswer, row, at);
    if (!discussion.ok) {
      unread.push(discussion.path);
      return;
    }
    const { id, notes } = discussion.value;
    if (id === null) unread.push(`${at}.id`);
    const events = convertNotes(notes, id, at, unread);
    const [first] = events;
    if (first) records.push({ mrKey, id: `thread:${id ?? first.id}`, events });
  });
  return { records, unread };
}

function convertNotes(
  notes: readonly unknown[],
  threadId: string | null,
  at: string,
  unread: string[],
): ActivityEvent[] {
  const events: ActivityEvent[] = [];
  const broken: { note: unknown; index: number }[] = [];
  notes.forEach((value, index) => {
    const note = check(NoteAnswer, value, `${at}.notes[${index}]`);
    if (note.ok) {
      events.push(toEvent(note.value, threadId, index > 0));
    } else {
      unread.push(note.path);
      broken.push({ note: value, index });
    }
  });
  const neighbour = events[0]?.at ?? null;
  for (const { note, index } of broken) {
    const saved = saveBroken(note, `${threadId ?? at}:${index}`, neighbour);
    if (saved) events.splice(index, 0, saved);
  }
  return events;
}

function toEvent(note: NoteAnswer, threadId: string | null, reply: boolean): ActivityEvent {
  const { id, author, created_at, body, type } = note;
  const common = { id: `note:${id}`, at: created_at, author };
  if (note.system) return { kind: 'system', ...common, noteId: id, text: body };
  if (threadId === null || !KNOWN_TYPES.includes(type ?? '')) return { kind: 'other', ...common, text: body };
  return toComment(note, threadId, reply);
}

function toComment(note: NoteAnswer, threadId: string, reply: boolean): CommentEvent {
  return {
    kind: 'comment',
    id: `note:${note.id}`,
    at: note.created_at,
    author: note.author,
    noteId: note.id,
    threadId,
    body: note.body,
    reply,
    position: note.position && toPosition(note.position),
    commitSha: note.commit_id,
    internal: note.internal || note.confidential,
    imported: note.imported,
    resolvable: note.resolvable,
    resolved: note.resolvable && note.resolved,
    resolvedBy: note.resolved_by,
    resolvedAt: note.resolved_at,
    suggestions: note.suggestions
      .filter((one) => one !== null)
      .map((one) => ({
        fromLine: one.from_line,
        toLine: one.to_line,
        fromContent: one.from_content,
        toContent: one.to_content,
        applied: one.applied,
      })),
    updatedAt: note.updated_at,
    earlier: [],
    absence: null,
  };
}

function toPosition(position: PositionAnswer): DiffPosition {
  return {
    type: position.position_type,
    oldPath: position.old_path,
    newPath: position.new_path,
    oldLine: position.old_line,
    newLine: position.new_line,
    startLine: firstLine(position),
    headSha: position.head_sha,
  };
}

/** A line's name: where it stands on the old side and on the new, also where it is on one of them alone. */
const LINE_CODE = /_(\d+)_(\d+)$/;

/** Where a range begins, on the side on which its last line counts: it may begin with removed lines and end with added ones. */
function firstLine({ line_range, new_line, old_line }: PositionAnswer): number | null {
  if (!line_range) return null;
  const { line_code, ...start } = line_range.start;
  const [, old, added] = LINE_CODE.exec(line_code ?? '') ?? [];
  const first =
    new_line === null ? (start.old_line ?? Number(old ?? 0)) : (start.new_line ?? Number(added ?? 0));
  return first > 0 && first <= (new_line ?? old_line ?? 0) ? first : null;
}

function saveBroken(value: unknown, place: string, neighbour: number | null): ActivityEvent | null {
  const note = check(BrokenNote, value, '');
  const at = (note.ok ? note.value.created_at : null) ?? neighbour;
  if (at === null) return null;
  const { id, author, body } = note.ok ? note.value : { id: null, author: null, body: '' };
  return { kind: 'other', id: id === null ? `other:${place}` : `note:${id}`, at, author, text: body };
}
