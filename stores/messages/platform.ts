import type { Host, PageLook } from '@/core/hosts/hosts';
import type { Settings, SettingsReading } from '@/core/settings/settings';
import type { Interview } from '@/core/interview/interview';
import type { Answer, Ask, Surface } from './protocol';
import type { TabMessage } from './page-protocol';

/** Self-managed hosts, as the browser grants them. */
interface HostsPlatform {
  look(tabId: number): Promise<PageLook>;
  /** False where the tab shows no merge request of an enabled host. */
  togglePanel(tabId: number): Promise<boolean>;
  begin(): Promise<void>;
  list(): Promise<Host[]>;
  /** Rejects for a host that comes with the extension. */
  revoke(pattern: string): Promise<void>;
}

/** What the handlers need of the browser; the background gives the real one, tests one of their own. */
export interface Platform {
  /**
   * Spends a frame's one-time key. Null where it was never registered, was spent by another surface, or belongs to
   * another tab.
   */
  claimSurface(nonce: string, tabId: number | null, surfaceId: string): Promise<Surface | null>;
  /** Starts the reader in the tab; false where the tab is gone or no longer shows a merge request. */
  startReader(tabId: number): Promise<boolean>;
  /** Looks for news in a tab that shows the merge request. */
  look(ask: Ask<'review.look'>): Promise<Answer<'review.look'>>;
  /** Called after an interview was stored: what depends on its candidate is brought up to date. */
  interviewStored(interview: Interview): void;
  /** False where nobody in the tab listens. */
  tellTab(tabId: number, message: TabMessage): Promise<boolean>;
  /** Hides everything, everywhere; or brings it back. */
  toggleHidden(): Promise<void>;
  isHidden(): Promise<boolean>;
  showAgain(): Promise<void>;
  hosts: HostsPlatform;
  rememberWidth(tabId: number, width: number): Promise<void>;
  loadSettings(): Promise<SettingsReading>;
  saveSettings(settings: Settings): Promise<void>;
}
