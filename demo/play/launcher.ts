import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';

const LABEL = 'Open Second Chair';
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 20_000;

/** A node as CDP's DOM domain gives it; only what is read here. */
interface DomNode {
  nodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/**
 * Clicks the launcher with the mouse and answers the panel's frame. The launcher stands in a closed shadow root, which
 * no selector reaches, so its box is asked of the browser itself.
 */
export async function openPanel(page: Page): Promise<Frame> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await patiently('The launcher did not appear.', () => launcherCentre(session));
  await session.detach();
  await page.mouse.click(x, y);
  return patiently('The panel did not open.', () => Promise.resolve(panelOf(page)));
}

/** The panel's frame, where it is open. */
function panelOf(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().startsWith('chrome-extension://')) ?? null;
}

async function launcherCentre(session: CDPSession): Promise<{ x: number; y: number } | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const launcher = find(root);
  if (!launcher) return null;
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId: launcher.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    // It is in the document and not laid out yet: the browser can't tell its box.
    return null;
  }
}

function find(node: DomNode): DomNode | null {
  if (node.attributes?.includes(LABEL)) return node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(inner);
    if (found) return found;
  }
  return null;
}

async function patiently<T>(complaint: string, look: () => Promise<T | null>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const found = await look();
    if (found !== null) return found;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(complaint);
}
