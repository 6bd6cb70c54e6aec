import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { LaunchedChromium } from '@/demo/browser/launch-chromium';

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 50;

/** Lets `clickToolbar` press the button; give it to the browser's `args`. */
export const TOOLBAR_ARG = '--enable-unsafe-extension-debugging';

/** The popup over a page, as the click of a person opened it. Playwright does not know such pages: plain CDP does. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Presses the button with this name, as a person's click. */
  press(name: string): Promise<void>;
  /** Runs an expression in the popup; its value has to be JSON. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Clicks the extension's button in the toolbar while this page is in front. The browser grants what a click grants. */
export async function clickToolbar(browser: LaunchedChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await browserSession(browser);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  // Newer than Playwright's list of what can be sent.
  const untyped = session as unknown as { send(method: string, what: unknown): Promise<unknown> };
  await untyped.send('Extensions.triggerAction', {
    id: browser.extensionId,
    targetId: tab.targetId,
  });
  await session.detach();
}

/** The popup that is open, as soon as it is. Throws where none comes. */
export async function openedPopup(browser: LaunchedChromium): Promise<ToolbarPopup> {
  const session = await browserSession(browser);
  const targetId = await popupTarget(browser, session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const evaluate = (expression: string): Promise<unknown> =>
    askTarget(session, sessionId, { expression, userGesture: true, awaitPromise: true, returnByValue: true });
  return {
    evaluate,
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    text: async () => String(await evaluate('document.body.innerText')),
    async press(name) {
      const wanted = JSON.stringify(name);
      const pressed = await evaluate(
        `(() => { const found = [...document.querySelectorAll('button')].find((it) => it.innerText === ${wanted}); found?.click(); return Boolean(found); })()`,
      );
      if (pressed !== true) throw new Error(`The popup has no button "${name}".`);
    },
  };
}

/** Whether a popup of ours is open. */
export async function isPopupOpen(browser: LaunchedChromium): Promise<boolean> {
  const session = await browserSession(browser);
  const found = await findPopup(browser, session);
  await session.detach();
  return found !== undefined;
}

async function popupTarget(browser: LaunchedChromium, session: CDPSession): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const found = await findPopup(browser, session);
    if (found !== undefined) return found;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error('No popup opened.');
}

async function findPopup(
  { extensionId }: LaunchedChromium,
  session: CDPSession,
): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url === `chrome-extension://${extensionId}/popup.html`)?.targetId;
}

function browserSession({ context }: LaunchedChromium): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The persistent context has no browser.');
  return browser.newBrowserCDPSession();
}

let asked = 0;

/** One `Runtime.evaluate` in a target that is attached the old way, in which Playwright has no part. */
async function askTarget(session: CDPSession, sessionId: string, params: unknown): Promise<unknown> {
  const id = (asked += 1);
  const answer = new Promise<unknown>((resolve, reject) => {
    const hear = ({ message }: { message: string }): void => {
      const { id: answered, result } = JSON.parse(message) as {
        id?: number;
        result?: { result: { value?: unknown }; exceptionDetails?: { text: string } };
      };
      if (answered !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      if (result?.exceptionDetails) reject(new Error(result.exceptionDetails.text));
      else resolve(result?.result.value);
    };
    session.on('Target.receivedMessageFromTarget', hear);
  });
  await session.send('Target.sendMessageToTarget', {
    sessionId,
    message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
  });
  return answer;
}
