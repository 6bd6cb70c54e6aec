import { beforeEach, expect, it, vi } from 'vitest';

const toolbar = vi.hoisted(() => ({ title: '', drawn: [] as string[] }));

vi.mock('@/stores/browser', () => ({
  browser: {
    action: {
      getTitle: () => Promise.resolve(toolbar.title),
      setTitle: ({ title }: { title: string }) => Promise.resolve(void (toolbar.title = title)),
      setIcon: ({ path }: { path: Record<string, string> }) =>
        Promise.resolve(void toolbar.drawn.push(String(path['16']))),
    },
  },
}));

const { correctToolbar } = await import('@/entrypoints/background/toolbar-icon');

const hidden = () => Promise.resolve(true);
const shown = () => Promise.resolve(false);

beforeEach(() => {
  Object.assign(toolbar, { title: 'Second Chair', drawn: [] });
});

it('is left as it is where a worker wakes and it says what is so', async () => {
  await correctToolbar(shown);
  expect(toolbar).toEqual({ title: 'Second Chair', drawn: [] });
});

it('says again after a restart of the browser that everything is hidden, once', async () => {
  await correctToolbar(hidden);
  await correctToolbar(hidden);
  expect(toolbar).toEqual({ title: 'Second Chair: hidden', drawn: ['/icon-hidden-16.png'] });
});

it('no longer says so where the state could not be stored and was forgotten with the worker', async () => {
  toolbar.title = 'Second Chair: hidden';
  await correctToolbar(shown);
  expect(toolbar).toEqual({ title: 'Second Chair', drawn: ['/icon-16.png'] });
});
