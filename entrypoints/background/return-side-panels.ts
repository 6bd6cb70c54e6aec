import { isHiddenIn } from './hidden-state';
import { windowsToReturnTo } from './pins';

type Session = Record<string, unknown>;

/** The parts of the browser's native object that open what hiding has closed. */
interface Native {
  storage: {
    session: {
      get(keys: null, answer: (all: Session) => void): void;
      onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
    };
  };
  /** Chromium's. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox's; it opens in the window in front. */
  sidebarAction?: { open(): Promise<void> };
}

const native = (): Native => (globalThis as unknown as { chrome: Native }).chrome;

/** What Firefox's session area holds, as far as this background has heard. */
let heard: Session = {};

/**
 * Firefox opens a sidebar only before the handler of a press returns, so that it has to be known before what is to be
 * opened. One that the press has just woken knows nothing yet: then the sidebar is the user's to open. To be called at start.
 */
export function followSession(): void {
  const { storage, sidebarAction } = native();
  if (!sidebarAction) return;
  storage.session.get(null, (all) => (heard = { ...all, ...heard }));
  storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) heard[key] = newValue;
  });
}

/**
 * Opens the side panels that hiding has closed, where everything is hidden: to be called when it is to be shown again, at
 * once when the press arrives. Browsers open one only for a press, and a worker has it in hand no longer than until its
 * handler returns, and in Chromium once more in the callback of the first thing it asks the browser (measured in 156: for
 * the toolbar button, the browser's own key and a message of a page alike; after a promise it is refused). So this is
 * native, not the polyfill's promise. `windowId` of the press, where the browser said it: Firefox opens only that window's.
 * Answers the windows whose side panel is open again; one that is refused comes back where it was when the user opens it.
 */
export function returnSidePanels(windowId: number | null): Promise<ReadonlySet<number>> {
  const { storage, sidePanel, sidebarAction } = native();
  if (sidePanel)
    return new Promise((resolve) => {
      storage.session.get(null, (all) => {
        resolve(openAll(toOpen(all), (window) => sidePanel.open({ windowId: window })));
      });
    });
  const own = toOpen(heard).filter((window) => window === windowId);
  return openAll(own, () => sidebarAction?.open() ?? Promise.reject(new Error('There is no sidebar.')));
}

const toOpen = (session: Session): number[] => (isHiddenIn(session) ? windowsToReturnTo(session) : []);

/** Asks for all of them before anything is waited for. */
async function openAll(
  windows: readonly number[],
  open: (window: number) => Promise<void>,
): Promise<ReadonlySet<number>> {
  const opened = await Promise.allSettled(windows.map((window) => open(window)));
  return new Set(windows.filter((_, index) => opened[index]?.status === 'fulfilled'));
}
