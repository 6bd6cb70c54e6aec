import { parseMergeRequestUrl } from '@/gitlab/urls';
import { browser } from '@/stores/browser';

/** A tab that shows a merge request. */
export interface MergeRequestTab {
  tabId: number;
  mrKey: string;
}

/** A tab that shows the merge request: `tabId` where it does, else one in front, else any; null where none does. */
export async function tabShowing(mrKey: string, tabId: number | null): Promise<number | null> {
  const showing = (await mergeRequestTabs()).filter((tab) => tab.mrKey === mrKey);
  return (showing.find((tab) => tab.tabId === tabId) ?? showing[0])?.tabId ?? null;
}

/**
 * All tabs that show a merge request on a host that was granted (of others the browser tells no address). Those in front
 * come first; tabs that the browser has put away are left out, as no script runs there.
 */
export async function mergeRequestTabs(): Promise<MergeRequestTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ discarded }) => discarded !== true)
    .sort((a, b) => Number(b.active) - Number(a.active))
    .flatMap(({ id, url }) => {
      const ref = id === undefined || url === undefined ? null : parseMergeRequestUrl(url);
      return id === undefined || !ref ? [] : [{ tabId: id, mrKey: ref.key }];
    });
}
