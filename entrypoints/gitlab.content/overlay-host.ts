import { element } from './elements';
import { neutralName } from './neutral-name';
import { overlayStyles } from './overlay-styles';

let shown = false;

/** Whether the overlay was to be seen when last heard of; false before there was one. */
export function wasShown(): boolean {
  return shown;
}

/** Where the overlay lives, and the switch that takes all of it off the page. */
export interface OverlayHost {
  root: ShadowRoot;
  setHidden: (hidden: boolean) => void;
  /** Puts it at the left or the right edge of the window: everything in it goes by the direction of its text. */
  setLeft: (left: boolean) => void;
  /** Whether something in it has the focus. */
  hasFocus: () => boolean;
}

/**
 * Puts a closed shadow root on `<html>`: the page can't look into it, and `position: fixed` means the window there
 * (GitLab's panels contain their children). Put back where the page's own scripts take it off.
 */
export function mountHost(left: AbortSignal): OverlayHost {
  const host = document.createElement(neutralName());
  const root = host.attachShadow({ mode: 'closed' });
  root.append(element('style', {}, overlayStyles));
  document.documentElement.append(host);

  const keeper = new MutationObserver(() => {
    if (!host.isConnected) document.documentElement.append(host);
  });
  keeper.observe(document.documentElement, { childList: true });
  left.addEventListener('abort', () => {
    keeper.disconnect();
    shown = false;
    host.remove();
  });
  return {
    root,
    hasFocus: () => document.activeElement === host,
    setLeft(left) {
      host.dir = left ? 'rtl' : 'ltr';
    },
    setHidden(hidden) {
      shown = !hidden;
      host.toggleAttribute('hidden', hidden);
    },
  };
}
