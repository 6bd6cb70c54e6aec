/** Has no words of its own for the name of what is around it. */
const FIELD = 'input, select, textarea';

/** The name that a screen reader gives an element: from `aria-label`, what labels it, or its own words; empty where it has none. */
export function accessibleName(element: Element): string {
  return oneLine(element.getAttribute('aria-label') ?? labelOf(element) ?? wordsIn(element));
}

function labelOf(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const by = ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? []);
  if (by.length > 0) return by.map(wordsIn).join(' ');
  if (element instanceof HTMLFieldSetElement) {
    const legend = element.querySelector(':scope > legend');
    return legend && wordsIn(legend);
  }
  if (!element.matches(FIELD)) return null;
  return [...((element as HTMLInputElement).labels ?? [])].map(wordsIn).join(' ');
}

/** What can be read in a node, or heard: elements are apart from each other. */
function wordsIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(`[aria-hidden="true"], ${FIELD}`)) return '';
  return ` ${node.getAttribute('aria-label') ?? [...node.childNodes].map(wordsIn).join('')} `;
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
