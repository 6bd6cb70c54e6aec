import type { CommentEvent } from './activity-event';
import {
  endOfLabel,
  readLabel,
  splitDecorations,
  withoutEmphasis,
  withoutLeadingEmphasis,
  type CommentLabel,
} from './comment-label';
import { readBeginning, type Beginning } from './own-lines';
import { plainKind } from './plain-kind';
import type { CommentKind } from './timeline';

/** What a comment says about itself. `subject` is its first paragraph without the label, cut. */
export interface CommentReading {
  kind: CommentKind;
  /** A label that is none of ours, such as `security` or `perf`, in lower case; null for ours and where there is none. */
  label: string | null;
  blocking: boolean | null;
  /** In lower case, in the order written: `blocking`, `security`, ... */
  decorations: readonly string[];
  subject: string;
}

/** Labels of conventionalcomments.org, and the words in use for the same. */
const LABELS = new Map<string, CommentKind>([
  ['praise', 'praise'],
  ['nitpick', 'nitpick'],
  ['nit', 'nitpick'],
  ['typo', 'nitpick'],
  ['polish', 'nitpick'],
  ['quibble', 'nitpick'],
  ['suggestion', 'suggestion'],
  ['issue', 'issue'],
  ['todo', 'todo'],
  ['question', 'question'],
  ['thought', 'thought'],
  ['chore', 'chore'],
  ['note', 'note'],
]);

/** Nobody looks for the label of a comment further down than this, in UTF-16 units. */
const LOOKED_AT = 64_000;
/** Decorations without a label are few. */
const LONGEST_DECORATION = 80;
const LONGEST_SUBJECT = 2_000;
const NO_DECORATIONS: readonly string[] = [];
const BLOCKING = ['blocking', 'blocker'];
const NON_BLOCKING = ['non-blocking', 'nonblocking', 'non blocking', 'not blocking'];

/**
 * Reads a comment by the grammar of Conventional Comments, `<label> [(decorations)]: <subject>`. Without a label of
 * that list it goes by plain signs. What is quoted or code says nothing. A grouping aid: a missing label means nothing.
 */
export function readComment(body: string): CommentReading {
  const beginning = readBeginning(body, LOOKED_AT);
  return readSubject(beginning, readLabel(paragraphOf(beginning)));
}

/** Of `readComment` what groups and filters go by. A label of ours says it by itself, and no more is read then. */
export function readKind(body: string): Pick<CommentReading, 'kind' | 'blocking'> {
  const beginning = readBeginning(body, LOOKED_AT);
  const head = readLabel(paragraphOf(beginning));
  const kind = head && LABELS.get(head.label);
  return kind ? { kind, blocking: blockingOfLabel(head) } : readSubject(beginning, head);
}

function paragraphOf({ first }: Beginning): string {
  return first.slice(0, LONGEST_SUBJECT);
}

function readSubject(beginning: Beginning, head: CommentLabel | null): CommentReading {
  const { second, suggestion } = beginning;
  const ours = head && LABELS.get(head.label);
  if (head && (ours || isCustom(head))) {
    const subject = withoutLeadingEmphasis(head.rest) || second.slice(0, LONGEST_SUBJECT);
    return {
      kind: ours ?? plainKind(subject, suggestion),
      label: ours ? null : head.label,
      blocking: blockingOfLabel(head),
      decorations: head.decorations,
      subject,
    };
  }
  const paragraph = paragraphOf(beginning);
  const leading = leadingDecoration(paragraph);
  const subject = leading ? leading.rest : paragraph;
  return {
    kind: plainKind(subject, suggestion),
    label: null,
    blocking: leading ? blockingOf(leading.decorations) : null,
    decorations: leading?.decorations ?? NO_DECORATIONS,
    subject,
  };
}

/** An unchanged comment is the same object in every derivation, so it is read once. */
const readings = new WeakMap<CommentEvent, CommentReading>();

/** `readComment` for an event, remembered as long as the event lives. */
export function commentReading(comment: CommentEvent): CommentReading {
  const known = readings.get(comment);
  if (known) return known;
  const reading = readComment(comment.body);
  readings.set(comment, reading);
  return reading;
}

/** A word that we don't know counts as a label only with the full grammar; "blocking" by itself is a decoration. */
function isCustom({ label, marked }: { label: string; marked: boolean }): boolean {
  return marked && blockingOf([label]) === null;
}

/** `(non-blocking) Rename this`, `Blocking: ...`: a decoration without a label. */
function leadingDecoration(paragraph: string): { decorations: readonly string[]; rest: string } | null {
  const end = paragraph.startsWith('(') ? paragraph.indexOf(')') : endOfLabel(paragraph);
  if (end < 0 || end > LONGEST_DECORATION) return null;
  const decorations = splitDecorations(withoutEmphasis(paragraph.slice(0, end)).replace('(', ''));
  if (blockingOf(decorations) === null) return null;
  return { decorations, rest: withoutLeadingEmphasis(paragraph.slice(end + 1)).replace(/^: ?/, '') };
}

/** `issue!:` is as much as `issue (blocking):`. */
function blockingOfLabel({ urgent, decorations }: CommentLabel): boolean | null {
  return urgent ? true : blockingOf(decorations);
}

function blockingOf(decorations: readonly string[]): boolean | null {
  if (decorations.length === 0) return null;
  if (decorations.some((one) => NON_BLOCKING.includes(one))) return false;
  return decorations.some((one) => BLOCKING.includes(one)) ? true : null;
}
