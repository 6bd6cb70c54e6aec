import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from './background-client';
import { isHideKey } from './hide-key';
import { watchRoute } from './route';
import { showUpdateBar } from './update-bar';
import { visit } from './visit';

/**
 * On every merge request page, so it has to be small: it finds the merge request, shows the launcher and mounts the
 * frame. Nothing of the panel loads before that. It knows no note, no rating and no other interview.
 */
export default defineContentScript({
  matches: ['https://gitlab.com/*/merge_requests/*'],
  main(ctx) {
    watchRoute((_ref, left) => void visit(left), ctx.signal);
    addEventListener(
      'keydown',
      (event) => {
        if (isHideKey(event)) void ask('page.hide', {});
      },
      { capture: true, signal: ctx.signal },
    );
    ctx.onInvalidated(() => {
      // WXT's start message can be imitated by the page; only a missing id means that we were updated.
      if (!isAlive()) showUpdateBar();
    });
  },
});

function isAlive(): boolean {
  // The types promise both; after an update neither is there.
  const runtime = browser.runtime as typeof browser.runtime | undefined;
  return Boolean(runtime?.id);
}
