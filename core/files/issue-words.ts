import type * as v from 'valibot';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What a picklist or a literal offers, of what valibot expected: `("must" | "nice")`. */
function choices(expected: string): string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
}

const KINDS: Record<string, string> = {
  string: 'a text, in quotes where it looks like a number or a date',
  number: 'a number',
  boolean: 'true or false',
  Object: 'a group of fields, each on a line of its own',
  Array: 'a list: one item a line, each after “- ”',
};

/** What is wrong with one field of a file, and what to do about it, of what valibot says. */
export function issueWords(issue: v.BaseIssue<unknown>): string {
  const { type, expected, input, message } = issue;
  if (type === 'strict_object' && expected === 'never')
    return 'this field is not known here. Correct its name or remove it.';
  if (input === undefined) return `this field is missing. Add it${offer(expected)}.`;
  // Checks of our own bring their words along.
  if (issue.kind === 'validation') return message;
  const words = expected === null ? [] : choices(expected);
  if (words.length > 0) return `this is none of ${quoted(words)}. Choose one of them.`;
  return `this should be ${KINDS[expected ?? ''] ?? 'something else'}. Correct it.`;
}

function offer(expected: string | null): string {
  const words = choices(expected ?? '').filter((word) => word !== '');
  // For a missing key valibot expects the key itself.
  return words.length > 1 ? `: one of ${quoted(words)}` : '';
}
