import { browser } from 'wxt/browser';
import type { PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import type { Envelope, Reply } from '@/stores/messages/wire';

/**
 * Whether the background took it. A closed channel means that the extension was updated; the content script says so.
 */
export async function send<N extends PageRequestName>(name: N, ask: PageAsk<N>): Promise<boolean> {
  const envelope: Envelope = { kind: 'second-chair-request', name, ask, surfaceId: '' };
  try {
    const reply: Reply | undefined = await browser.runtime.sendMessage(envelope);
    return reply?.ok === true;
  } catch {
    return false;
  }
}
