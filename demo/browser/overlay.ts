import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';

const PATIENCE_MS = 30_000;
const LOOK_AT_PAGE_EVERY_MS = 50;
/** Looking at the frames asks nothing of the browser, and the bench times what begins with them. */
const LOOK_AT_FRAMES_EVERY_MS = 5;

/** A node as CDP's DOM domain gives it; only what is read here. */
interface DomNode {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

interface Point {
  x: number;
  y: number;
}

/** Clicks the launcher with the mouse and answers the panel's frame. Throws where either does not come. */
export async function openPanel(page: Page): Promise<Frame> {
  await clickLauncher(page);
  return panelFrame(page);
}

/** The panel's frame, as soon as it is there. Throws where it does not come, and says what is there instead. */
export async function panelFrame(page: Page): Promise<Frame> {
  const look = () =>
    Promise.resolve(page.frames().find((frame) => frame.url().startsWith('chrome-extension://')) ?? null);
  try {
    return await patiently('The panel did not open.', LOOK_AT_FRAMES_EVERY_MS, look);
  } catch (error) {
    throw new Error(`The panel did not open. ${await whatIsThere(page)}`, { cause: error });
  }
}

/** For whoever has to find out why: the frames, and what the overlay consists of. */
function whatIsThere(page: Page): Promise<string> {
  return withSession(page, async (session) => {
    const host = await overlayHost(session);
    const launcher = (await launcherCentre(session)) === null ? 'no launcher' : 'a launcher';
    const frame = host && find(host, ({ nodeName }) => nodeName === 'IFRAME') ? 'a frame' : 'no frame';
    const urls = page.frames().map((one) => one.url().replace(/#.*/, ''));
    return `The page has ${host ? `${launcher} and ${frame}` : 'no overlay'}; frames: ${urls.join(', ')}.`;
  });
}

/** True while launcher or panel take part in the page's layout. */
export function isOverlayShown(page: Page): Promise<boolean> {
  return withSession(page, async (session) => {
    const host = await overlayHost(session);
    const parts = (host?.shadowRoots ?? []).flatMap((root) => root.children ?? []);
    const centres = await Promise.all(parts.map(({ nodeId }) => centreOf(session, nodeId)));
    return centres.some((centre) => centre !== null);
  });
}

/** True while the panel is open: it was opened at least once, and takes part in the page's layout. */
export function isPanelShown(page: Page): Promise<boolean> {
  return withSession(page, async (session) => {
    const host = await overlayHost(session);
    const panel = host && find(host, ({ nodeName }) => nodeName === 'IFRAME');
    return panel !== null && (await centreOf(session, panel.nodeId)) !== null;
  });
}

/**
 * The launcher stands in a closed shadow root, where no selector of the page or of Playwright reaches: it is found
 * through the browser's own view of the document, and clicked by its place on the screen.
 */
async function clickLauncher(page: Page): Promise<void> {
  const { x, y } = await withSession(page, (session) =>
    patiently('The launcher did not appear.', LOOK_AT_PAGE_EVERY_MS, () => launcherCentre(session)),
  );
  await page.mouse.click(x, y);
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

async function launcherCentre(session: CDPSession): Promise<Point | null> {
  const host = await overlayHost(session);
  const launcher =
    host && find(host, ({ attributes, nodeName }) => nodeName === 'BUTTON' && isLauncher(attributes));
  return launcher && centreOf(session, launcher.nodeId);
}

const isLauncher = (attributes: string[] = []): boolean => attributes.includes('launcher');

async function overlayHost(session: CDPSession): Promise<DomNode | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  // Its name says nothing and is another one on each page; only the launcher in it tells.
  return find(root, ({ shadowRoots = [] }) =>
    shadowRoots.some(({ children = [] }) => children.some(({ attributes }) => isLauncher(attributes))),
  );
}

async function centreOf(session: CDPSession, nodeId: number): Promise<Point | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    // It is in the document and not laid out: the browser can't tell its box.
    return null;
  }
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(inner, wanted);
    if (found) return found;
  }
  return null;
}

async function patiently<T>(complaint: string, everyMs: number, look: () => Promise<T | null>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const found = await look();
    if (found !== null) return found;
    await pause(everyMs);
  }
  throw new Error(complaint);
}
