/**
 * A text in 28 letters and digits: enough to tell a few texts apart without holding them, and no proof of anything. FNV-1a
 * (Fowler, Noll and Vo; public domain) from four beginnings, as browsers have no synchronous hash.
 */
export function textHash(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9dc5811c, 0x5bd1e995]
    .map((seed) => fnv(text, seed).toString(36).padStart(7, '0'))
    .join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
