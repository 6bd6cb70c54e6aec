import { MOST_VERSIONS } from '@/core/notes/merge-note';

/** The edits of notes, or of rows, that the background has not acknowledged, by the id of what is edited. */
export interface Edits<T> {
  /** `item` is about to be saved in place of `before`; null where it is new. */
  begin(id: string, item: T, before: T | null): void;
  /** What may be stored of it, as far as this surface knows, oldest first; for the request, which from now on may arrive. */
  send(id: string, item: T): T[];
  /** Whether `item`, now acknowledged, is still the last edit; a later one then begins from it. */
  end(id: string, item: T): boolean;
  /** Whether an edit of it is under way. */
  has(id: string): boolean;
  /** Drops what is known of it, and answers it: it is to be removed. */
  drop(id: string): T[];
  forget(): void;
}

interface Edit<T> {
  seen: T[];
  latest: T;
}

/** What is edited itself is told of beside them where it is removed. */
const MOST_SEEN = MOST_VERSIONS - 1;

/** None at first. `same`: whether two versions say the same. */
export function createEdits<T>(same: (one: T, other: T) => boolean): Edits<T> {
  const edits = new Map<string, Edit<T>>();
  return {
    begin(id, item, before) {
      const edit = edits.get(id);
      if (edit) edit.latest = item;
      else edits.set(id, { seen: before ? [before] : [], latest: item });
    },
    send(id, item) {
      const edit = edits.get(id);
      if (!edit) return [];
      const seen = [...edit.seen];
      // Should the answer be lost, this may be what is stored.
      if (!seen.some((version) => same(version, item))) edit.seen.push(item);
      // The first is what the edits began from; of those that failed the last may be what is stored.
      if (edit.seen.length > MOST_SEEN) edit.seen.splice(1, edit.seen.length - MOST_SEEN);
      return seen;
    },
    end(id, item) {
      const edit = edits.get(id);
      if (!edit) return false;
      if (edit.latest === item) return edits.delete(id);
      // What was sent since, before this was answered, may be what is stored by now.
      edit.seen = [item, ...edit.seen.slice(edit.seen.findIndex((version) => same(version, item)) + 1)];
      return false;
    },
    has: (id) => edits.has(id),
    drop(id) {
      const seen = edits.get(id)?.seen ?? [];
      edits.delete(id);
      return seen;
    },
    forget: () => edits.clear(),
  };
}
