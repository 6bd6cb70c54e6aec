import type { Gateway } from '@/stores/gateway';
import { isHideKey } from '../gitlab.content/hide-key';

/** On `<html>` of a page that is blank; `components/ui/base.css` takes everything off the screen by it. */
const VEILED = 'data-veiled';

/**
 * What every page of ours does about hiding, in one line: blank from its first moment until the background says that
 * nothing is hidden, blank again at once when everything is hidden, and the hide key is heard in it, while it is blank no
 * other. A page that hears the key itself is blank before anybody answers, and then as the background says: the press may
 * have been heard by the browser first. What stands in it stays as it is, text and caret too. `changed` is called with each
 * change that the background tells of, and first where it is hidden already; `focused` had the focus when the page became
 * blank, and may have lost it by then.
 */
export function followHiding(
  gateway: Gateway,
  changed: (hidden: boolean, focused: HTMLElement | null) => void = () => undefined,
): void {
  const veil = createVeil();
  let heard = 0;
  /** As the background said last; null until it has. */
  let told: boolean | null = null;

  const apply = (hidden: boolean): void => {
    heard += 1;
    if (hidden) veil.draw();
    else veil.lift();
    if (hidden === told) return;
    told = hidden;
    changed(hidden, veil.focused());
  };
  const ask = async (): Promise<void> => {
    const before = heard;
    const { hidden } = await gateway.request('hidden.load', {});
    // Heard meanwhile: that is newer than the answer.
    if (heard === before) apply(hidden);
  };
  /** Where the background can't be asked, the page has nothing of an interview, and something to say about that. */
  const askAtFirst = (): void =>
    void ask().catch(() => {
      if (heard === 0) veil.lift();
    });

  const press = async (): Promise<void> => {
    if (!veil.isDrawn()) {
      veil.draw();
      // What was asked before does not show it again.
      heard += 1;
    }
    // The press may have done something where it could not be stored, or its answer was lost.
    await gateway.request('panel.hide-key', {}).catch(() => undefined);
    await ask();
  };

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
      // Nobody answers: it stays blank until its port is back.
      if (isHideKey(event)) press().catch(() => undefined);
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
    focused: () => focused,
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
