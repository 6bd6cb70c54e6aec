import { browser } from 'wxt/browser';
import { apiBase, endpointsFor } from '@/gitlab/endpoints';
import { readMergeRequest } from '@/gitlab/read-merge-request';
import type { PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import type { Envelope } from '@/stores/messages/wire';
import type { PageContext } from './page-context';

/** Reads everything about the merge request and forwards every answer as it comes, as text. */
export async function read({ webRoot, project, iid }: PageContext, signal: AbortSignal): Promise<void> {
  const reading = { readId: crypto.randomUUID(), startedAt: Date.now() };
  const progress = await readMergeRequest({
    fetch: (url, init) => fetch(url, init),
    base: apiBase(webRoot),
    endpoints: endpointsFor({ project, iid }),
    signal,
    forward: ({ source, page, status, failure, text, pagesFetched, pagesKnown }) =>
      send('page.answer', { ...reading, source, page, status, failure, text, pagesFetched, pagesKnown }),
  });
  if (!signal.aborted) send('page.finished', { ...reading, ...progress });
}

/**
 * The reader waits for no acknowledgement: what the background could not take shows as missing pages there. A closed
 * channel means that the extension was updated; the content script says so.
 */
function send<N extends PageRequestName>(name: N, ask: PageAsk<N>): void {
  const envelope: Envelope = { kind: 'second-chair-request', name, ask, surfaceId: '' };
  browser.runtime.sendMessage(envelope).catch(() => undefined);
}
