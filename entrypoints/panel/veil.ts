import type { Gateway } from '@/stores/gateway';
import { isHideKey } from '../gitlab.content/hide-key';

/** On `<html>` of a page that is blank; `components/ui/base.css` takes everything off the screen by it. */
const VEILED = 'data-veiled';

/**
 * What every page of ours does about hiding, in one line: blank from its first moment until the background says that
 * nothing is hidden, blank again at once when everything is hidden, and the hide key is heard in it, while it is blank no
 * other. What stands in it stays as it is, text and caret too. `changed` is called with each change, and first where it is
 * hidden already.
 */
export function followHiding(gateway: Gateway, changed: (hidden: boolean) => void = () => undefined): void {
  const veil = createVeil();
  let heard = 0;

  const apply = (hidden: boolean): void => {
    if (hidden === veil.isDrawn() && heard > 0) return;
    heard += 1;
    if (hidden) veil.draw();
    else veil.lift();
    changed(hidden);
  };
  const ask = async (): Promise<void> => {
    const before = heard;
    const { hidden } = await gateway.request('hidden.load', {});
    // Heard meanwhile: that is newer than the answer.
    if (heard === before) apply(hidden);
  };
  /** Where the background can't be asked, the page has nothing of an interview, and something to say about that. */
  const askAtFirst = (): void => void ask().catch(() => veil.lift());

  gateway.subscribe((published) => {
    if (published.type === 'hidden-changed') apply(published.hidden);
    // What can't be had now stays as it was.
    if (published.type === 'reconnected') ask().catch(() => undefined);
  });
  askAtFirst();

  // The browser's own shortcut may be taken, and keys typed in a frame never reach the page around it.
  addEventListener(
    'keydown',
    (event) => {
      if (isHideKey(event)) void gateway.request('panel.hide-key', {});
      // Nobody presses blindly what can't be seen. On its way down, so before whatever listens for keys.
      else if (veil.isDrawn()) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** The cover of one page. Whatever had the focus gets it back when it is lifted, with its caret. */
function createVeil() {
  const root = document.documentElement;
  let focused: HTMLElement | null = null;

  const giveBack = (): void => {
    removeEventListener('focus', giveBack);
    focused?.focus({ preventScroll: true });
    focused = null;
  };

  return {
    isDrawn: () => root.hasAttribute(VEILED),
    draw(): void {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement !== document.body) focused = activeElement;
      root.setAttribute(VEILED, '');
    },
    lift(): void {
      root.removeAttribute(VEILED);
      if (!focused) return;
      // A frame that takes the focus takes it from whoever types in the page around it.
      if (document.hasFocus()) giveBack();
      else addEventListener('focus', giveBack);
    },
  };
}
