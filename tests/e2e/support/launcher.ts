import type { CDPSession, Frame, Page } from 'playwright-core';

interface PiercedNode {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: PiercedNode[];
  shadowRoots?: PiercedNode[];
  contentDocument?: PiercedNode;
}

const HOST = 'SECOND-CHAIR-OVERLAY';

/**
 * The launcher stands in a closed shadow root, where no selector of the page or of Playwright reaches: it is found
 * through the browser's own view of the document, and clicked by its place on the screen.
 */
export async function clickLauncher(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const box = await untilSome(() => launcherBox(cdp), 'the launcher');
  await page.mouse.click(box.x, box.y);
  await cdp.detach();
}

/** True while launcher or panel take part in the page's layout. */
export async function isOverlayShown(page: Page): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  const host = await overlayHost(cdp);
  const shown = host !== null && (await hasBox(cdp, host.nodeId, host));
  await cdp.detach();
  return shown;
}

/** The panel's frame, once it is there. */
export async function panelFrame(page: Page): Promise<Frame> {
  return untilSome(
    () =>
      Promise.resolve(page.frames().find((frame) => frame.url().startsWith('chrome-extension://')) ?? null),
    'the panel frame',
  );
}

async function overlayHost(cdp: CDPSession): Promise<PiercedNode | null> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: PiercedNode };
  return find(root, (node) => node.nodeName === HOST);
}

async function launcherBox(cdp: CDPSession): Promise<{ x: number; y: number } | null> {
  const host = await overlayHost(cdp);
  const button =
    host && find(host, (node) => node.nodeName === 'BUTTON' && (node.attributes ?? []).includes('launcher'));
  return button ? centreOf(cdp, button.nodeId) : null;
}

async function hasBox(cdp: CDPSession, _id: number, host: PiercedNode): Promise<boolean> {
  const parts = (host.shadowRoots ?? []).flatMap((root) => root.children ?? []);
  const centres = await Promise.all(parts.map((part) => centreOf(cdp, part.nodeId)));
  return centres.some((centre) => centre !== null);
}

async function centreOf(cdp: CDPSession, nodeId: number): Promise<{ x: number; y: number } | null> {
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    // The browser answers "Could not compute box model" for what is not laid out.
    return null;
  }
}

function find(node: PiercedNode, wanted: (node: PiercedNode) => boolean): PiercedNode | null {
  if (wanted(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

const TRIES = 400;
const PAUSE_MS = 25;

async function untilSome<T>(look: () => Promise<T | null>, what: string): Promise<T> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`${what} did not appear within ${TRIES * PAUSE_MS} ms`);
}
