import { browser } from 'wxt/browser';
import type { TabMessage } from '@/stores/messages/page-protocol';
import { ask } from './background-client';
import { element } from './elements';
import { createLauncher } from './launcher';
import { mountHost } from './overlay-host';
import { createEdge } from './panel-edge';
import { createPanelFrame, sendTheme } from './panel-frame';
import { isDark, watchTheme } from './theme';

/** One visit to a merge request: launcher, panel and keys, all of it gone when `left` ends. */
export async function visit(left: AbortSignal): Promise<void> {
  const state = await ask('page.look', {});
  if (left.aborted) return;
  const { root, setHidden } = mountHost(left);
  setHidden(state.hidden);

  const launcher = createLauncher(() => show(true));
  let panel: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;

  const open = (): HTMLElement => {
    const made = createPanelFrame(isDark());
    frame = made.frame;
    const aside = element('div', { class: 'panel' });
    aside.append(
      createEdge(aside, state.width, (width) => void ask('page.resize', { width })),
      frame,
    );
    // Asked before the frame is in the document: its key is on the way before it can claim it.
    void ask('page.open', { nonce: made.nonce });
    root.append(aside);
    return aside;
  };

  const show = (wanted: boolean): void => {
    if (wanted) panel ??= open();
    panel?.toggleAttribute('hidden', !wanted);
    launcher.toggleAttribute('hidden', wanted);
    if (wanted) frame?.focus();
    else launcher.focus();
  };

  const hear = (message: TabMessage): void => {
    if (message.to !== 'launcher') return;
    if (message.type === 'toggle') show(panel === null || panel.hasAttribute('hidden'));
    if (message.type === 'close') show(false);
    if (message.type === 'hidden') setHidden(message.hidden);
  };
  browser.runtime.onMessage.addListener(hear);
  left.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));

  watchTheme((dark) => {
    if (frame) sendTheme(frame, dark);
  }, left);
  root.append(launcher);
}
