/** What stands in the session area of the fake browser. To be cleared before each test. */
export const session = new Map<string, unknown>();

/** A browser that has a session area and nothing else, for `vi.mock('@/stores/browser', ...)`. */
export const browser = {
  storage: {
    session: {
      get: () => Promise.resolve(Object.fromEntries(session)),
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, value);
        return Promise.resolve();
      },
    },
  },
};
