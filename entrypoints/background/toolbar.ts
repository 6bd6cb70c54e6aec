import { parseMergeRequestUrl } from '@/gitlab/urls';
import { browser } from '@/stores/browser';
import { isGranted } from './granted-hosts';
import { startIn } from './hosts';
import type { PageHandlers } from './page-handlers';
import { tellLauncher } from './tabs';

/**
 * The toolbar button opens the popup, except on the merge request pages where a content script has reported: there the
 * click goes to the panel. The browser forgets that exception by itself when the tab loads another document.
 */
async function sendClicksToPanel(tabId: number): Promise<void> {
  try {
    await browser.action.setPopup({ tabId, popup: '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The same handlers; the button of a tab whose content script reports goes to the panel from then on. */
export function withToolbar(handlers: PageHandlers): PageHandlers {
  return {
    ...handlers,
    'page.look': async (ask, caller) => {
      const [state] = await Promise.all([
        handlers['page.look'](ask, caller),
        sendClicksToPanel(caller.tabId),
      ]);
      return state;
    },
  };
}

/**
 * Opens or closes the panel of a tab, or only opens it; starts there where no script of ours answers, as in a tab that
 * was open before the extension was. False where the tab shows no merge request of a granted host.
 */
export async function movePanelIn(tabId: number, type: 'toggle' | 'open'): Promise<boolean> {
  const message = { to: 'launcher', type } as const;
  if (await tellLauncher(tabId, message)) return true;
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !parseMergeRequestUrl(url) || !(await isGranted(url))) return false;
  return (await startIn(tabId)) && (await tellLauncher(tabId, message));
}

/**
 * Clicks on the button where it has no popup. GitLab can leave a merge request without loading a document, and a host
 * can be revoked: then the click gets the popup after all. Register it synchronously at start.
 */
export function listenToToolbar(toggle: (tabId: number, windowId: number | null) => Promise<boolean>): void {
  browser.action.onClicked.addListener(({ id, url, windowId = null }) => {
    if (id === undefined) return;
    // Without waiting: Firefox opens a popup only while it handles the click.
    if (url === undefined || !parseMergeRequestUrl(url)) void showPopup(id);
    else void toggle(id, windowId).then((done) => (done ? undefined : showPopup(id)));
  });
}

function showPopup(tabId: number): Promise<void> {
  const popup = browser.runtime.getManifest().action?.default_popup ?? '';
  const set = browser.action.setPopup({ tabId, popup });
  // Where the browser does not open it now, the next click does.
  return Promise.all([set, browser.action.openPopup()]).then(
    () => undefined,
    () => undefined,
  );
}
