import { versionsOf, type Versioned } from './versioned';

/** What an import would do with one item: `other-text` where its version is stored with another text. */
export interface PlannedItem<T> {
  what: 'new' | 'same' | 'other-text';
  item: T;
  /** For `other-text`: the same under the number that is free. */
  asNext: T;
}

/** Compares what was read with what is stored; `isSame` compares two texts of one version. */
export function planImport<T extends Versioned>(
  stored: readonly T[],
  items: readonly T[],
  isSame: (one: T, other: T) => boolean,
): PlannedItem<T>[] {
  return items.map((item) => {
    const versions = versionsOf(stored, item.id);
    const known = versions.find(({ version }) => version === item.version);
    const newest = versions[0]?.version ?? 0;
    const asNext = { ...item, version: newest + 1, basedOn: { id: item.id, version: newest } };
    return { what: !known ? 'new' : isSame(known, item) ? 'same' : 'other-text', item, asNext };
  });
}
