import type { CDPSession, Page } from 'playwright-core';

/** A node as CDP's DOM domain gives it; only what is read here. */
export interface DomNode {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The middle of an element and its size, in CSS pixels of the window. */
export interface Centre {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lets `use` ask the browser itself about the page, and ends the session whatever comes of it. */
export async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** The page's document with what stands in closed shadow roots, where no selector of the page or of Playwright reaches. */
export async function wholeDocument(session: CDPSession): Promise<DomNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root;
}

/** The first node that is wanted, `node` itself or below it; null where there is none. */
export function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(inner, wanted);
    if (found) return found;
  }
  return null;
}

/** Where a node of that session's document is to be clicked; null while it is not laid out. */
export async function centreOf(session: CDPSession, nodeId: number): Promise<Centre | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: model.width, height: model.height };
  } catch {
    // It is in the document and not laid out: the browser can't tell its box.
    return null;
  }
}
