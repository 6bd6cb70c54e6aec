import { textHash } from '@/core/keeping/text-hash';
import { canonical } from './canonical';

/**
 * What comes with Second Chair under one id: the newest version, and a hash of its text. It stands here beside the
 * texts, as the background can load none of them. A contract test holds the two together.
 */
export interface Shipped {
  version: number;
  hash: string;
}

/** The hash of what ships, and of what is to be the same. */
export const shippedHash = (item: object): string => textHash(canonical(item));

/**
 * Says what speaks against storing a text under an id that ships; null where nothing does. In its place, the one that
 * ships could not be begun with any more: a version is stored once. An older version may be any: no new interview
 * begins with it. `called`: "rubric".
 */
export function shippedProblem(
  shipped: Readonly<Record<string, Shipped>>,
  item: { id: string; version: number },
  called: string,
): string | null {
  const own = Object.hasOwn(shipped, item.id) ? shipped[item.id] : undefined;
  if (!own || item.version < own.version) return null;
  const named = `the ${called} “${item.id}”, which comes with Second Chair`;
  if (item.version > own.version)
    return `This backup was made by a newer Second Chair, or changed: it holds version ${item.version} of ${named}, and this one has version ${own.version}. Nothing was changed. Update Second Chair, then try again.`;
  if (shippedHash(item) === own.hash) return null;
  return `This backup was made by a newer Second Chair, or changed: it holds another text of version ${item.version} of ${named}. Nothing was changed. Update Second Chair, then try again.`;
}
