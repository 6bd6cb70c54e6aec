import type { Browser } from 'puppeteer-core';
import { manifest } from '@/manifest.config';
import { inBrowserWindow } from './browser-window';

/** A document of the extension that stands in a browser element of its own. */
export interface ExtensionView {
  viewType: 'background' | 'popup' | 'sidebar' | 'tab';
  /** Its file in the build. */
  file: string;
}

/** Where a function is to run: in a document of the extension, or in the page of the tab in front. */
export type Place = ExtensionView | 'page';

/** The window of that document, as Firefox's own code sees it: closed shadow roots are open, the page's changes unseen. */
export type Content = Window & {
  document: Document;
  /** A mouse event as from the device: trusted, and a click that the browser takes for a person's. */
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    mouse: { button: number; clickCount: number },
  ): void;
};

/** `element.shadowRoot`, for closed ones too. */
export interface MaybeShadowHost extends Element {
  openOrClosedShadowRoot: ShadowRoot | null;
}

/** The id that the extension has in every Firefox. */
export const EXTENSION_ID = manifest('firefox').browser_specific_settings?.gecko?.id ?? '';

interface MessageManager {
  addMessageListener(name: string, hear: (message: { data: Answer }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: Answer }) => void): void;
  loadFrameScript(url: string, again: boolean): void;
}
interface BrowserElement {
  messageManager: MessageManager;
}
interface View {
  viewType: string;
  uri: { filePath: string };
  xulBrowser?: BrowserElement;
}
type Answer = { answer: unknown } | { error: string };

declare const WebExtensionPolicy: { getByID(id: string): { extension: { views: Iterable<View> } } | null };
declare const gBrowser: { selectedBrowser: BrowserElement };

/** Whether the extension has such a document open now. */
export function isViewOpen(browser: Browser, view: ExtensionView): Promise<boolean> {
  return inBrowserWindow(
    browser,
    (id, { viewType, file }) =>
      [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])].some(
        (one) => one.viewType === viewType && one.uri.filePath === `/${file}`,
      ),
    EXTENSION_ID,
    view,
  );
}

/**
 * Runs a function in the process of a document, as Firefox's own code. WebDriver reaches the panel's frame (it stands in
 * a page) and no other document of an extension; a frame script reaches them all. As for `inBrowserWindow`, the function
 * knows only its arguments. Rejects where the document is not there, and with what the function threw.
 */
export async function inDocument<A extends unknown[], R>(
  browser: Browser,
  place: Place,
  act: (content: Content, ...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const script = `(${act.toString()})(content, ...${JSON.stringify(args)})`;
  const answer = await inBrowserWindow(browser, askDocument, EXTENSION_ID, place, script);
  if ('error' in answer) throw new Error(answer.error);
  return answer.answer as Awaited<R>;
}

/** Runs in Firefox's window: loads the script into the document's process, and hears its answer once. */
async function askDocument(id: string, place: Place, script: string): Promise<Answer> {
  const findView = ({ viewType, file }: ExtensionView): BrowserElement | undefined =>
    [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])].find(
      (view) => view.viewType === viewType && view.uri.filePath === `/${file}`,
    )?.xulBrowser;
  const element = place === 'page' ? gBrowser.selectedBrowser : findView(place);
  if (!element) return { error: `The extension has no such document open: ${JSON.stringify(place)}.` };

  const { messageManager } = element;
  const name = `second-chair-test:${crypto.randomUUID()}`;
  const answered = new Promise<Answer>((resolve) => {
    const settle = (answer: Answer): void => {
      messageManager.removeMessageListener(name, hear);
      resolve(answer);
    };
    const hear = ({ data }: { data: Answer }): void => settle(data);
    messageManager.addMessageListener(name, hear);
    // A document that goes meanwhile, with its process, never answers.
    setTimeout(() => settle({ error: 'The document gave no answer.' }), 10_000);
  });
  const source = `(async () => {
    let reply;
    try { reply = { answer: await ${script} }; } catch (error) { reply = { error: String(error) }; }
    sendAsyncMessage(${JSON.stringify(name)}, reply);
  })()`;
  messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(source)}`,
    false,
  );
  return answered;
}
