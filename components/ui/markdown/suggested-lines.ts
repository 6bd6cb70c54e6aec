/** A line of a suggested change. */
export interface SuggestedLine {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** How many lines two texts have in common from their beginning on. */
function common(a: string[], b: string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/**
 * What a suggestion changes: the lines that both have before and after the change once, between them those that go and
 * then those that come. Linear in the number of lines.
 */
export function suggestedLines(from: string, to: string): SuggestedLine[] {
  const before = linesOf(from);
  const after = linesOf(to);
  const head = common(before, after);
  const tail = common(before.slice(head).reverse(), after.slice(head).reverse());
  const as =
    (kind: SuggestedLine['kind']) =>
    (text: string): SuggestedLine => ({ kind, text });
  return [
    ...after.slice(0, head).map(as('same')),
    ...before.slice(head, before.length - tail).map(as('removed')),
    ...after.slice(head, after.length - tail).map(as('added')),
    ...after.slice(after.length - tail).map(as('same')),
  ];
}
