import type { Published } from '@/stores/messages/protocol';
import { movePanelIn } from './toolbar';
import { isHidden, setHidden } from './visibility';

/**
 * Opens or closes the panel of a tab; shows everything again first where it is hidden. False where the tab shows no merge
 * request of a granted host. Rejects, with the panel open, where it could not be stored that nothing is hidden any more.
 */
export async function togglePanel(tabId: number, publish: (published: Published) => void): Promise<boolean> {
  if (!(await isHidden())) return movePanelIn(tabId, 'toggle');
  const shown = setHidden(false, publish);
  await Promise.allSettled([shown]);
  // Asked back: a panel that was open before must not be closed by it.
  const done = await movePanelIn(tabId, 'open');
  await shown;
  return done;
}
