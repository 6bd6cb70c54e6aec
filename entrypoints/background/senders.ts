import { parseMergeRequestUrl, type MergeRequestRef } from '@/gitlab/urls';
import { browser, type Runtime } from '@/stores/browser';

/**
 * Who a message really comes from. Everything that a message says about its sender is ignored; only what the browser
 * says of it counts.
 */

/** True for the panel and the dashboard: a page of this extension, wherever it is framed. */
export function isOurPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** The merge request whose page a content script's message comes from; null for any other sender. */
export function mergeRequestOf(
  sender: Runtime.MessageSender,
): { tabId: number; ref: MergeRequestRef } | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  const tabId = sender.tab?.id;
  const url = sender.tab?.url;
  if (tabId === undefined || url === undefined) return null;
  const ref = parseMergeRequestUrl(url);
  return ref ? { tabId, ref } : null;
}
