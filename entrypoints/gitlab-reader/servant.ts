import { browser } from 'wxt/browser';
import { isAlive } from '@/entrypoints/gitlab.content/is-alive';
import { watchRoute } from '@/entrypoints/gitlab.content/route';
import { createNews } from '@/gitlab/news';
import type { TabMessage } from '@/stores/messages/page-protocol';
import type { PageContext } from './page-context';
import { jumpTo } from './jump';
import { createMarkers } from './markers';
import { read } from './read';
import { send } from './send';

/** What serves one visit to a merge request, until the page leaves it. */
export interface Servant {
  /** False once the page has left, or the extension was updated and nothing reaches this script any more. */
  isAlive: () => boolean;
  end: () => void;
}

/** A read that failed is taken up again by the next look this often; then only news or a person begins another. */
const MOST_READ_AGAIN = 3;

type Order = TabMessage & { to: 'reader' };

/** Does what the background asks, and nothing by itself: reads, looks for news, marks comments, jumps to one. */
export function startServant(context: PageContext): Servant {
  const visit = new AbortController();
  watchRoute((ref, left) => {
    if (ref.key !== context.key) visit.abort();
    left.addEventListener('abort', () => visit.abort());
  }, visit.signal);

  const news = createNews({
    ...context,
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    onWaiting: (until) => void send('page.look-waiting', { mrKey: context.key, until }, visit.signal),
  });
  const markers = createMarkers(
    (noteId) => void send('page.show-entry', { noteId }, visit.signal),
    visit.signal,
  );

  /** A new read ends the one before; a look waits for neither, it is left out. */
  let work: AbortController | null = null;
  const begin = async (act: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    work?.abort();
    const mine = new AbortController();
    work = mine;
    await act(AbortSignal.any([visit.signal, mine.signal]));
    if (work === mine) work = null;
  };

  const knownCommits = new Set<string>();
  let failedInARow = 0;
  const readAll = async (signal: AbortSignal): Promise<void> => {
    const startedAt = performance.now();
    const { whole, first } = await read(context, knownCommits, news.pauseMs(), signal);
    if (signal.aborted) return;
    failedInARow = whole ? 0 : failedInARow + 1;
    if (!whole && failedInARow <= MOST_READ_AGAIN) {
      // The next look then reads again by itself.
      news.forget();
      return;
    }
    // After a look there is something to compare with that is older than the read: nothing falls between them.
    if (!news.isPrimed()) await news.prime(first, performance.now() - startedAt, signal);
  };
  const lookForNews = async (force: boolean, signal: AbortSignal): Promise<void> => {
    // While GitLab wants a pause a look only says so.
    if ((force && news.pauseMs() === 0) || (await news.look(signal))) await readAll(signal);
  };

  let jump = new AbortController();
  const obey = (order: Order): void => {
    switch (order.type) {
      case 'read':
        void begin(readAll);
        return;
      case 'look':
        if (!work) void begin((signal) => lookForNews(order.force, signal));
        return;
      case 'marks':
        markers.set(order.noteIds);
        return;
      case 'jump':
        jump.abort();
        jump = new AbortController();
        void jumpTo(order.target, context.url, AbortSignal.any([visit.signal, jump.signal]));
    }
  };
  // The answer says that somebody is here: the launcher's script hears the same messages and answers none of them.
  const hear = (message: TabMessage, _sender: unknown, answer: (obeyed: boolean) => void): void => {
    if (message.to === 'reader') {
      obey(message);
      answer(true);
    } else if (message.type === 'hidden') markers.setHidden(message.hidden);
  };
  browser.runtime.onMessage.addListener(hear);
  visit.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));

  return {
    isAlive: () => !visit.signal.aborted && isAlive(),
    end: () => visit.abort(),
  };
}
