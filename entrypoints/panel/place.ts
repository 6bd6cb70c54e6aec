import type { Pin, Surface } from '@/stores/messages/protocol';
import type { SurfaceKey, Wanted } from '@/stores/review-store';

/** Where the app stands: all that differs between the frame, the side panel and a window of its own. */
export interface Place {
  /** By what it asks what it is about; null for a frame that was not opened by Second Chair. */
  key: () => Promise<SurfaceKey | null>;
  /** Calls back with a place in the interview that is to be shown, now and later; not there where none ever is. */
  followWanted?: (show: (wanted: Wanted) => void) => void;
  /** Remembers what is shown here now, for a reload of this page. */
  keep: (pin: Pin) => Promise<void>;
  /**
   * Takes it off the screen. A page that goes with it calls `settle` before: that rejects where words are nowhere but here,
   * and then it stays.
   */
  close: (surface: Surface | null, settle: () => Promise<void>) => Promise<void>;
  /**
   * Called when everything has just been hidden; the page is blank by then. `mustStay` is true, once it was flushed, where
   * words are nowhere but here, and where it was asked back meanwhile. `focused` had the focus when it became blank.
   */
  hidden: (flushed: Promise<void>, mustStay: () => boolean, focused: HTMLElement | null) => Promise<void>;
  /** The window of a side panel; null for any other place. */
  windowId: () => number | null;
  /** True where the reader of the tab around it was started when it was opened. */
  isBesideItsTab: boolean;
  /** Whether asking once more what it is about can help. */
  mayRetry: boolean;
  mayMoveToSidePanel: boolean;
  mayMoveToWindow: boolean;
}
