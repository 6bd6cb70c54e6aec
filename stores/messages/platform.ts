import type { Settings } from '@/core/settings/settings';
import type { Surface } from './protocol';
import type { TabMessage } from './page-protocol';

/** What the handlers need of the browser; the background gives the real one, tests one of their own. */
export interface Platform {
  /** Spends a frame's one-time key. Null where it was never registered, is spent, or belongs to another tab. */
  claimSurface(nonce: string, tabId: number | null): Promise<Surface | null>;
  /** Starts the reader in the tab; false where the tab is gone or no longer shows a merge request. */
  startReader(tabId: number): Promise<boolean>;
  /** False where nobody in the tab listens. */
  tellTab(tabId: number, message: TabMessage): Promise<boolean>;
  /** Hides everything, everywhere; or brings it back. */
  toggleHidden(): Promise<void>;
  rememberWidth(tabId: number, width: number): Promise<void>;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
}
