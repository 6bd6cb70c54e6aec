import { beforeEach, describe, expect, it, vi } from 'vitest';

interface FakeBrowser {
  happened: string[];
  stored: Record<string, unknown>;
}

const fake = vi.hoisted((): FakeBrowser => ({ happened: [], stored: {} }));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      local: {
        get: () => Promise.resolve({ ...fake.stored }),
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          Object.assign(fake.stored, values);
          fake.happened.push('written down');
        },
      },
    },
    tabs: {
      query: () => Promise.resolve([{ id: 1 }]),
      sendMessage: (id: number) => Promise.resolve(fake.happened.push(`tab ${String(id)} told`)),
    },
  },
}));

const { hide, isHidden, setHidden, toggleHidden } = await import('@/entrypoints/background/visibility');

/** Presses of a person lie further apart than one press that arrives twice. */
let pressedAt = 1_000_000;
const nextPress = (): number => (pressedAt += 10_000);
const quiet = (): void => undefined;

describe('hiding everything', () => {
  beforeEach(() => {
    fake.happened.length = 0;
    fake.stored = {};
  });

  it('is written down before a tab hears of it, so that a tab that asks never gets the old state', async () => {
    await setHidden(true, () => fake.happened.push('our pages told'));
    expect(fake.happened).toEqual(['our pages told', 'written down', 'tab 1 told']);
    expect(await isHidden()).toBe(true);
  });

  it('can be asked for again and again by a page, which never shows anything by it', async () => {
    for (let asked = 0; asked < 4; asked += 1) {
      await hide(quiet, nextPress());
      expect(await isHidden()).toBe(true);
    }
  });

  it.each(['the page first', 'the browser first'])(
    'takes one press that page and browser both heard as one, %s: hidden by it, and shown by the next',
    async (order) => {
      const press = async (): Promise<void> => {
        const at = nextPress();
        const heard = [() => hide(quiet, at), () => toggleHidden(quiet, at + 20)];
        const [first, then] = order === 'the page first' ? heard : [...heard].reverse();
        await first?.();
        await then?.();
      };
      await press();
      expect(await isHidden()).toBe(true);
      await press();
      expect(await isHidden()).toBe(false);
    },
  );
});
