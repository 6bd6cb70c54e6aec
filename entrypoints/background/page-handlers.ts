import type { MergeRequestRef } from '@/gitlab/urls';
import type { PageAnswer, PageAsk, PageRequestName } from '@/stores/messages/page-protocol';
import { receiveAnswer, receiveFetched, receiveFinished, type ReceiveDeps } from './receive-answer';
import { registerFrame } from './surfaces';
import { startReader } from './tabs';
import { isHidden, toggleHidden } from './visibility';
import { rememberWidth, widthFor } from './widths';

/** The tab and merge request that a content script speaks for, as the browser says. */
export interface PageCaller {
  tabId: number;
  ref: MergeRequestRef;
}

export type PageHandlers = {
  [N in PageRequestName]: (ask: PageAsk<N>, caller: PageCaller) => Promise<PageAnswer<N>>;
};

/** What the background does for the scripts in GitLab's page: the narrow half of the protocol. */
export function createPageHandlers(deps: ReceiveDeps): PageHandlers {
  return {
    'page.look': async (_ask, { ref }) => {
      const [hidden, width] = await Promise.all([isHidden(), widthFor(ref.url)]);
      return { hidden, width };
    },
    'page.open': async ({ nonce }, { tabId, ref }) => {
      await Promise.all([registerFrame(nonce, tabId, ref), startReader(tabId)]);
      return {};
    },
    'page.answer': async (message, { ref }) => {
      requireSame(message, ref);
      await receiveAnswer(deps, ref.key, message);
      return {};
    },
    'page.fetched': (message, { ref }) => {
      requireSame(message, ref);
      receiveFetched(deps, ref.key, message);
      return Promise.resolve({});
    },
    'page.finished': async (message, { ref }) => {
      requireSame(message, ref);
      await receiveFinished(deps, ref.key, message);
      return {};
    },
    'page.hide': async () => {
      await toggleHidden(deps.publish, deps.now());
      return {};
    },
    'page.resize': async ({ width }, { ref }) => {
      await rememberWidth(ref.url, width);
      return {};
    },
  };
}

/** What was still on its way when the tab went on to another merge request must not be filed under that one. */
function requireSame({ mrKey }: { mrKey: string }, ref: MergeRequestRef): void {
  if (mrKey !== ref.key) throw new Error('Refused: the tab shows another merge request.');
}
