import type { CDPSession, Page } from 'playwright-core';

/** What becomes of one message of the scripts in GitLab's page; see `Fate` in `tamper.ts`. */
export type ReaderFate = 'passes' | 'lost' | 'answer-lost' | 'doubled' | 'late';

/** The hand in the messages of the scripts in one page; everything passes at first. */
export interface ReaderHand {
  /** Asked for every message before it is sent; may do what it likes meanwhile. */
  fateOf: (message: ReaderMessage) => ReaderFate | Promise<ReaderFate>;
  /** The names of all messages since it was last emptied. */
  sent: string[];
  /** What became of each of them, for who has to find out why something did not hold. */
  fates: string[];
  /** Their numbers in the order in which they were delivered. */
  delivered: number[];
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

/** One that asks what becomes of it, or says that it is delivered now. */
type Told = { id: number; name: string; tried: number } | { delivered: number };

/**
 * Gets a hand between the content scripts of a page and the background, where the browser's own function is called: nothing
 * of the build as it is shipped is touched. For as long as the page is open.
 */
export async function tamperReader(page: Page): Promise<ReaderHand> {
  const hand: ReaderHand = { fateOf: () => 'passes', sent: [], fates: [], delivered: [], errors: [] };
  const numbers = new Map<number, number>();
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
  const hear = async (told: Told): Promise<void> => {
    if ('delivered' in told) {
      hand.delivered.push(numbers.get(told.delivered) ?? 0);
      return;
    }
    const { id, ...message } = told;
    const number = hand.sent.push(message.name);
    numbers.set(id, number);
    const fate = await fateOf({ ...message, number });
    hand.fates.push(`${number} ${message.name}, sent ${message.tried} times: ${fate}`);
    await cdp.send('Runtime.evaluate', { contextId, expression: `decideFate(${id}, '${fate}')` });
  };
  cdp.on('Runtime.bindingCalled', ({ payload }: { payload: string }) => {
    // Where the page is closed meanwhile, nobody waits for it any more.
    hear(JSON.parse(payload) as Told).catch(() => undefined);
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

  const deliver = async (message: { name: string }, id: number): Promise<unknown> => {
    const overtaken = sentNext;
    world.askHand(JSON.stringify({ delivered: id }));
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
  const decided = (message: { name: string }, id: number): Promise<ReaderFate> =>
    new Promise((resolve) => {
      const text = JSON.stringify(message);
      const tried = (tries.get(text) ?? 0) + 1;
      tries.set(text, tried);
      waiting.set(id, resolve);
      world.askHand(JSON.stringify({ id, name: message.name, tried }));
    });

  runtime.sendMessage = async (message) => {
    asked += 1;
    const id = asked;
    switch (await decided(message, id)) {
      case 'passes':
        return deliver(message, id);
      case 'lost':
        throw new Error('Could not establish connection. Receiving end does not exist.');
      case 'answer-lost':
        await deliver(message, id);
        throw new Error('The message port closed before a response was received.');
      case 'doubled':
        return (await Promise.all([deliver(message, id), deliver(message, id)]))[1];
      case 'late':
        await afterTheNext();
        return deliver(message, id);
    }
  };
  Object.assign(globalThis, {
    decideFate(id: number, fate: ReaderFate) {
      waiting.get(id)?.(fate);
      waiting.delete(id);
    },
  });
}
