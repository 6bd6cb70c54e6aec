import type { Feedback } from '@/core/interview/interview';

/** A text of the feedback that can be laid out from ratings, evidence and notes. */
export type PlacedField = Feedback['placed'][number]['field'];

/** Whether a text of the feedback is one of these. */
export function isPlaced(field: string): field is PlacedField {
  return field === 'pros' || field === 'cons' || field === 'takeaways';
}

type Texts = Pick<Feedback, PlacedField | 'placed'>;

/** The lines of a field that stand there as the tool placed them, in their order, each once. */
export function placedIn(feedback: Texts, field: PlacedField): string[] {
  const placed = new Set(feedback.placed.filter((one) => one.field === field).map(({ line }) => line));
  return [...new Set(linesOf(feedback[field]))].filter((line) => placed.has(line));
}

/** The field with `lines` below what it holds already, marked as placed. Lines that it holds are not placed again. */
export function placeLines(feedback: Texts, field: PlacedField, lines: string): Partial<Texts> {
  const written = feedback[field].trimEnd();
  const known = new Set(linesOf(written));
  const added = [...new Set(linesOf(lines))].filter((line) => !known.has(line));
  if (added.length === 0) return {};
  return {
    [field]: [...(written === '' ? [] : [written]), ...added].join('\n'),
    placed: [...standing(feedback), ...added.map((line) => ({ field, line }))],
  };
}

/** What is still placed once the interviewer has read `lines` of a field and holds them for their own. */
export function confirmLines(
  feedback: Texts,
  field: PlacedField,
  lines: readonly string[],
): Pick<Feedback, 'placed'> {
  return {
    placed: standing(feedback).filter((one) => one.field !== field || !lines.includes(one.line)),
  };
}

/** Those that still stand as they were placed: one that was edited or taken out is nobody's but the interviewer's. */
function standing(feedback: Texts): Feedback['placed'] {
  return feedback.placed.filter(({ field, line }) => linesOf(feedback[field]).includes(line));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
