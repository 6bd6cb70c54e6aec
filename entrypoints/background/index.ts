import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/stores/browser';
import { openDatabase } from '@/stores/database/open-database';
import { watchOpening } from '@/stores/database/opening';
import { interviewRepository } from '@/stores/database/interview-repository';
import { reviewRepository } from '@/stores/database/review-repository';
import { removeStaged } from '@/stores/database/staged-database';
import { createHandlers } from '@/stores/messages/handlers';
import type { Platform } from '@/stores/messages/platform';
import { createPublisher } from '@/stores/messages/publisher';
import { createEraser } from '@/stores/messages/retention-handlers';
import { callMemory, forgetCalls } from './call-memory';
import { createLook } from './look';
import { createLookPauses } from './look-pauses';
import { createMarkers, type Markers } from './markers';
import { mergeRequestTabs, tabShowing } from './merge-request-tabs';
import { openDashboard, openOwnWindow } from './own-window';
import { createPageHandlers } from './page-handlers';
import { applyGrants, listenToGrants, listHosts, revokeHost } from './hosts';
import { lookAtPage } from './look-at-page';
import { createPageLimits } from './page-limits';
import { closedByHiding, forgetPins, forgetSidePanel, pinOf, pinSidePanel } from './pins';
import { purgeAtStart } from './purge';
import { createErasureMarks } from './erasure-marks';
import { createRefusedReviews } from './refused-reviews';
import { followSession } from './return-side-panels';
import { searchStorage } from './search-storage';
import { isOurPage } from './senders';
import { serve } from './serve';
import { loadSettings, saveSettings } from './settings';
import { claimFrame, forgetFrames } from './surfaces';
import { createSweeper } from './sweep';
import { askReader, bringForward, startReader, tellEveryTab, tellReader, tellTab } from './tabs';
import { togglePanel } from './toggle-panel';
import { listenToToolbar, withToolbar } from './toolbar';
import { correctToolbar } from './toolbar-icon';
import { undated } from './undated';
import { waitWithUpdates } from './updates';
import { hideAll, isHidden, showAgain, toggleHidden, whenHiddenChanged } from './visibility';
import { forgetWidths, rememberWidth } from './widths';

/** Content scripts share `storage.local` by default in Chromium; they have no business there. */
function keepStorageFromContentScripts(): void {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (access: { accessLevel: string }) => Promise<void>;
  };
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** A worker that is waited for by its answers is not stopped in so short a time. */
const HOLD_ANSWERS_MS = 10_000;

/**
 * The only owner of the database. The browser stops it after half a minute of rest: listeners are registered
 * synchronously here, and what is remembered between two events (limits, looks, reads under way) may be lost at any time
 * without harm.
 */
