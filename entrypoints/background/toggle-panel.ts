import { browser } from '@/stores/browser';
import type { Published } from '@/stores/messages/protocol';
import { returnSidePanels } from './return-side-panels';
import { movePanelIn } from './toolbar';
import { isHidden, setHidden } from './visibility';

/**
 * Opens or closes the panel of a tab; shows everything again first where it is hidden. False where the tab shows no merge
 * request of a granted host. Rejects, with the panel open, where it could not be stored that nothing is hidden any more.
 * `windowId` is the tab's, where that is known. To be called at once when the press is heard.
 */
export async function togglePanel(
  tabId: number,
  publish: (published: Published) => void,
  windowId: number | null = null,
): Promise<boolean> {
  // Nothing may be waited for before it.
  const returning = returnSidePanels(windowId);
  if (!(await isHidden())) return movePanelIn(tabId, 'toggle');
  const shown = setHidden(false, publish);
  await Promise.allSettled([shown]);
  // Asked back: a panel that was open before must not be closed by it, and one that was moved aside is not opened twice.
  const isBeside = (await returning).has(windowId ?? (await windowOf(tabId)));
  const done = isBeside || (await movePanelIn(tabId, 'open'));
  await shown;
  return done;
}

async function windowOf(tabId: number): Promise<number> {
  return (await browser.tabs.get(tabId)).windowId ?? browser.windows.WINDOW_ID_NONE;
}
