import { browser } from 'wxt/browser';
import { isAlive } from '@/entrypoints/gitlab.content/is-alive';
import { BETWEEN_TRIES_MS, TRIES } from '@/entrypoints/gitlab.content/tries';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import type { Envelope, Reply } from '@/stores/messages/wire';

/**
 * What the background answers; null where it did not take it. What nobody answers is sent again, so it may be taken twice;
 * not once `left` is aborted, when the page is about something else. A closed channel means that the extension was updated;
 * the content script says so.
 */
export async function send<N extends PageRequestName>(
  name: N,
  ask: PageAsk<N>,
  left: AbortSignal,
): Promise<PageAnswer<N> | null> {
  const envelope: Envelope = { kind: 'second-chair-request', name, ask, surfaceId: '' };
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const reply = await sendOnce(envelope);
    if (reply) return reply.ok ? (reply.answer as PageAnswer<N>) : null;
    if (!isAlive()) return null;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    if (left.aborted) return null;
  }
  return null;
}

async function sendOnce(envelope: Envelope): Promise<Reply | undefined> {
  try {
    const reply: Reply | undefined = await browser.runtime.sendMessage(envelope);
    return reply;
  } catch {
    // Stopped before it had answered: as good as nobody there.
    return undefined;
  }
}
