import type { ExtraProps } from 'react-markdown';

/** An element of the tree that react-markdown makes of a text, before React. */
export type Element = NonNullable<ExtraProps['node']>;
/** Text, an element, or raw HTML that nobody will parse. */
export type Child = Element['children'][number];

/** All text below a node, as it is in the tree. */
export function textOf(node: Child): string {
  if (node.type === 'element') return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** Whether Markdown gave the element this class. */
export function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}
