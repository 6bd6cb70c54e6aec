import { browser } from '@/stores/browser';

const SIZES = [16, 32, 48] as const;

const pathsOf = (name: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/${name}-${String(size)}.png`]));

/**
 * The toolbar button says whether everything is hidden, and nothing else: no count, no name, no state of an interview.
 * The browser forgets it when it ends, so it is said anew at each start.
 */
export async function showOnToolbar(hidden: boolean): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ path: pathsOf(hidden ? 'icon-hidden' : 'icon') }),
    browser.action.setTitle({ title: hidden ? 'Second Chair: hidden' : 'Second Chair' }),
  ]);
}
