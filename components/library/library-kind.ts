import type { Section } from '@/components/dashboard/address';
import type { ItemProblem, ItemReading } from '@/core/files/item-file';
import type { Role } from '@/core/interview/interview';
import type { GroupChanges } from '@/core/versions/compare';
import type { Versioned } from '@/core/versions/versioned';
import type { LibraryStore } from '@/stores/library-store';

/** What rubrics and exercises have in common. */
export interface LibraryItem extends Versioned {
  title: string;
  role: Role;
}

/** What an import needs of one kind of item: where its pages are, what is stored, and how to read and store more. */
export interface ImportKind<T extends Versioned> {
  section: Section;
  store: { getState: () => { items: T[] | null; add: (items: T[]) => Promise<void> } };
  isSame: (one: T, other: T) => boolean;
  read: (text: string) => Promise<ItemReading<T>>;
}

/** What the shared pages know of one kind of item. Reading and writing files is loaded when it is asked for. */
export interface LibraryKind<T extends LibraryItem> {
  section: Extract<Section, 'rubrics' | 'exercises'>;
  /** Part of file names, and of messages: "rubric". */
  one: 'rubric' | 'exercise';
  store: LibraryStore<T>;
  check: (item: T) => ItemProblem[];
  compare: (before: T, after: T) => GroupChanges[];
  isSame: (one: T, other: T) => boolean;
  read: (text: string) => Promise<ItemReading<T>>;
  write: (items: readonly T[], format: 'yaml' | 'json') => Promise<string>;
}
