import type { Page } from 'playwright-core';

/**
 * What becomes of one message of a page of ours. `lost`: it never arrives, and the browser says so. `answer-lost`: it is
 * carried out, and what is said is that nobody answered, as when the background is stopped in between. `doubled`: it
 * arrives twice. `late`: what is sent behind it arrives before it. `doubled-late`: both. `unanswered`: it never arrives, and
 * the browser says nothing at all.
 */
export type Fate = 'passes' | 'lost' | 'answer-lost' | 'doubled' | 'late' | 'doubled-late' | 'unanswered';

/** What becomes of one thing that the background publishes. */
export type PublishedFate = 'passes' | 'lost' | 'doubled' | 'late';

/** The hand in the messages of one tab; everything passes at first. */
export interface Tampering {
  /**
   * Asked for every message, by its name and how often the same was sent, from 1, before it is sent; may do what it likes
   * meanwhile.
   */
  fateOf: (name: string, tried: number) => Fate | Promise<Fate>;
  published: (type: string) => PublishedFate | Promise<PublishedFate>;
  /** The names of all messages so far. */
  sent: string[];
  /** Cuts the ports over which the pages of ours in the tab hear of changes, as the browser does. */
  cutPorts: () => Promise<void>;
}

/**
 * Gets a hand between the pages of ours in a tab and the background: where the browser's own functions are called, so that
 * nothing of the build as it is shipped is touched. Before anything is opened in the tab.
 */
export async function tamper(page: Page): Promise<Tampering> {
  const tampering: Tampering = {
    fateOf: () => 'passes',
    published: () => 'passes',
    sent: [],
    async cutPorts() {
      const cut = () => (globalThis as { cutPorts?: () => void }).cutPorts?.();
      await Promise.all(page.frames().map((frame) => frame.evaluate(cut)));
    },
  };
  await page.exposeBinding('fateOfMessage', (_source, name: string, tried: number) => {
    tampering.sent.push(name);
    return tampering.fateOf(name, tried);
  });
  await page.exposeBinding('fateOfPublished', (_source, type: string) => tampering.published(type));
  await page.addInitScript(betweenPageAndBackground);
  return tampering;
}

/** Runs in every frame before its own scripts, and sees nothing but what is there. */
function betweenPageAndBackground(): void {
  type Answered = (reply: unknown) => void;
  interface Port {
    disconnect(): void;
    onMessage: { addListener(listener: (message: string) => void): void };
    onDisconnect: { addListener(listener: (port: Port) => void): void };
  }
  interface Runtime {
    lastError?: { message?: string } | undefined;
    sendMessage?: (message: { name: string }, ...rest: unknown[]) => Promise<unknown> | undefined;
    connect?: (...what: unknown[]) => Port;
  }
  interface Asks {
    fateOfMessage(name: string, tried: number): Promise<Fate>;
    fateOfPublished(type: string): Promise<PublishedFate>;
  }
  /** So long what is late waits for what is to come before it. */
  const LATE_MS = 300;
  const { chrome } = globalThis as { chrome?: { runtime?: Runtime } };
  const runtime = chrome?.runtime;
  if (location.protocol !== 'chrome-extension:' || !runtime?.sendMessage || !runtime.connect) return;
  const asks = globalThis as unknown as Asks;
  const send = runtime.sendMessage.bind(runtime);
  const connect = runtime.connect.bind(runtime);
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  let sentNext: () => void = () => undefined;
  const deliver = (message: { name: string }): Promise<unknown> => {
    const overtaken = sentNext;
    const reply = new Promise<unknown>((resolve, reject) => {
      void send(message, (answer: unknown) => {
        const { lastError } = runtime;
        if (lastError) reject(new Error(lastError.message));
        else resolve(answer);
      });
    });
    reply.finally(overtaken).catch(() => undefined);
    return reply;
  };
  /** When the next message has been answered, or after a while. */
  const afterTheNext = (): Promise<void> =>
    Promise.race([new Promise<void>((resolve) => (sentNext = resolve)), pause(LATE_MS)]);

  const tries = new Map<string, number>();
  const go = async (message: { name: string }): Promise<unknown> => {
    const text = JSON.stringify(message);
    const tried = (tries.get(text) ?? 0) + 1;
    tries.set(text, tried);
    switch (await asks.fateOfMessage(message.name, tried)) {
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
      case 'doubled-late': {
        const reply = await deliver(message);
        void afterTheNext().then(() => deliver(message).catch(() => undefined));
        return reply;
      }
      case 'unanswered':
        return new Promise(() => undefined);
    }
  };

  /** A function that is called learns of a failure by what stands here while it runs. */
  const withError = (message: string, answered: Answered): void => {
    Object.defineProperty(runtime, 'lastError', { configurable: true, get: () => ({ message }) });
    try {
      answered(undefined);
    } finally {
      delete runtime.lastError;
    }
  };
  runtime.sendMessage = (message, ...rest) => {
    const done = go(message);
    const answered = rest.at(-1);
    if (typeof answered !== 'function') return done;
    done.then(answered as Answered, (error: unknown) =>
      withError((error as Error).message, answered as Answered),
    );
    return undefined;
  };

  /** What ends each open port, and tells its page so: who disconnects by itself is told nothing. */
  const open = new Set<() => void>();
  Object.assign(globalThis, {
    cutPorts: () => {
      for (const cut of open) cut();
    },
  });
  runtime.connect = (...what) => {
    const port = connect(...what);
    const ended = port.onDisconnect.addListener.bind(port.onDisconnect);
    port.onDisconnect.addListener = (listener) => {
      const cut = (): void => {
        open.delete(cut);
        port.disconnect();
        listener(port);
      };
      open.add(cut);
      ended((which) => {
        open.delete(cut);
        listener(which);
      });
    };
    const { onMessage } = port;
    const listen = onMessage.addListener.bind(onMessage);
    onMessage.addListener = (listener) => {
      const hear = async (message: string): Promise<void> => {
        const { published } = JSON.parse(message) as { published: { type: string } };
        const fate = await asks.fateOfPublished(published.type);
        if (fate === 'lost') return;
        if (fate === 'late') await pause(LATE_MS);
        listener(message);
        if (fate === 'doubled') listener(message);
      };
      listen((message) => void hear(message));
    };
    return port;
  };
}
