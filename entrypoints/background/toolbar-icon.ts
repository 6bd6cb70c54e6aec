import { browser } from '@/stores/browser';

const SIZES = [16, 32, 48] as const;

const pathsOf = (name: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/${name}-${String(size)}.png`]));

const titleOf = (hidden: boolean): string => (hidden ? 'Second Chair: hidden' : 'Second Chair');

/** The toolbar button says whether everything is hidden, and nothing else: no count, no name, no state of an interview. */
export async function showOnToolbar(hidden: boolean): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ path: pathsOf(hidden ? 'icon-hidden' : 'icon') }),
    browser.action.setTitle({ title: titleOf(hidden) }),
  ]);
}

/**
 * For a worker that starts: the browser forgets what the button says when it ends, but not when the worker does. The button
 * is asked first, so that a key pressed meanwhile has the last word.
 */
export async function correctToolbar(isHidden: () => Promise<boolean>): Promise<void> {
  const title = await browser.action.getTitle({});
  const hidden = await isHidden();
  if (title !== titleOf(hidden)) await showOnToolbar(hidden);
}
