import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('@/stores/browser', () => ({ browser: {} }));
vi.mock('@/stores/database/hidden-flag', () => ({ hiddenFlag: () => ({}) }));
const { followSession, returnSidePanels } = await import('@/entrypoints/background/return-side-panels');

const PIN = { interviewId: 'i-1', mrKey: null, mrUrl: null };
const CLOSED = { ...PIN, spot: { tab: 'call', field: null } };

type Session = Record<string, unknown>;

/** The browser's own object: a press is in its hand until the handler returns, and in Chromium in the first callback. */
function fakeNative(session: Session, kind: 'chromium' | 'firefox' = 'chromium') {
  const opened: (number | 'in front')[] = [];
  const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
  let inPress = false;
  const press = (windowId: number | null): Promise<ReadonlySet<number>> => {
    inPress = true;
    const returned = returnSidePanels(windowId);
    inPress = false;
    return returned;
  };
  const open = (where: number | 'in front'): Promise<void> => {
    if (!inPress) return Promise.reject(new Error('only in response to a user gesture'));
    opened.push(where);
    return Promise.resolve();
  };
  vi.stubGlobal('chrome', {
    storage: {
      session: {
        get: (_keys: null, answer: (all: Session) => void) =>
          setTimeout(() => {
            inPress = kind === 'chromium';
            answer(session);
            inPress = false;
          }),
        onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
      },
    },
    ...(kind === 'chromium'
      ? { sidePanel: { open: ({ windowId }: { windowId: number }) => open(windowId) } }
      : { sidebarAction: { open: () => open('in front') } }),
  });
  const change = (values: Session): void => {
    for (const listener of listeners)
      listener(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
  };
  return { opened, press, change };
}

describe('side panels that hiding closed', () => {
  beforeEach(() => vi.unstubAllGlobals());
  afterEach(() => vi.unstubAllGlobals());
  const session = { hidden: true, 'side-panel:4': CLOSED, 'side-panel:5': PIN, 'side-panel:6': CLOSED };

  it('are opened in their windows while the press is in hand', async () => {
    const { opened, press } = fakeNative(session);
    expect(await press(null)).toEqual(new Set([4, 6]));
    expect(opened).toEqual([4, 6]);
  });

  it('stay closed where nothing is hidden: then the press hides', async () => {
    const { opened, press } = fakeNative({ ...session, hidden: false });
    expect(await press(null)).toEqual(new Set());
    expect(opened).toEqual([]);
  });

  it('are opened by Firefox in the window of the press only, by what it has heard before', async () => {
    const { opened, press, change } = fakeNative({ 'side-panel:5': PIN }, 'firefox');
    followSession();
    await new Promise((read) => setTimeout(read, 5));
    expect(await press(6)).toEqual(new Set());
    change({ hidden: true, 'side-panel:6': CLOSED });
    expect(await press(6)).toEqual(new Set([6]));
    expect(opened).toEqual(['in front']);
    expect(await press(5)).toEqual(new Set());
    expect(await press(null)).toEqual(new Set());
    change({ 'side-panel:6': undefined });
    expect(await press(6)).toEqual(new Set());
    expect(opened).toHaveLength(1);
  });

  it('that the browser refuses are left to the user', async () => {
    const { press } = fakeNative(session);
    Object.assign((globalThis as unknown as { chrome: object }).chrome, {
      sidePanel: { open: () => Promise.reject(new Error('only in response to a user gesture')) },
    });
    expect(await press(null)).toEqual(new Set());
  });
});
