import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchRoute } from '@/entrypoints/gitlab.content/route';
import type { TabMessage } from '@/stores/messages/page-protocol';
import { jumpTo } from './jump';
import { readPageContext } from './page-context';
import { read } from './read';

/** The one thing that this script leaves in its own isolated world (GitLab's page can't see it): the current run. */
const RUN = Symbol.for('second-chair-reader');
type World = typeof globalThis & { [RUN]?: AbortController };

/**
 * Injected when the panel opens, and again for every further read: a new run ends the one before. It fetches GitLab's
 * API with the viewer's own session, forwards the raw answers, and scrolls the page to a comment when asked.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[RUN]?.abort();
  const run = new AbortController();
  world[RUN] = run;

  const context = readPageContext();
  if (!context) return;
  watchRoute((ref, left) => {
    if (ref.key !== context.key) run.abort();
    left.addEventListener('abort', () => run.abort());
  }, run.signal);

  let jump = new AbortController();
  const hear = (message: TabMessage): void => {
    if (message.to !== 'reader') return;
    jump.abort();
    jump = new AbortController();
    void jumpTo(message.target, AbortSignal.any([run.signal, jump.signal]));
  };
  browser.runtime.onMessage.addListener(hear);
  run.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));

  void read(context, run.signal);
});
