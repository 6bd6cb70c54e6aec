import { browser } from 'wxt/browser';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import type { Envelope, Reply } from '@/stores/messages/wire';
import { BETWEEN_TRIES_MS, TRIES } from './tries';

/**
 * Asks the background, in the narrow half of the protocol. Rejects where the background refuses or is gone. Native
 * browser object, no polyfill: this is loaded on every merge request page.
 */
async function ask<N extends PageRequestName>(name: N, what: PageAsk<N>): Promise<PageAnswer<N>> {
  const envelope: Envelope = { kind: 'second-chair-request', name, ask: what, surfaceId: '' };
  try {
    const reply: Reply = await browser.runtime.sendMessage(envelope);
    if (!reply.ok) throw new Error(reply.message, { cause: reply.code });
    return reply.answer as PageAnswer<N>;
  } catch (error) {
    failed();
    throw error;
  }
}

/** Whether asking was refused because this page is not, or no longer, ours: anything else may pass. */
export const isRefusal = (error: unknown): boolean => error instanceof Error && error.cause === 'not-ours';

/** Asks again where it failed. Rejects in the end, and at once where it is refused or the page was left. */
export async function askPatiently<N extends PageRequestName>(
  name: N,
  what: PageAsk<N>,
  left: AbortSignal,
  tried = 1,
): Promise<PageAnswer<N>> {
  try {
    return await ask(name, what);
  } catch (error) {
    if (tried === TRIES || left.aborted || isRefusal(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    return askPatiently(name, what, left, tried + 1);
  }
}

/** Asks where nobody waits for the answer. It may fail: then nothing happens, as before the background was asked. */
export function tell<N extends PageRequestName>(name: N, what: PageAsk<N>): void {
  ask(name, what).catch(() => undefined);
}

let failed: () => void = () => undefined;

/** Calls back when asking failed, which is how an update of the extension is noticed. */
export function onFailure(listener: () => void): void {
  failed = listener;
}
