/** A storage area of the browser that holds what a test puts there. */
function fakeArea() {
  const held = new Map<string, unknown>();
  return {
    held,
    get: (key?: string | null) =>
      Promise.resolve(typeof key === 'string' ? { [key]: held.get(key) } : Object.fromEntries(held)),
    set(values: Record<string, unknown>) {
      for (const [key, value] of Object.entries(values)) held.set(key, value);
      return Promise.resolve();
    },
    remove(keys: string | string[]) {
      for (const key of [keys].flat()) held.delete(key);
      return Promise.resolve();
    },
  };
}

const local = fakeArea();
const session = fakeArea();

/** What is held in both areas. */
export const areas = { local: local.held, session: session.held };

/** A browser that has these areas, and a tab of a merge request in front; for `vi.mock('@/stores/browser', ...)`. */
export const browser = {
  runtime: { getURL: () => 'chrome-extension://abc/' },
  storage: { local, session },
  tabs: {
    get: () => Promise.resolve({ windowId: 4 }),
    query: () => Promise.resolve([{ url: 'https://gitlab.com/acme/storefront/-/merge_requests/7' }]),
  },
};
