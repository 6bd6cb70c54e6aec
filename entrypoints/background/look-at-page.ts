import { originOf } from '@/core/hosts/host-pattern';
import type { PageLook } from '@/core/hosts/hosts';
import { findSigns, gitlabSigns, isGitLabPage, type FoundSigns } from '@/gitlab/is-gitlab-page';
import { parseMergeRequestUrl } from '@/gitlab/urls';
import { browser } from '@/stores/browser';
import { isGranted } from './granted-hosts';
import { hostPatternOf } from './hosts';
import { isHidden } from './visibility';

/**
 * What the toolbar's popup says about the page of a tab. Where the host is not enabled, the click on the toolbar let
 * us look at this one page this once (`activeTab`).
 */
export async function lookAtPage(tabId: number): Promise<PageLook> {
  if (await isHidden()) return { is: 'hidden' };
  const { url = '' } = await browser.tabs.get(tabId);
  const origin = originOf(url);
  if (origin === null) return { is: 'closed' };
  if (await isGranted(url)) {
    return { is: 'enabled', origin, atMergeRequest: parseMergeRequestUrl(url) !== null };
  }
  const signs = await signsIn(tabId);
  if (!signs) return { is: 'closed' };
  if (!isGitLabPage(signs)) return { is: 'not-gitlab', origin };
  return { is: 'offered', origin, pattern: hostPatternOf(origin) };
}

/** Null where the browser lets no extension look. */
async function signsIn(tabId: number): Promise<FoundSigns | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: findSigns,
      args: [gitlabSigns],
    });
    return (injected?.result as FoundSigns | undefined) ?? null;
  } catch {
    return null;
  }
}
