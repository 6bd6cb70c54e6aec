import { useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { ItemProblem } from '@/core/files/item-file';
import type { LibraryItem, LibraryKind } from './library-kind';
import { focusField } from './problems';

/** The fields of an item that is edited. */
interface ItemFields<T> {
  /** What all of them stand in. */
  root: RefObject<HTMLDivElement | null>;
  problems: ItemProblem[];
  /** The id of the part that is open, of whichever list; null where none is. */
  open: string | null;
  setOpen: (id: string | null) => void;
  change: (patch: Partial<T>) => void;
  /** Goes to the field of a problem. */
  show: (path: ItemProblem['path']) => void;
}

/** How the fields of an item are changed and found. `partOf` gives the part of a list that a path leads into, if any. */
export function useItemFields<T extends LibraryItem>(
  { check, store }: LibraryKind<T>,
  item: T,
  partOf: (path: ItemProblem['path']) => { id: string } | undefined,
): ItemFields<T> {
  const [open, setOpen] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const problems = useMemo(() => check(item), [check, item]);
  return {
    root,
    problems,
    open,
    setOpen,
    change(patch) {
      // The text on the screen may be newer than the one that this was drawn with.
      const now = store.getState().open;
      if (now?.id === item.id) store.getState().change({ ...now, ...patch });
    },
    show(path) {
      const part = partOf(path);
      // The field may lie in something that is still closed.
      flushSync(() => part && setOpen(part.id));
      if (root.current) focusField(root.current, path);
    },
  };
}
