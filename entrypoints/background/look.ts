import type { TabMessage } from '@/stores/messages/page-protocol';
import type { Answer, Ask } from '@/stores/messages/protocol';
import type { MergeRequestTab } from './merge-request-tabs';

/** Several surfaces of one merge request ask each on its own: GitLab is asked once in this time at most. */
export const BETWEEN_LOOKS_MS = 10_000;

interface LookDeps {
  tabs: () => Promise<MergeRequestTab[]>;
  tellReader: (tabId: number, order: TabMessage & { to: 'reader' }) => Promise<boolean>;
  /** Until when GitLab wants no look (epoch ms). */
  pausedUntil: (mrKey: string) => number;
  now: () => number;
}

/**
 * Looks for news in one of the tabs that show the merge request. When it last looked is kept in memory: a stopped worker
 * looks once too often, which is harmless.
 */
export function createLook({ tabs, tellReader, pausedUntil, now }: LookDeps) {
  const looked = new Map<string, number>();

  return async ({ mrKey, tabId, force }: Ask<'review.look'>): Promise<Answer<'review.look'>> => {
    const showing = (await tabs()).filter((tab) => tab.mrKey === mrKey).map((tab) => tab.tabId);
    const own = showing.filter((id) => id === tabId);
    const [best, ...others] = [...own, ...showing.filter((id) => id !== tabId)];
    if (best === undefined) return { state: 'tab-gone' };

    const until = pausedUntil(mrKey);
    if (until > now()) return { state: 'waiting', tabId: best, until };
    const last = looked.get(mrKey);
    if (last !== undefined && now() - last < BETWEEN_LOOKS_MS) return { state: 'on', tabId: best };
    looked.set(mrKey, now());
    for (const id of [best, ...others]) {
      if (await tellReader(id, { to: 'reader', type: 'look', force })) return { state: 'on', tabId: id };
    }
    looked.delete(mrKey);
    return { state: 'tab-gone' };
  };
}
