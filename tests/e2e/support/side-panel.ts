import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import type { World } from './world';

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Chromium's side panel, which Playwright has no page for. */
export interface SidePanel {
  url: string;
  /** Everything that can be read in it. */
  text: () => Promise<string>;
  /** What an expression is worth in its page. */
  value: <T>(expression: string) => Promise<T>;
  /** Types where the focus is. */
  type: (text: string) => Promise<void>;
  /** Closes it as its own button does. */
  close: () => Promise<void>;
  /** Lets go of it; it stays open. */
  leave: () => Promise<void>;
}

interface Target {
  targetId: string;
  url: string;
}

async function browserSession({ browser }: World): Promise<CDPSession> {
  const whole = browser.context.browser();
  if (!whole) throw new Error('The context has no browser to ask.');
  return whole.newBrowserCDPSession();
}

async function findTarget(session: CDPSession): Promise<Target | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/sidepanel.html'));
}

/** Whether the side panel is open in any window. */
export async function isSidePanelOpen(world: World): Promise<boolean> {
  const session = await browserSession(world);
  const target = await findTarget(session);
  await session.detach();
  return target !== undefined;
}

/** The open side panel, as soon as it is there. Throws where it does not come. */
export async function sidePanel(world: World): Promise<SidePanel> {
  const session = await browserSession(world);
  const until = Date.now() + PATIENCE_MS;
  let target = await findTarget(session);
  while (!target && Date.now() < until) {
    await pause(LOOK_EVERY_MS);
    target = await findTarget(session);
  }
  if (!target) throw new Error('The side panel did not open.');
  const send = await connect(session, target.targetId);
  const value = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(`In the side panel: ${exceptionDetails.text}`);
    return result.value;
  };
  return {
    url: target.url,
    value,
    text: () => value<string>('document.body.innerText'),
    async type(text) {
      await send('Input.insertText', { text });
    },
    async close() {
      await value(`document.querySelector('[aria-label="Close the panel"]').click()`);
      await expect.poll(() => findTarget(session)).toBeUndefined();
      await session.detach();
    },
    leave: () => session.detach(),
  };
}

interface TargetAnswer {
  result?: unknown;
  error?: { message: string };
}

type Send = (method: string, params: object) => Promise<unknown>;

/** Playwright speaks to targets of its own only; to another one the browser carries messages. */
async function connect(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: TargetAnswer) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as TargetAnswer & { id: number };
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  let id = 0;
  return async (method, params) => {
    id += 1;
    const answered = new Promise<TargetAnswer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}
