import type { Place } from '../panel/place';

const nothing = (): Promise<void> => Promise.resolve();

/** A window or a tab of its own. Its address holds an opaque id and nothing else. */
export function windowPlace(): Place {
  const id = (): string => decodeURIComponent(location.hash.slice(1));
  return {
    key: () => Promise.resolve({ is: 'window', id: id() || 'none' }),
    keep({ interviewId }) {
      if (interviewId !== null) history.replaceState(null, '', `#${encodeURIComponent(interviewId)}`);
      return Promise.resolve();
    },
    async close(_surface, flushed) {
      await flushed;
      window.close();
    },
    // Its title says nothing, and it is blank.
    hidden: nothing,
    windowId: () => null,
    isBesideItsTab: false,
    mayRetry: true,
    mayMoveToSidePanel: false,
    mayMoveToWindow: false,
  };
}
