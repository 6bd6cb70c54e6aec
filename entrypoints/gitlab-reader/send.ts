import { browser } from 'wxt/browser';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import type { Envelope, Reply } from '@/stores/messages/wire';

/**
 * What the background answers; null where it did not take it. A closed channel means that the extension was updated; the
 * content script says so.
 */
export async function send<N extends PageRequestName>(
  name: N,
  ask: PageAsk<N>,
): Promise<PageAnswer<N> | null> {
  const envelope: Envelope = { kind: 'second-chair-request', name, ask, surfaceId: '' };
  try {
    const reply: Reply | undefined = await browser.runtime.sendMessage(envelope);
    return reply?.ok === true ? (reply.answer as PageAnswer<N>) : null;
  } catch {
    return null;
  }
}
