import { browser } from 'wxt/browser';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import type { Envelope, Reply } from '@/stores/messages/wire';

/**
 * Asks the background, in the narrow half of the protocol. Rejects where the background refuses or is gone. Native
 * browser object, no polyfill: this is loaded on every merge request page.
 */
export async function ask<N extends PageRequestName>(name: N, what: PageAsk<N>): Promise<PageAnswer<N>> {
  const envelope: Envelope = { kind: 'second-chair-request', name, ask: what, surfaceId: '' };
  const reply: Reply = await browser.runtime.sendMessage(envelope);
  if (!reply.ok) throw new Error(reply.message);
  return reply.answer as PageAnswer<N>;
}
