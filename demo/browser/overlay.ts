import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { centreOf, find, wholeDocument, withSession, type Centre, type DomNode } from './pierced-document';

const PATIENCE_MS = 30_000;
const LOOK_AT_PAGE_EVERY_MS = 50;
/** Looking at the frames asks nothing of the browser, and the bench times what begins with them. */
const LOOK_AT_FRAMES_EVERY_MS = 5;

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

async function launcherCentre(session: CDPSession): Promise<Centre | null> {
  const host = await overlayHost(session);
  const launcher =
    host && find(host, ({ attributes, nodeName }) => nodeName === 'BUTTON' && isLauncher(attributes));
  return launcher && centreOf(session, launcher.nodeId);
}

const isLauncher = (attributes: string[] = []): boolean => attributes.includes('launcher');

async function overlayHost(session: CDPSession): Promise<DomNode | null> {
  // Its name says nothing and is another one on each page; only the launcher in it tells.
  return find(await wholeDocument(session), ({ shadowRoots = [] }) =>
    shadowRoots.some(({ children = [] }) => children.some(({ attributes }) => isLauncher(attributes))),
  );
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