export default defineBackground(() => {
  const now = (): number => Date.now();
  const database = openDatabase();
  const opening = watchOpening(database);
  const { publish, setOpen, isAnyOpen, setBusy, isAnyBusy } = createPublisher(isOurPage, () => {
    void updates.look();
    // What came is held back for those who look at it.
    if (!isAnyOpen()) reviews.releaseAll();
  });
  const updates = waitWithUpdates(isAnyOpen, now);
  const toggleIn = (tabId: number, windowId: number | null): Promise<boolean> =>
    togglePanel(tabId, publish, windowId);

  const reviews = reviewRepository(database, {
    onMarked: (mrKey, review) => publish({ type: 'review-arrived', mrKey, review }),
    holdMs: HOLD_ANSWERS_MS,
    isBusy: isAnyBusy,
  });
  const interviews = interviewRepository(database);
  const pauses = createLookPauses(now);
  const markers = createMarkers({
    interviews: interviews.list,
    records: async (mrKey) => (await reviews.load(mrKey)).records,
    areWanted: async () => !(await isHidden()) && (await loadSettings()).settings.markers,
    tabs: mergeRequestTabs,
    tellReader,
    askReader,
  });
  /** Marks are decoration: where they can't be worked out (a database that does not open) there are none. */
  const mark = (act: (markers: Markers) => Promise<void>): void => {
    act(markers).catch(() => undefined);
  };
  const refused = createRefusedReviews(now);
  const erasureMarks = createErasureMarks();
  const sweeper = createSweeper((sweep) => publish({ type: 'sweep-changed', sweep }), now);
  const platform: Platform = {
    retention: {
      refuseReview: refused.refuse,
      allowReview: refused.allow,
      markErasure: erasureMarks.put,
      erasureMark: erasureMarks.of,
      forgetPins: async (ids) => {
        await Promise.all([forgetPins(ids), forgetCalls(ids)]);
        // Nobody is marked for whom nothing is stored.
        mark((it) => it.everywhere());
      },
      searchStorage,
      sweepIsDue: sweeper.due,
      sweepIsNotDue: sweeper.notDue,
      sweepState: sweeper.state,
      sweep: sweeper.sweep,
    },
    claimSurface: claimFrame,
    call: callMemory(now),
    undated,
    surfaces: {
      pinOf,
      pinSidePanel,
      closedByHiding,
      openWindow: openOwnWindow,
      openDashboard,
      setOpen,
      setBusy,
    },
    tabShowing,
    bringForward,
    startReader,
    tellTab: (tabId, message) =>
      message.to === 'reader' ? tellReader(tabId, message) : tellTab(tabId, message),
    look: createLook({ tabs: mergeRequestTabs, tellReader, pausedUntil: pauses.end, now }),
    interviewStored(interview) {
      // Whoever begins an interview wants its merge request to be read.
      if (interview.mrKey !== null) refused.allow(interview.mrKey);
      mark((it) => it.interviewStored(interview));
    },
    hideAll: () => hideAll(publish),
    toggleHidden: () => toggleHidden(publish, 'ours', now()),
    isHidden,
    showAgain: () => showAgain(publish),
    hosts: {
      look: lookAtPage,
      togglePanel: (tabId) => toggleIn(tabId, null),
      begin: () => applyGrants(publish),
      list: listHosts,
      revoke: (pattern) => revokeHost(pattern, publish),
    },
    loadSettings,
    saveSettings,
    rememberWidth: async (tabId, width) => {
      const tab = await browser.tabs.get(tabId);
      if (tab.url) await rememberWidth(tab.url, width);
    },
    async forgetWidths() {
      await forgetWidths();
      await tellEveryTab({ to: 'launcher', type: 'look' });
    },
  };
  const deps = { database, reviews, publish, now, platform };
  const handlers = createHandlers(deps);
  purgeAtStart({ purge: createEraser(deps).purge, goOn: sweeper.goOn });
  const pageHandlers = withToolbar(createPageHandlers({ reviews, publish, now, mark, pauses, refused }));
  serve(handlers, pageHandlers, createPageLimits(now), opening);

  listenToToolbar(toggleIn);
  listenToGrants(publish);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'hide-all') void toggleHidden(publish, 'browser', now(), tab?.windowId ?? null);
    if (command === 'toggle-panel' && tab?.id !== undefined) void toggleIn(tab.id, tab.windowId ?? null);
  });

  // Hiding takes the marks off by itself; they come back, or change with their setting, wherever that was written.
  whenHiddenChanged(() => mark((it) => it.everywhere()));
  browser.storage.local.onChanged.addListener((changed) => {
    if (!('settings' in changed)) return;
    mark((it) => it.everywhere());
    void tellEveryTab({ to: 'launcher', type: 'look' });
  });
  void correctToolbar(isHidden);
  followSession();
  browser.tabs.onRemoved.addListener((tabId) => void forgetFrames(tabId));
  browser.windows.onRemoved.addListener((windowId) => void forgetSidePanel(windowId));

  // A restore that the browser was ended in has left copies of interviews; no page works with them any more. What can't be removed
  // now is when the next restore begins.
  browser.runtime.onStartup.addListener(() => {
    removeStaged(() => Promise.resolve(false)).catch(() => undefined);
  });
  keepStorageFromContentScripts();
  // The worker may have been stopped while an update waits.
  void updates.look();
});
