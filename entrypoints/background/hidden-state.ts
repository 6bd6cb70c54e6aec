import { browser } from '@/stores/browser';
import { hiddenFlag } from '@/stores/database/hidden-flag';

const HIDDEN = 'hidden';
const flag = hiddenFlag();

/** Whether everything is hidden, by what the session area holds. */
export const isHiddenIn = (session: Record<string, unknown>): boolean => session[HIDDEN] === true;

/**
 * Whether everything is hidden. Not in `storage.local`, which a content script can write in Firefox: only the
 * background may show what was hidden. The session area answers first, and also where the disk is full.
 */
export async function loadHidden(): Promise<boolean> {
  const inSession: unknown = (await browser.storage.session.get(HIDDEN))[HIDDEN];
  if (typeof inSession === 'boolean') return inSession;
  // Where it can't be read, nothing is shown to whoever may be watching; the toolbar button brings it back.
  return flag.load().then(
    (stored) => stored ?? false,
    () => true,
  );
}

/** Written for this session and for after a restart. Rejects where either could not be. */
export async function saveHidden(hidden: boolean): Promise<void> {
  await Promise.all([browser.storage.session.set({ [HIDDEN]: hidden }), flag.save(hidden)]);
}
