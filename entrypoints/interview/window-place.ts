import { decodedPart } from '@/components/ui/decoded-part';
import type { Wanted } from '@/stores/review-store';
import type { Place } from '../panel/place';

const nothing = (): Promise<void> => Promise.resolve();

/** A window or a tab of its own. Its address holds an opaque id and nothing else, once it has gone where it was to. */
export function windowPlace(): Place {
  const parts = (): string[] => location.hash.slice(1).split('/').map(decodedPart);
  const id = (): string => parts()[0] ?? '';
  /** Takes the place out of the address. */
  const wanted = (): Wanted | null => {
    const [of = '', kind, at = ''] = parts();
    if (kind === undefined) return null;
    history.replaceState(null, '', `#${encodeURIComponent(of)}`);
    return { kind, id: at };
  };
  return {
    followWanted(show) {
      const look = (): void => {
        const one = wanted();
        if (one) show(one);
      };
      look();
      addEventListener('hashchange', look);
    },
    key: () => Promise.resolve({ is: 'window', id: id() || 'none' }),
    keep({ interviewId }) {
      if (interviewId !== null) history.replaceState(null, '', `#${encodeURIComponent(interviewId)}`);
      return Promise.resolve();
    },
    async close(_surface, settle) {
      await settle();
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
