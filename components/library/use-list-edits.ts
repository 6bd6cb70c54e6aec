import { useState } from 'react';

/** What was taken out of a list last, and where it stood. */
export interface Removed<T> {
  item: T;
  index: number;
}

/** Adding, moving and removing in a list that is edited; what was removed last can be put back. */
export function useListEdits<T>(
  items: readonly T[],
  onChange: (items: T[]) => void,
  titleOf: (item: T) => string,
) {
  const [removed, setRemoved] = useState<Removed<T> | null>(null);
  const [said, setSaid] = useState('');
  return {
    removed,
    /** What happened last, to be said aloud. */
    said,
    move(index: number, step: number): boolean {
      const to = index + step;
      const item = items[index];
      if (item === undefined || to < 0 || to >= items.length) return false;
      const next = items.filter((_, at) => at !== index);
      next.splice(to, 0, item);
      setSaid(`${titleOf(item)} is now ${to + 1} of ${items.length}`);
      onChange(next);
      return true;
    },
    add(item: T): void {
      onChange([...items, item]);
    },
    remove(index: number): void {
      const item = items[index];
      if (item === undefined) return;
      setRemoved({ item, index });
      onChange(items.filter((_, at) => at !== index));
    },
    undo(): void {
      if (!removed) return;
      const next = [...items];
      next.splice(Math.min(removed.index, next.length), 0, removed.item);
      setRemoved(null);
      onChange(next);
    },
  };
}
