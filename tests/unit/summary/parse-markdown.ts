import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** A node of the parsed Markdown, as far as these tests look at it. */
export interface MarkdownNode {
  type: string;
  value?: string;
  depth?: number;
  url?: string;
  children?: MarkdownNode[];
}

/** Parses as GitHub's dialect does, with the parser that the panel itself shows comments with. */
export function parseMarkdown(source: string): MarkdownNode {
  let tree: MarkdownNode = { type: 'none' };
  const keep = () => (root: MarkdownNode) => {
    tree = structuredClone(root);
  };
  // No element is wanted: of some that fuzzing thinks up, as of an image without an address, React complains.
  renderToStaticMarkup(
    createElement(Markdown, { remarkPlugins: [remarkGfm, keep], allowedElements: [] }, source),
  );
  return tree;
}

export function nodesOf(tree: MarkdownNode, type: string): MarkdownNode[] {
  const inside = (tree.children ?? []).flatMap((child) => nodesOf(child, type));
  return tree.type === type ? [tree, ...inside] : inside;
}

/** What a reader sees, with a newline for each hard break. */
export function textOf(tree: MarkdownNode): string {
  if (tree.type === 'break') return '\n';
  return tree.value ?? (tree.children ?? []).map(textOf).join('');
}
