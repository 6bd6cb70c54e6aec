import type { PageState, TabMessage } from '@/stores/messages/page-protocol';
import { askPatiently, tell } from './background-client';
import { element } from './elements';
import { createLauncher } from './launcher';
import { mountHost } from './overlay-host';
import { addEdge } from './panel-edge';
import { createPanelFrame, sendShown, sendTheme } from './panel-frame';
import { isDark, watchTheme } from './theme';

/** Launcher and panel of one visit. */
export interface Overlay {
  hear: (message: TabMessage & { to: 'launcher' }) => void;
  /** Puts it where the settings want it, as wide as they want it. */
  place: (state: PageState) => void;
}

/** How long the reader may keep the frame waiting. */
const LONGEST_HEAD_START_MS = 50;

/** Puts the launcher on the page; the panel's frame is made when it is first asked for, and then only hidden. */
export function mountOverlay(first: PageState, left: AbortSignal): Overlay {
  const { root, setHidden, setLeft, hasFocus } = mountHost(left);
  let state = first;
  let resize: ((width: number) => void) | undefined;
  const place = (next: PageState): void => {
    state = next;
    setLeft(next.left);
    resize?.(next.width);
  };
  place(first);
  setHidden(first.hidden);
  const launcher = createLauncher(() => show(true));
  let panel: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;

  const open = (): HTMLElement => {
    const made = createPanelFrame(isDark());
    const aside = element('div', { class: 'panel' });
    resize = addEdge(aside, state.width, (width) => tell('page.resize', { width }));
    root.append(aside);
    // The reader goes first: GitLab answers while the frame loads. A background that has to wake does not hold it up.
    const load = (): void => {
      if (frame || left.aborted) return;
      frame = made.frame;
      // Not before: the focus does not follow the frame to the process of its document.
      frame.onload = () => aside.hidden || frame?.focus();
      aside.append(frame);
    };
    // The background learns the frame's key and starts the reader. It may fail in the end: the frame then says so.
    void askPatiently('page.open', { nonce: made.nonce }, left).then(load, load);
    const timer = setTimeout(load, LONGEST_HEAD_START_MS);
    left.addEventListener('abort', () => clearTimeout(timer));
    return aside;
  };

  const show = (wanted: boolean): void => {
    if (wanted) panel ??= open();
    panel?.toggleAttribute('hidden', !wanted);
    if (frame) sendShown(frame, wanted);
    launcher.toggleAttribute('hidden', wanted);
    if (wanted) frame?.focus();
    else launcher.focus();
  };

  let wasFocused = false;
  const hide = (hidden: boolean): void => {
    if (hidden) wasFocused ||= hasFocus();
    setHidden(hidden);
    if (hidden) return;
    // Back to the sentence that was being typed, unless the page has been given the focus meanwhile.
    if (wasFocused && document.activeElement === document.body) frame?.focus();
    wasFocused = false;
  };

  watchTheme((dark) => {
    if (frame) sendTheme(frame, dark);
  }, left);
  root.append(launcher);

  return {
    place,
    hear(message) {
      if (message.type === 'toggle') show(panel === null || panel.hasAttribute('hidden'));
      if (message.type === 'open') show(true);
      if (message.type === 'close') show(false);
      if (message.type === 'hidden') hide(message.hidden);
    },
  };
}
