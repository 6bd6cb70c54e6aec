import { expect } from 'vitest';
import { heading, paragraph, text, type FeedbackDocument } from '@/core/summary/document';
import { toMarkdown } from '@/core/summary/to-markdown';
import { nodesOf, parseMarkdown, textOf } from './parse-markdown';

/** A document with a field between two of its own headings. */
export const field = (source: string): FeedbackDocument => [
  heading(2, 'Pros'),
  { type: 'markdown', source },
  heading(2, 'Cons'),
  paragraph(text('after')),
];

/** What was typed in two fields stays between the headings of each, and is no HTML. */
export function expectInPlace(one: string, two: string): void {
  const tree = parseMarkdown(toMarkdown([...field(one), ...field(two)]));
  const headings = (tree.children ?? []).filter(({ type, depth }) => type === 'heading' && (depth ?? 9) < 4);
  expect(headings.map(textOf)).toEqual(['Pros', 'Cons', 'Pros', 'Cons']);
  expect(nodesOf(tree, 'heading').filter(({ depth }) => (depth ?? 9) < 4)).toHaveLength(4);
  expect(nodesOf(tree, 'html')).toEqual([]);
}
