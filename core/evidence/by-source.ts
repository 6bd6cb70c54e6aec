import type { Evidence } from '@/core/interview/interview';

const indexes = new WeakMap<readonly Evidence[], ReadonlyMap<string, readonly Evidence[]>>();
const NONE: readonly Evidence[] = [];

const keyOf = (source: Evidence['source']): string =>
  source.type === 'note' ? `own:${source.noteId}` : source.eventId;

/** What was taken from one comment, commit or note, in the order in which it was tagged. Indexed once for each list. */
export function evidenceOf(evidence: readonly Evidence[], source: Evidence['source']): readonly Evidence[] {
  const index = indexes.get(evidence) ?? indexOf(evidence);
  indexes.set(evidence, index);
  return index.get(keyOf(source)) ?? NONE;
}

function indexOf(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const index = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const key = keyOf(piece.source);
    const known = index.get(key);
    if (known) known.push(piece);
    else index.set(key, [piece]);
  }
  return index;
}
