import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { inDocument, isViewOpen, type Content, type ExtensionView } from './in-document';

export const BACKGROUND: ExtensionView = { viewType: 'background', file: '_generated_background_page.html' };
export const POPUP: ExtensionView = { viewType: 'popup', file: 'popup.html' };
export const SETTINGS: ExtensionView = { viewType: 'tab', file: 'dashboard.html' };

export const SIDEBAR: ExtensionView = { viewType: 'sidebar', file: 'sidepanel.html' };

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 50;

/** Everything that can be read in it; empty while it is not open. */
export async function textOf(browser: Browser, view: ExtensionView): Promise<string> {
  if (!(await isViewOpen(browser, view))) return '';
  return inDocument(browser, view, ({ document }) => document.body.innerText);
}

/**
 * Clicks the button, link or field with this name with the mouse, as soon as it is there. Throws where it does not come.
 */
export async function press(browser: Browser, view: ExtensionView, name: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if ((await isViewOpen(browser, view)) && (await inDocument(browser, view, clickControl, name))) return;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`${view.file} has no control "${name}".`);
}

/** Runs in the document: true where there is such a control, in sight and at work. */
function clickControl(content: Content, name: string): boolean {
  type Control = HTMLButtonElement | HTMLInputElement;
  const controls = content.document.querySelectorAll<Control>('button, input, textarea, a');
  const control = [...controls].find((one) =>
    // A label may go on in a line below with what it means.
    [one.getAttribute('aria-label'), one.innerText, one.labels?.[0]?.innerText].some(
      (it) => it?.trim().split('\n')[0] === name,
    ),
  );
  if (!control || control.disabled) return false;
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
  }
  return true;
}

interface Sandboxes {
  Sandbox: new (owner: unknown, options: { sandboxPrototype: unknown; wantXrays: boolean }) => object;
  evalInSandbox(source: string, sandbox: object): unknown;
}
declare const Cu: Sandboxes;

/** Runs an expression in the document, with the extension's own `browser`. Its value has to be JSON; promises are awaited. */
export function evaluateIn(browser: Browser, view: ExtensionView, expression: string): Promise<unknown> {
  return inDocument(
    browser,
    view,
    async (content, source) => {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const json = (await Cu.evalInSandbox(
        `(async () => JSON.stringify({ value: await (${source}) }))()`,
        sandbox,
      )) as string;
      return (JSON.parse(json) as { value: unknown }).value;
    },
    expression,
  );
}
