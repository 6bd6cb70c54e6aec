import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as VisibilityModule from '@/entrypoints/background/visibility';

interface FakeBrowser {
  happened: string[];
  session: Record<string, unknown>;
  local: Record<string, unknown>;
  /** What the session area has been asked and answers only when called; null where it answers at once. */
  held: (() => void)[] | null;
  isFull: boolean;
}

const fake = vi.hoisted((): FakeBrowser => ({
  happened: [],
  session: {},
  local: {},
  held: null,
  isFull: false,
}));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      local: { get: () => Promise.resolve({ ...fake.local }) },
      session: {
        get: () =>
          new Promise((answer) => {
            const now = () => answer({ ...fake.session });
            if (fake.held) fake.held.push(now);
            else now();
          }),
        set: async (values: Record<string, unknown>) => {
          await Promise.resolve();
          if (fake.isFull) throw new Error('quota exceeded');
          Object.assign(fake.session, values);
        },
      },
    },
    tabs: {
      query: () => Promise.resolve([{ id: 1 }]),
      sendMessage: (id: number) => Promise.resolve(fake.happened.push(`tab ${String(id)} told`)),
    },
    action: {
      setIcon: ({ path }: { path: Record<string, string> }) =>
        Promise.resolve(fake.happened.push(`icon ${String(path['16'])}`)),
      setTitle: ({ title }: { title: string }) => Promise.resolve(fake.happened.push(`title ${title}`)),
    },
  },
}));

vi.mock('@/entrypoints/background/return-side-panels', () => ({
  returnSidePanels: (windowId: number | null) => {
    fake.happened.push(`side panels, pressed in ${String(windowId)}`);
    return Promise.resolve(new Set());
  },
}));

type Visibility = typeof VisibilityModule;

/** The background starts anew: what it had in memory is gone. */
async function startBackground(): Promise<Visibility> {
  vi.resetModules();
  return import('@/entrypoints/background/visibility');
}

/** Presses of a person lie further apart than one press that arrives twice. */
let pressedAt = 1_000_000;
const nextPress = (): number => (pressedAt += 10_000);
const quiet = (): void => undefined;

