import { parseMergeRequestUrl, type MergeRequestRef } from '@/gitlab/urls';
import { browser, type Runtime } from '@/stores/browser';
import { isGranted } from './granted-hosts';

/**
 * Who a message really comes from. Everything that a message says about its sender is ignored; only what the browser
 * says of it counts.
 */

/** True for panel, popup and dashboard: a page of this extension, wherever it is framed. */
export function isOurPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/**
 * The merge request whose page a content script's message comes from; null for any other sender, and for a host that
 * was not granted or has been revoked: its scripts live on in open tabs, and may say nothing more.
 */
export async function mergeRequestOf(
  sender: Runtime.MessageSender,
): Promise<{ tabId: number; ref: MergeRequestRef } | null> {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  const tabId = sender.tab?.id;
  const url = sender.tab?.url;
  if (tabId === undefined || url === undefined) return null;
  const ref = parseMergeRequestUrl(url);
  return ref && (await isGranted(url)) ? { tabId, ref } : null;
}
