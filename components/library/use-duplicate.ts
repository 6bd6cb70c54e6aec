import { useAttempt } from '@/components/app/attempt';
import { goTo } from '@/components/dashboard/address';
import { duplicateOf } from '@/core/versions/versioned';
import { useLibrary } from './library-context';
import type { LibraryItem, LibraryKind } from './library-kind';

/** Stores a copy of an item under an id of its own, and goes to the page where it is changed. */
export function useDuplicate<T extends LibraryItem>({
  one,
  section,
  store,
}: LibraryKind<T>): (item: T) => void {
  const { newId } = useLibrary();
  const attempt = useAttempt();
  return (item) =>
    attempt(`The ${one} could not be duplicated`, async () => {
      const copy = duplicateOf(item, newId());
      await store.getState().begin(copy);
      goTo(section, copy.id);
    });
}
