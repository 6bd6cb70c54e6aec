/** Something that is stored by version, and whose versions stay as they are once an interview uses them. */
export interface Versioned {
  id: string;
  version: number;
  basedOn: { id: string; version: number } | null;
}

/**
 * That interviews use a version: then it never changes again. `interviews` may be 0, where an erased one has left a
 * line in the log of who was given which exercise.
 */
export interface Use {
  id: string;
  version: number;
  interviews: number;
}

/** Every version of one item, newest first. */
export function versionsOf<T extends Versioned>(items: readonly T[], id: string): T[] {
  return items.filter((item) => item.id === id).sort((a, b) => b.version - a.version);
}

/** The newest version of each, in the order in which their ids come first. */
export function newestOf<T extends Pick<Versioned, 'id' | 'version'>>(items: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const item of items) {
    const known = newest.get(item.id);
    if (!known || known.version < item.version) newest.set(item.id, item);
  }
  return [...newest.values()];
}

/** How many interviews use the version; null where it may still change. */
export function interviewsWith(uses: readonly Use[], { id, version }: Versioned): number | null {
  return uses.find((use) => use.id === id && use.version === version)?.interviews ?? null;
}

/** Another item with the same contents, under an id of its own. */
export function duplicateOf<T extends Versioned & { title: string }>(item: T, newId: string): T {
  return {
    ...item,
    id: newId,
    version: 1,
    basedOn: { id: item.id, version: item.version },
    title: `${item.title} (copy)`,
  };
}
