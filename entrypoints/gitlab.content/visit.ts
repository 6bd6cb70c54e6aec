import { browser } from 'wxt/browser';
import type { TabMessage } from '@/stores/messages/page-protocol';
import { ask, isAlive } from './background-client';
import { mountOverlay, type Overlay } from './overlay';

/** One visit to a merge request: launcher, panel and keys, all of it gone when `left` ends. */
export async function visit(left: AbortSignal): Promise<void> {
  // Heard from the first moment: a shortcut pressed while the background still wakes counts all the same.
  let overlay: Overlay | null = null;
  const early: { toggled: boolean; hidden: boolean | null } = { toggled: false, hidden: null };
  const hear = (message: TabMessage): void => {
    if (message.to !== 'launcher') return;
    if (overlay) overlay.hear(message);
    else if (message.type === 'toggle') early.toggled = !early.toggled;
    else if (message.type === 'hidden') early.hidden = message.hidden;
  };
  browser.runtime.onMessage.addListener(hear);
  left.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(hear);
  });

  // Refused, or the extension was updated: there is nothing to show.
  const state = await ask('page.look', {}).catch(() => null);
  if (!state || left.aborted) return;
  overlay = mountOverlay({ ...state, hidden: early.hidden ?? state.hidden }, left);
  if (early.toggled) overlay.hear({ to: 'launcher', type: 'toggle' });
}
