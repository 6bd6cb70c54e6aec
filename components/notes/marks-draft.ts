import { parseJson } from '@/core/files/parse-json';
import { NOTE_KINDS, SIGNALS, type Note } from '@/core/interview/interview';

/** What is said about a note beside its text. */
export type Marks = Pick<
  Note,
  'signal' | 'kind' | 'criterionId' | 'anchorEventId' | 'anchorLine' | 'visibility'
>;

export const NO_MARKS: Marks = {
  signal: null,
  kind: 'note',
  criterionId: null,
  anchorEventId: null,
  anchorLine: null,
  visibility: 'shareable',
};

/**
 * The fields of stored marks, as far as they are what they should be. By hand: the panel's first paint holds no validator.
 * What a change of the marks holds (`withMark`) holds here too: a draft may have come with somebody's backup.
 */
function readStored(stored: string): Marks | null {
  const raw = parseJson(stored);
  if (typeof raw !== 'object' || raw === null) return null;
  const { signal, criterionId, anchorEventId, visibility, kind, anchorLine } = raw as Record<string, unknown>;
  const isText = (it: unknown): it is string | null => it === null || typeof it === 'string';
  const knownSignal = signal === null ? null : SIGNALS.find((one) => one === signal);
  // Drafts of earlier builds have no kind and no line.
  const knownKind = NOTE_KINDS.find((one) => one === (kind ?? 'note'));
  const line = readLine(anchorLine ?? null);
  if (knownSignal === undefined || knownKind === undefined || line === undefined) return null;
  if (!isText(criterionId) || !isText(anchorEventId)) return null;
  if (visibility !== 'shareable' && visibility !== 'private') return null;
  return {
    signal: knownSignal,
    kind: knownKind,
    criterionId,
    anchorEventId,
    anchorLine: anchorEventId === null ? line : null,
    visibility: knownKind === 'integrity' ? 'private' : visibility,
  };
}

/** A line as it is stored; undefined where it is none. */
function readLine(raw: unknown): Marks['anchorLine'] | undefined {
  if (raw === null) return null;
  if (typeof raw !== 'object') return undefined;
  const { path, line, sha } = raw as Record<string, unknown>;
  if (typeof path !== 'string' || typeof sha !== 'string') return undefined;
  // JSON knows 1e999, which no backup of the note could hold.
  if (typeof line !== 'number' || !Number.isFinite(line)) return undefined;
  return { path, line, sha };
}

/** Marks as the text of a draft; empty, which removes the draft, where there are none. */
export function writeMarks(marks: Marks): string {
  return isMarked(marks) || marks.visibility === 'private' ? JSON.stringify(marksOf(marks)) : '';
}

/** The marks of a note alone, without its text: an edit of them must not be taken for one of what it says. */
function marksOf({ anchorEventId, anchorLine, criterionId, kind, signal, visibility }: Marks): Marks {
  return { signal, kind, criterionId, anchorEventId, anchorLine, visibility };
}

/** Whether anything is said about a note beside whether it is private. */
export function isMarked({
  anchorEventId,
  anchorLine,
  criterionId,
  kind,
  signal,
}: Omit<Marks, 'visibility'>): boolean {
  return [signal, criterionId, anchorEventId, anchorLine].some((mark) => mark !== null) || kind !== 'note';
}

/** Marks from the text of a draft; none where it can't be read. */
export function readMarks(stored: string): Marks {
  return readStored(stored) ?? NO_MARKS;
}

/**
 * The marks with which a line begins. Beside an empty note only "private" comes back: the rest may belong to a note that
 * was saved just before the panel was killed.
 */
export function marksToBeginWith(stored: string, noteText: string): Marks {
  const marks = readMarks(stored);
  return noteText === '' ? { ...NO_MARKS, visibility: marks.visibility } : marks;
}

/**
 * What a change of the marks comes to: a note has one anchor, and what is about the integrity of the interview is
 * private, whatever was said before. `usual` is the visibility of other notes.
 */
export function withMark(marks: Marks, patch: Partial<Marks>, usual: Note['visibility']): Marks {
  const next = { ...marksOf(marks), ...patch };
  if (patch.anchorEventId) next.anchorLine = null;
  if (patch.anchorLine) next.anchorEventId = null;
  if (next.kind === 'integrity') next.visibility = 'private';
  else if (marks.kind === 'integrity' && patch.visibility === undefined) next.visibility = usual;
  return next;
}
