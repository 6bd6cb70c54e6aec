import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  hidden: false,
  isDiskFull: false,
  moved: [] as string[],
  back: [] as number[],
}));

vi.mock('@/entrypoints/background/toolbar', () => ({
  movePanelIn: (tabId: number, how: string) => {
    fake.moved.push(`${how} in ${String(tabId)}`);
    return Promise.resolve(true);
  },
}));
vi.mock('@/entrypoints/background/visibility', () => ({
  isHidden: () => Promise.resolve(fake.hidden),
  setHidden: (hidden: boolean) => {
    fake.hidden = hidden;
    return fake.isDiskFull ? Promise.reject(new Error('disk full')) : Promise.resolve();
  },
}));

vi.mock('@/stores/browser', () => ({
  browser: { tabs: { get: () => Promise.resolve({ windowId: 3 }) }, windows: { WINDOW_ID_NONE: -1 } },
}));
vi.mock('@/entrypoints/background/return-side-panels', () => ({
  returnSidePanels: () => Promise.resolve(new Set(fake.back)),
}));

const { togglePanel } = await import('@/entrypoints/background/toggle-panel');
const quiet = (): void => undefined;

describe('the toolbar button', () => {
  beforeEach(() => Object.assign(fake, { hidden: false, isDiskFull: false, moved: [], back: [] }));

  it('opens or closes the panel', async () => {
    expect(await togglePanel(7, quiet)).toBe(true);
    expect(fake.moved).toEqual(['toggle in 7']);
  });

  it('brings everything back where it is hidden, with the panel open', async () => {
    fake.hidden = true;
    expect(await togglePanel(7, quiet)).toBe(true);
    expect(fake).toMatchObject({ hidden: false, moved: ['open in 7'] });
  });

  it('leaves the panel of a tab closed where it had moved to the side panel, which is back', async () => {
    Object.assign(fake, { hidden: true, back: [3] });
    expect(await togglePanel(7, quiet)).toBe(true);
    expect(fake).toMatchObject({ hidden: false, moved: [] });
    Object.assign(fake, { hidden: true, back: [4] });
    expect(await togglePanel(7, quiet)).toBe(true);
    expect(fake.moved).toEqual(['open in 7']);
  });

  it('does so on a full disk too, and says that it could not be stored', async () => {
    Object.assign(fake, { hidden: true, isDiskFull: true });
    await expect(togglePanel(7, quiet)).rejects.toThrow('disk full');
    expect(fake).toMatchObject({ hidden: false, moved: ['open in 7'] });
  });
});
