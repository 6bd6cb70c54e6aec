import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAttempt } from '@/components/app/attempt';
import type { LibraryItem, LibraryKind } from './library-kind';

/** Every stored version, read again whenever the page is opened, as interviews may use other ones by now; null until then. */
export function useLoaded<T extends LibraryItem>({ store, one }: LibraryKind<T>): T[] | null {
  const attempt = useAttempt();
  useEffect(() => {
    attempt(`The ${one}s could not be read`, () => store.getState().load());
  }, [attempt, store, one]);
  return useStore(store, (state) => state.items);
}
