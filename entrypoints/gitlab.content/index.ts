import { defineContentScript } from 'wxt/utils/define-content-script';
import { onFailure, tell } from './background-client';
import { isAlive } from './is-alive';
import { isHideKey } from './hide-key';
import { wasShown } from './overlay-host';
import { watchRoute } from './route';
import { showUpdateBar } from './update-bar';
import { visit } from './visit';

/**
 * On every merge request page, so it has to be small: it finds the merge request, shows the launcher and mounts the
 * frame. Nothing of the panel loads before that. It knows no note, no rating and no other interview.
 */
export default defineContentScript({
  matches: ['https://gitlab.com/*/merge_requests/*'],
  // Every script of the page would hear it. What an update left behind in the page hears the event beside it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    let hiding = false;
    // Before the overlay's own end, which it looks at.
    ctx.onInvalidated(() => {
      // WXT's start message can be imitated by the page; only a missing id means that we were updated.
      if (!isAlive() && !hiding && wasShown()) showUpdateBar();
    });
    // WXT looks for an update only when it is asked.
    const isValid = (): boolean => ctx.isValid;
    onFailure(isValid);
    watchRoute((_ref, left) => {
      if (isValid()) void visit(left);
    }, ctx.signal);
    addEventListener(
      'keydown',
      (event) => {
        hiding = isHideKey(event);
        if (isValid() && hiding) tell('page.hide', {});
      },
      { capture: true, signal: ctx.signal },
    );
  },
});
