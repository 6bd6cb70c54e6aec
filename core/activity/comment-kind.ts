import type { CommentEvent } from './activity-event';
import { ownParagraphs } from './own-lines';
import type { CommentKind } from './timeline';

/** What a comment says about itself. `subject` is its first paragraph without the label, cut. */
export interface CommentReading {
  kind: CommentKind;
  blocking: boolean | null;
  /** In lower case, in the order written: `blocking`, `security`, ... */
  decorations: string[];
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

/** A label with its decorations is never longer; only so much of a comment is looked at for one. */
const LONGEST_HEAD = 160;
const LONGEST_SUBJECT = 2_000;
const BLOCKING = ['blocking', 'blocker'];
const NON_BLOCKING = ['non-blocking', 'nonblocking', 'non blocking', 'not blocking'];

/**
 * Reads a comment by the grammar of Conventional Comments, `<label> [(decorations)]: <subject>`, also where it is bold
 * or marked with `!`. Without a label it goes by plain signs: a question mark after the first sentence, a suggestion
 * block. A grouping aid: a missing label means nothing.
 */
export function readComment(body: string): CommentReading {
  const [first = '', second = ''] = ownParagraphs(body);
  const paragraph = first.slice(0, LONGEST_SUBJECT);
  const head = readHead(paragraph);
  const kind = head && LABELS.get(head.label);
  if (head && kind) {
    const { decorations } = head;
    const subject = head.subject || second.slice(0, LONGEST_SUBJECT);
    return { kind, blocking: head.urgent ? true : blockingOf(decorations), decorations, subject };
  }
  const leading = leadingDecoration(paragraph);
  const subject = leading ? leading.rest : paragraph;
  return {
    kind: plainKind(subject, body),
    blocking: leading ? blockingOf(leading.decorations) : null,
    decorations: leading?.decorations ?? [],
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

function readHead(paragraph: string) {
  const colon = endOfLabel(paragraph);
  if (colon < 0) return null;
  const head = withoutEmphasis(paragraph.slice(0, colon));
  const match = /^([a-z]+) ?(?:\(([^)]*)\))? ?(!?)$/i.exec(head);
  if (!match?.[1]) return null;
  return {
    label: match[1].toLowerCase(),
    decorations: splitDecorations(match[2] ?? ''),
    urgent: match[3] === '!',
    subject: withoutLeadingEmphasis(paragraph.slice(colon + 1)),
  };
}

/** The colon after the label; one inside the decorations' parentheses is not it. */
function endOfLabel(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST_HEAD);
  const colon = head.indexOf(':');
  const open = head.indexOf('(');
  if (open < 0 || open > colon) return colon;
  const close = head.indexOf(')', open);
  return close < 0 ? -1 : head.indexOf(':', close);
}

/** `(non-blocking) Rename this`, `Blocking: ...`: a decoration without a label. */
function leadingDecoration(paragraph: string): { decorations: string[]; rest: string } | null {
  const end = paragraph.startsWith('(') ? paragraph.indexOf(')') : endOfLabel(paragraph);
  if (end < 0 || end > LONGEST_HEAD) return null;
  const decorations = splitDecorations(withoutEmphasis(paragraph.slice(0, end)).replace('(', ''));
  if (blockingOf(decorations) === null) return null;
  return { decorations, rest: withoutLeadingEmphasis(paragraph.slice(end + 1)).replace(/^: ?/, '') };
}

function splitDecorations(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

function blockingOf(decorations: readonly string[]): boolean | null {
  if (decorations.some((one) => NON_BLOCKING.includes(one))) return false;
  return decorations.some((one) => BLOCKING.includes(one)) ? true : null;
}

function plainKind(subject: string, body: string): CommentKind {
  if (endsAsQuestion(subject)) return 'question';
  return body.includes('```suggestion') || body.includes('~~~suggestion') ? 'suggestion' : 'comment';
}

function endsAsQuestion(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const next = text[at + 1];
    const ends =
      next === undefined || next === ' ' || next === '*' || next === '_' || next === '?' || next === '!';
    if (ends && sign === '?') return true;
    if (ends && (sign === '.' || sign === '!')) return false;
  }
  return false;
}

function withoutEmphasis(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
}

function withoutLeadingEmphasis(text: string): string {
  let start = 0;
  while (start < text.length && '*_` '.includes(text.charAt(start))) start += 1;
  // `**issue:** **really**`: only what closes the label goes, which stands before the first space.
  const space = text.indexOf(' ');
  return text.slice(space >= 0 && space < start ? space + 1 : start).trim();
}
