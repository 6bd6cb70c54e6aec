import type { CDPSession, Page } from 'playwright-core';

/** What becomes of one message of the scripts in GitLab's page; see `Fate` in `tamper.ts`. */
export type ReaderFate = 'passes' | 'lost' | 'answer-lost' | 'doubled' | 'late';

/** The hand in the messages of the scripts in one page; everything passes at first. */
export interface ReaderHand {
  /** Asked for every message before it is sent; may do what it likes meanwhile. */
  fateOf: (message: ReaderMessage) => ReaderFate | Promise<ReaderFate>;
  /** The names of all messages since it was last emptied. */
  sent: string[];
  /** What went wrong in `fateOf`: such a message passes, and whoever tests looks here. */
  errors: unknown[];
}

/** One message on its way. */
interface ReaderMessage {
  name: string;
  /** Counted from 1 since `sent` was last emptied. */
  number: number;
  /** How often the same was sent, from 1. */
  tried: number;
}

interface Asked {
  id: number;
  name: string;
  tried: number;
}

/**
 * Gets a hand between the content scripts of a page and the background, where the browser's own function is called: nothing
 * of the build as it is shipped is touched. For as long as the page is open.
 */
export async function tamperReader(page: Page): Promise<ReaderHand> {
  const hand: ReaderHand = { fateOf: () => 'passes', sent: [], errors: [] };
  const cdp = await page.context().newCDPSession(page);
  const contextId = await isolatedContext(cdp);
  await cdp.send('Runtime.addBinding', { name: 'askHand', executionContextName: 'Second Chair' });
  const fateOf = async (message: ReaderMessage): Promise<ReaderFate> => {
    try {
      return await hand.fateOf(message);
    } catch (error) {
      hand.errors.push(error);
      return 'passes';
    }
  };
  const decide = async ({ id, ...message }: Asked): Promise<void> => {
    const fate = await fateOf({ ...message, number: hand.sent.push(message.name) });
    await cdp.send('Runtime.evaluate', { contextId, expression: `decideFate(${id}, '${fate}')` });
  };
  cdp.on('Runtime.bindingCalled', ({ payload }: { payload: string }) => {
    // Where the page is closed meanwhile, nobody waits for it any more.
    decide(JSON.parse(payload) as Asked).catch(() => undefined);
  });
  await cdp.send('Runtime.evaluate', {
    contextId,
    expression: `(${betweenReaderAndBackground.toString()})()`,
  });
  return hand;
}

/** The world of the content scripts in the top frame. */
async function isolatedContext(cdp: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.name === 'Second Chair') resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  return found;
}

/** Runs in the world of the content scripts, and sees nothing but what is there. */
function betweenReaderAndBackground(): void {
  type Decide = (fate: ReaderFate) => void;
  interface Runtime {
    sendMessage: (message: { name: string }) => Promise<unknown>;
  }
  /** So long what is late waits for what is to come before it. */
  const LATE_MS = 300;
  const world = globalThis as unknown as { chrome: { runtime: Runtime }; askHand(payload: string): void };
  const { runtime } = world.chrome;
  const send = runtime.sendMessage.bind(runtime);
  const waiting = new Map<number, Decide>();
  let asked = 0;
  let sentNext: () => void = () => undefined;

  const deliver = async (message: { name: string }): Promise<unknown> => {
    const overtaken = sentNext;
    try {
      return await send(message);
    } finally {
      overtaken();
    }
  };
  const afterTheNext = (): Promise<void> =>
    new Promise((resolve) => {
      sentNext = resolve;
      setTimeout(resolve, LATE_MS);
    });
  const tries = new Map<string, number>();
  const decided = (message: { name: string }): Promise<ReaderFate> =>
    new Promise((resolve) => {
      const text = JSON.stringify(message);
      const tried = (tries.get(text) ?? 0) + 1;
      tries.set(text, tried);
      asked += 1;
      waiting.set(asked, resolve);
      world.askHand(JSON.stringify({ id: asked, name: message.name, tried }));
    });

  runtime.sendMessage = async (message) => {
    switch (await decided(message)) {
      case 'passes':
        return deliver(message);
      case 'lost':
        throw new Error('Could not establish connection. Receiving end does not exist.');
      case 'answer-lost':
        await deliver(message);
        throw new Error('The message port closed before a response was received.');
      case 'doubled':
        return (await Promise.all([deliver(message), deliver(message)]))[1];
      case 'late':
        await afterTheNext();
        return deliver(message);
    }
  };
  Object.assign(globalThis, {
    decideFate(id: number, fate: ReaderFate) {
      waiting.get(id)?.(fate);
      waiting.delete(id);
    },
  });
}