describe('hiding everything', () => {
  let background: Visibility;
  beforeEach(async () => {
    fake.session = {};
    fake.local = {};
    fake.held = null;
    fake.isFull = false;
    background = await startBackground();
    await background.setHidden(false, quiet);
    fake.happened.length = 0;
  });

  it('asks for the side panels before anything is waited for, once for a press: later the browser opens none', async () => {
    const at = nextPress();
    const pressed = background.toggleHidden(quiet, 'browser', at, 4);
    expect(fake.happened).toEqual(['side panels, pressed in 4']);
    await pressed;
    fake.happened.length = 0;
    await background.toggleHidden(quiet, 'browser', at + 20, 4);
    expect(fake.happened).toEqual([]);
    const shown = background.showAgain(quiet);
    expect(fake.happened[0]).toBe('side panels, pressed in null');
    await shown;
  });

  it('is true from its first moment, so that a tab that asks meanwhile never gets the old state', async () => {
    const hiding = background.setHidden(true, () => fake.happened.push('our pages told'));
    expect(await background.isHidden()).toBe(true);
    await hiding;
    expect(fake.happened[0]).toBe('our pages told');
    expect(fake.happened).toContain('tab 1 told');
  });

  it('is said on the toolbar button, with its own name and nothing else', async () => {
    await background.setHidden(true, quiet);
    expect(fake.happened).toContain('icon /icon-hidden-16.png');
    expect(fake.happened).toContain('title Second Chair: hidden');
    await background.setHidden(false, quiet);
    expect(fake.happened).toContain('icon /icon-16.png');
    expect(fake.happened).toContain('title Second Chair');
  });

  it.each(['a stopped worker', 'a restart of the browser'])('outlives %s', async (what) => {
    await background.setHidden(true, quiet);
    if (what === 'a restart of the browser') fake.session = {};
    const next = await startBackground();
    expect(await next.isHidden()).toBe(true);
  });

  it('is not undone by what a content script can write in Firefox', async () => {
    await background.setHidden(true, quiet);
    fake.local = { hidden: false };
    fake.session = {};
    expect(await (await startBackground()).isHidden()).toBe(true);
  });

  it('can be asked for again and again by a page, which never shows anything by it', async () => {
    for (let asked = 0; asked < 4; asked += 1) {
      await background.hide(quiet, nextPress());
      expect(await background.isHidden()).toBe(true);
    }
  });

  it.each(['the page first', 'the browser first'])(
    'takes one press that page and browser both heard as one, %s: hidden by it, and shown by the next',
    async (order) => {
      const press = async (): Promise<void> => {
        const at = nextPress();
        const heard = [
          () => background.hide(quiet, at),
          () => background.toggleHidden(quiet, 'browser', at + 20),
        ];
        const [first, then] = order === 'the page first' ? heard : [...heard].reverse();
        await first?.();
        await then?.();
      };
      await press();
      expect(await background.isHidden()).toBe(true);
      await press();
      expect(await background.isHidden()).toBe(false);
    },
  );

  it.each([
    ['GitLab’s page', 'the browser'],
    ['the browser', 'GitLab’s page'],
    ['a page of ours', 'the browser'],
    ['the browser', 'a page of ours'],
  ])(
    'takes one press as one where %s hears it most of a second before %s, and the next as the next',
    async (...ears) => {
      const hear = (ear: string | undefined, at: number): Promise<void> => {
        if (ear === 'GitLab’s page') return background.hide(quiet, at);
        return background.toggleHidden(quiet, ear === 'the browser' ? 'browser' : 'ours', at);
      };
      const [first, second] = ears;
      for (const hidden of [true, false, true]) {
        const at = nextPress();
        await hear(first, at);
        await hear(second, at + 900);
        expect(await background.isHidden()).toBe(hidden);
      }
    },
  );

  it('takes a second press for one of its own where both have heard the first', async () => {
    const at = nextPress();
    await background.hide(quiet, at);
    await background.toggleHidden(quiet, 'browser', at + 30);
    await background.toggleHidden(quiet, 'browser', at + 400);
    expect(await background.isHidden()).toBe(false);
  });

  it('hides again by the key right after the toolbar button has shown what the key had hidden', async () => {
    const at = nextPress();
    await background.hide(quiet, at);
    await background.showAgain(quiet);
    await background.toggleHidden(quiet, 'browser', at + 400);
    expect(await background.isHidden()).toBe(true);
  });

  it('hides by our button right after the key has shown everything, and is shown by the key right after that', async () => {
    const at = nextPress();
    await background.setHidden(true, quiet);
    await background.toggleHidden(quiet, 'browser', at);
    await background.hideAll(quiet);
    expect(await background.isHidden()).toBe(true);
    await background.toggleHidden(quiet, 'browser', at + 500);
    expect(await background.isHidden()).toBe(false);
  });

  it('takes a second press for one of its own where the browser alone hears both', async () => {
    const at = nextPress();
    await background.toggleHidden(quiet, 'browser', at);
    await background.toggleHidden(quiet, 'browser', at + 400);
    expect(await background.isHidden()).toBe(false);
  });

  it.each([
    ['the page first', 'shown'],
    ['the browser first', 'shown'],
    ['the page first', 'hidden'],
    ['the browser first', 'hidden'],
  ])(
    'takes one press as one where it wakes the background, %s, while everything is %s',
    async (order, was) => {
      await background.setHidden(was === 'hidden', quiet);
      const woken = await startBackground();
      const at = nextPress();
      const heard = [() => woken.hide(quiet, at), () => woken.toggleHidden(quiet, 'browser', at + 8)];
      fake.held = [];
      const [first, then] = (order === 'the page first' ? heard : heard.reverse()).map((hear) => hear());
      const [answerFirst, answerThen] = fake.held;
      answerFirst?.();
      await first;
      answerThen?.();
      await then;
      expect(await woken.isHidden()).toBe(was === 'shown');
    },
  );

  it('is done everywhere where it can not be stored, and says so after that', async () => {
    let marksTold = 0;
    background.whenHiddenChanged(() => (marksTold += 1));
    fake.isFull = true;
    await expect(background.setHidden(true, quiet)).rejects.toThrow('quota exceeded');
    expect(marksTold).toBe(1);
    expect(await background.isHidden()).toBe(true);
    expect(fake.happened).toEqual(expect.arrayContaining(['tab 1 told', 'icon /icon-hidden-16.png']));
  });
});
