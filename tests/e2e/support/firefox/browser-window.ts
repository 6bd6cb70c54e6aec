import type { Browser } from 'puppeteer-core';

/** Lets Firefox's own window be scripted; give it to the browser's `args`. Only a browser for tests may have it. */
export const SYSTEM_ACCESS_ARG = '--remote-allow-system-access';

/** Puppeteer knows no window of the browser's; its connection to Firefox does. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Runs a function in Firefox's own window (`browser.xhtml`), with all that its code may do there. It is sent as text and
 * knows only its arguments; they and what it answers are JSON, and a promise is awaited. Rejects with what it threw.
 */
export async function inBrowserWindow<A extends unknown[], R>(
  browser: Browser,
  act: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const evaluated = await connection.send('script.callFunction', {
    functionDeclaration: `async (args) => JSON.stringify({ answer: await (${act.toString()})(...JSON.parse(args)) })`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context: await browserWindow(connection) },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = evaluated.result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'Firefox says no reason.');
  return (JSON.parse(String(result?.value)) as { answer: Awaited<R> }).answer;
}

declare const gBrowser: { currentURI: { spec: string } };

/** The address of the tab in front, of Firefox's own pages too. */
export function addressInFront(browser: Browser): Promise<string> {
  return inBrowserWindow(browser, () => gBrowser.currentURI.spec);
}

async function browserWindow(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const found = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!found) throw new Error('Firefox has no window.');
  return found.context;
}
