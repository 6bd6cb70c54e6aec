import { visibleText } from '../visible-text';
import { withEmoji, type EmojiNames } from './emoji-names';
import { splitMentions } from './mentions';
import { hasClass, textOf, type Child, type Element } from './tree';

/** Deeper trees take the browser's layout down with them. */
const DEEPEST = 100;

/** All that is left of what Markdown gave an element: no id, no class and no data attribute of a candidate's making. */
const KEPT = new Set(['href', 'src', 'alt', 'checked', 'start', 'align']);

interface Place {
  depth: number;
  inside: 'code' | 'link' | 'address' | null;
}

/** Text that is an address itself: an emoji or a mention in it would change where it seems to go. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|www\.)|@/i;

function words(text: string, names: EmojiNames): Child[] {
  return splitMentions(withEmoji(text, names)).map(({ text: value, mention }) => {
    const node: Child = { type: 'text', value: visibleText(value) };
    return mention
      ? { type: 'element', tagName: 'span', properties: { className: ['mention'] }, children: [node] }
      : node;
  });
}

function insideOf(node: Element, around: Place['inside']): Place['inside'] {
  if (node.tagName === 'pre' || node.tagName === 'code') return 'code';
  if (node.tagName === 'a') return ADDRESS.test(textOf(node)) ? 'address' : 'link';
  return around;
}

/** A button can not stand inside a link: there an image is its words, and the image itself comes after the link. */
function withoutImages(link: Element): { link: Element; images: Element[] } {
  const images: Element[] = [];
  const replaced = (node: Child): Child => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'img') return { ...node, children: node.children.map(replaced) };
    images.push(node);
    return { type: 'text', value: `Image: ${(node.properties.alt ?? '') || 'without words'}` };
  };
  return { link: { ...link, children: link.children.map(replaced) }, images };
}

/**
 * A rehype plugin that makes a comment's tree ready to be shown: invisible characters visible (also those written as
 * `&#x202E;`), emoji and mentions, suggestions numbered in order (`dataSuggestion`), footnotes without anchors. Throws
 * RangeError where the tree is too deep.
 */
export function prepareTree(names: EmojiNames) {
  let suggestions = 0;

  function propertiesOf(node: Element): Element['properties'] {
    const kept = Object.entries(node.properties).filter(([key]) => KEPT.has(key));
    const properties: Element['properties'] = Object.fromEntries(kept);
    if (typeof properties.alt === 'string') properties.alt = visibleText(properties.alt);
    if (hasClass(node, 'task-list-item')) properties.className = ['task-list-item'];
    if (node.tagName === 'pre' && node.children.some(isSuggestion)) properties.dataSuggestion = suggestions++;
    return properties;
  }

  function prepared(node: Child, { depth, inside }: Place): Child[] {
    if (depth > DEEPEST) throw new RangeError('The comment is nested too deeply.');
    if (node.type !== 'element') {
      if (!('value' in node)) return [];
      const isWords = node.type === 'text' && inside === null;
      if (isWords) return words(node.value, names);
      const value = inside === 'link' ? withEmoji(node.value, names) : node.value;
      return [{ type: 'text', value: visibleText(value) }];
    }
    if ('dataFootnoteBackref' in node.properties) return [];
    if ('dataFootnoteRef' in node.properties) return [{ type: 'text', value: `[${textOf(node)}]` }];
    const { link, images } = node.tagName === 'a' ? withoutImages(node) : { link: node, images: [] };
    const within = { depth: depth + 1, inside: insideOf(link, inside) };
    const children = link.children.flatMap((child) => prepared(child, within));
    const element = { ...link, properties: propertiesOf(link), children };
    return [element, ...images.flatMap((image) => prepared(image, { depth, inside }))];
  }

  return (root: { children: Child[] }): void => {
    root.children = root.children.flatMap((child) => prepared(child, { depth: 0, inside: null }));
  };
}

const SUGGESTION = /^language-suggestion(?::|$)/;

/** GitLab's fence for a suggested change: `suggestion`, or `suggestion:-1+2` with the lines around it. */
function isSuggestion(node: Child): boolean {
  if (node.type !== 'element' || node.tagName !== 'code') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.some((name) => SUGGESTION.test(name));
}
