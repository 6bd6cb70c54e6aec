import { browser } from 'wxt/browser';
import type { TabMessage } from '@/stores/messages/page-protocol';
import { currentServant } from '../gitlab-reader/current-servant';
import { askPatiently, isRefusal } from './background-client';
import { isAlive } from './is-alive';
import { mountOverlay, type Overlay } from './overlay';

/**
 * One visit to a merge request: launcher, panel and keys, all of it gone when `leftPage` ends, or when the host is
 * revoked.
 */
export async function visit(leftPage: AbortSignal): Promise<void> {
  const refused = new AbortController();
  const left = AbortSignal.any([leftPage, refused.signal]);
  const look = () => askPatiently('page.look', {}, left);
  /** Refused: not ours to be here, or the extension was updated. The reader goes as well. */
  const leave = (): void => {
    refused.abort();
    currentServant()?.end();
  };

  // Heard from the first moment: a shortcut pressed while the background still wakes counts all the same.
  let overlay: Overlay | null = null;
  const early: { toggled: boolean; hidden: boolean | null } = { toggled: false, hidden: null };
  const hear = (message: TabMessage, _sender: unknown, answer: (heard: string) => void): void => {
    if (message.to !== 'launcher') return;
    // Says that it was the launcher who heard: the reader hears the same messages.
    answer('launched');
    if (message.type === 'look') {
      look().then(overlay?.place, (error: unknown) => {
        // A question that got no answer says nothing about this host: what stands here stays.
        if (isRefusal(error)) leave();
      });
    }
    if (overlay) overlay.hear(message);
    else if (message.type === 'toggle') early.toggled = !early.toggled;
    else if (message.type === 'open') early.toggled = true;
    else if (message.type === 'hidden') early.hidden = message.hidden;
  };
  browser.runtime.onMessage.addListener(hear);
  left.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(hear);
  });

  const state = await look().catch(() => null);
  if (!state) leave();
  if (!state || left.aborted) return;
  overlay = mountOverlay({ ...state, hidden: early.hidden ?? state.hidden }, left);
  if (early.toggled) overlay.hear({ to: 'launcher', type: 'toggle' });
}
