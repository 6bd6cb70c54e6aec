import { browser } from 'wxt/browser';
import { element } from './elements';

/** The panel as the page's side knows it: a frame whose inside it can't see. */
export interface PanelFrame {
  frame: HTMLIFrameElement;
  /** The one-time key that the background has to be told. */
  nonce: string;
}

/**
 * Makes the frame. Its key stands in the fragment, which no server and no script of the page gets to see; a page that
 * frames `panel.html` itself has no key and gets no interview.
 */
export function createPanelFrame(dark: boolean): PanelFrame {
  const nonce = crypto.randomUUID();
  const frame = element('iframe', {
    title: 'Second Chair',
    // The star is needed: Chromium redirects the dynamic address, and a narrower grant does not survive that.
    allow: 'clipboard-write *',
    src: `${browser.runtime.getURL('/panel.html')}#${nonce}${dark ? '.dark' : ''}`,
  });
  return { frame, nonce };
}

/** Tells the frame whether it is to be seen: a frame that is not laid out can't tell by itself. */
export function sendShown(frame: HTMLIFrameElement, shown: boolean): void {
  frame.contentWindow?.postMessage({ secondChairShown: shown }, '*');
}

/** Tells the frame that GitLab switched between light and dark. It says nothing else, whoever listens. */
export function sendTheme(frame: HTMLIFrameElement, dark: boolean): void {
  frame.contentWindow?.postMessage({ secondChairTheme: dark ? 'dark' : 'light' }, '*');
}
