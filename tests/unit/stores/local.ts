import 'fake-indexeddb/auto';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { openDatabase, type Database } from '@/stores/database/open-database';
import { reviewRepository } from '@/stores/database/review-repository';
import type { Gateway } from '@/stores/gateway';
import { createHandlers } from '@/stores/messages/handlers';
import type { Platform } from '@/stores/messages/platform';
import { quickKey } from '../panel/quick-key';
import { createLocalGateway } from './local-gateway';

/** A browser in which nothing is open. */
export const idlePlatform: Platform = {
  claimSurface: () => Promise.resolve(null),
  surfaces: {
    pinOf: () => Promise.resolve(null),
    pinSidePanel: () => Promise.resolve(1),
    closedByHiding: () => Promise.resolve(),
    openWindow: () => Promise.resolve(),
    openDashboard: () => Promise.resolve(),
    setOpen: () => undefined,
    setBusy: () => undefined,
  },
  retention: {
    refuseReview: () => undefined,
    allowReview: () => undefined,
    markErasure: () => undefined,
    erasureMark: () => Promise.resolve(''),
    forgetPins: () => Promise.resolve(),
    searchStorage: () => Promise.resolve([]),
    sweepIsDue: () => Promise.resolve(),
    sweepIsNotDue: () => Promise.resolve(),
    sweepState: () => Promise.resolve({ state: 'none' }),
    sweep: () => Promise.resolve({ state: 'none' }),
  },
  call: {
    ranAhead: () => Promise.resolve(null),
    seeSpan: (_, span, judged) => Promise.resolve(judged ? null : span),
    tellCue: () => Promise.resolve(false),
  },
  undated: { changedAt: () => Promise.resolve(0), changed: () => Promise.resolve() },
  tabShowing: () => Promise.resolve(null),
  bringForward: () => Promise.resolve(),
  startReader: () => Promise.resolve(false),
  look: () => Promise.resolve({ state: 'tab-gone' }),
  interviewStored: () => undefined,
  tellTab: () => Promise.resolve(false),
  hideAll: () => Promise.resolve(),
  toggleHidden: () => Promise.resolve(),
  rememberWidth: () => Promise.resolve(),
  forgetWidths: () => Promise.resolve(),
  isHidden: () => Promise.resolve(false),
  showAgain: () => Promise.resolve(),
  hosts: {
    look: () => Promise.resolve({ is: 'closed' }),
    togglePanel: () => Promise.resolve(false),
    begin: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    revoke: () => Promise.resolve(),
  },
  loadSettings: () => Promise.resolve({ settings: DEFAULT_SETTINGS, unread: [] }),
  saveSettings: () => Promise.resolve(),
};

let opened = 0;

/** The real handlers over a fresh in-memory database. Files open as fast as they can be guessed. */
export function openLocal(
  now: () => number,
  platform: Platform = idlePlatform,
): { database: Database; gateway: Gateway } {
  opened += 1;
  const database = openDatabase(`test-${opened}`);
  const reviews = reviewRepository(database);
  const gateway = createLocalGateway((publish) =>
    createHandlers({ database, reviews, platform, publish, now, derive: quickKey }),
  );
  return { database, gateway };
}
