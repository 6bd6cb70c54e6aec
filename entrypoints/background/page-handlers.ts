import type { MergeRequestRef } from '@/gitlab/urls';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import {
  receiveAnswer,
  receiveFetched,
  receiveFinished,
  receiveWaiting,
  type ReceiveDeps,
} from './receive-answer';
import { BETWEEN_LOOKS_MS } from './look';
import type { LookPauses } from './look-pauses';
import type { Markers } from './markers';
import type { RefusedReviews } from './refused-reviews';
import { loadSettings } from './settings';
import { registerFrame } from './surfaces';
import { startReader, tellTab } from './tabs';
import { hide, isHidden } from './visibility';
import { rememberWidth, widthFor } from './widths';
import { rememberWish } from './wishes';

/** The tab and merge request that a content script speaks for, as the browser says. */
export interface PageCaller {
  tabId: number;
  ref: MergeRequestRef;
}

export type PageHandlers = {
  [N in PageRequestName]: (ask: PageAsk<N>, caller: PageCaller) => Promise<PageAnswer<N>>;
};

export interface PageDeps extends ReceiveDeps {
  /** Called where what is marked on the page may be another than before. Nobody waits for it. */
  mark: (act: (markers: Markers) => Promise<void>) => void;
  pauses: LookPauses;
  /** What was erased, and must not come back from a tab that is still open. */
  refused: Pick<RefusedReviews, 'isRefused' | 'allow' | 'ready'>;
}

/** What the background does for the scripts in GitLab's page: the narrow half of the protocol. */
export function createPageHandlers(deps: PageDeps): PageHandlers {
  return {
    'page.look': async (_ask, { tabId, ref }) => {
      deps.mark((markers) => markers.inTab({ tabId, mrKey: ref.key }));
      const [hidden, width, { settings }] = await Promise.all([
        isHidden(),
        widthFor(ref.url),
        loadSettings(),
      ]);
      return { hidden, width, left: settings.side === 'left' };
    },
    'page.open': async ({ nonce }, { tabId, ref }) => {
      deps.refused.allow(ref.key);
      await Promise.all([registerFrame(nonce, tabId, ref), startReader(tabId)]);
      return {};
    },
    'page.answer': async (message, { ref }) => {
      requireSame(message, ref);
      if (await isRefused(deps, message)) return { kept: false };
      const wasOfUse = await receiveAnswer(deps, ref.key, message);
      // What an erasure met on its way to the disk is dropped, and nobody is told of a failure.
      return { kept: wasOfUse && !(await isRefused(deps, message)) };
    },
    'page.waiting': async (message, { ref }) => {
      requireSame(message, ref);
      if (await isRefused(deps, message)) return {};
      await receiveWaiting(deps, ref.key, message);
      return {};
    },
    'page.look-waiting': (message, { ref }) => {
      requireSame(message, ref);
      const until = deps.pauses.begin(ref.key, message.until);
      // A shorter pause holds no look up.
      if (until - deps.now() > BETWEEN_LOOKS_MS)
        deps.publish({ type: 'look-waiting', mrKey: ref.key, until });
      return Promise.resolve({});
    },
    'page.fetched': async (message, { ref }) => {
      requireSame(message, ref);
      if (await isRefused(deps, message)) return {};
      receiveFetched(deps, ref.key, message);
      return {};
    },
    'page.finished': async (message, { ref }) => {
      requireSame(message, ref);
      if (await isRefused(deps, message)) return {};
      await receiveFinished(deps, ref.key, message);
      deps.mark((markers) => markers.inTabsOf(ref.key));
      return {};
    },
    'page.show-entry': async ({ noteId }, { tabId, ref }) => {
      if (await isHidden()) return {};
      // Written down first: a frame that has to load takes it from there, one that is open hears it now.
      await rememberWish(tabId, ref.key, noteId, deps.now());
      deps.publish({ type: 'show-entry', mrKey: ref.key, tabId, noteId });
      await tellTab(tabId, { to: 'launcher', type: 'open' });
      return {};
    },
    'page.hide': async () => {
      await hide(deps.publish, deps.now());
      return {};
    },
    'page.resize': async ({ width }, { ref }) => {
      await rememberWidth(ref.url, width);
      return {};
    },
  };
}

/**
 * Whether a read is of what was erased: then its reader is told nothing, and nothing of it is taken. Once this has
 * answered, the answer is to be taken without another wait.
 */
async function isRefused(
  { refused }: PageDeps,
  { mrKey, startedAt }: { mrKey: string; startedAt: number },
): Promise<boolean> {
  await refused.ready;
  return refused.isRefused(mrKey, startedAt);
}

/** What was still on its way when the tab went on to another merge request must not be filed under that one. */
function requireSame({ mrKey }: { mrKey: string }, ref: MergeRequestRef): void {
  if (mrKey !== ref.key) throw new Error('Refused: the tab shows another merge request.');
}
