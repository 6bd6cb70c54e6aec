import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ hidden: false, isDiskFull: false, moved: [] as string[] }));

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

const { togglePanel } = await import('@/entrypoints/background/toggle-panel');
const quiet = (): void => undefined;

describe('the toolbar button', () => {
  beforeEach(() => Object.assign(fake, { hidden: false, isDiskFull: false, moved: [] }));

  it('opens or closes the panel', async () => {
    expect(await togglePanel(7, quiet)).toBe(true);
    expect(fake.moved).toEqual(['toggle in 7']);
  });

  it('brings everything back where it is hidden, with the panel open', async () => {
    fake.hidden = true;
    expect(await togglePanel(7, quiet)).toBe(true);
    expect(fake).toMatchObject({ hidden: false, moved: ['open in 7'] });
  });

  it('does so on a full disk too, and says that it could not be stored', async () => {
    Object.assign(fake, { hidden: true, isDiskFull: true });
    await expect(togglePanel(7, quiet)).rejects.toThrow('disk full');
    expect(fake).toMatchObject({ hidden: false, moved: ['open in 7'] });
  });
});
