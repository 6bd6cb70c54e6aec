import { formatPath } from './path';

/** The schemas nest ten deep; twice that leaves room and keeps hostile nesting from exhausting the stack. */
const DEEPEST = 20;
/** Keys that mean something to every JavaScript object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  value: unknown;
  path: readonly unknown[];
}

/** Says what in a parsed file is dangerous to handle, with its place; null where nothing is. Walks without recursion. */
export function findUnsafeShape(root: unknown): string | null {
  const open: Place[] = [{ value: root, path: [] }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) return `This file is nested too deeply at ${formatPath(path.slice(0, 5))}.`;
    for (const [key, child] of entriesOf(value)) {
      if (RESERVED.has(String(key))) return `This file has a forbidden key at ${formatPath([...path, key])}.`;
      open.push({ value: child, path: [...path, key] });
    }
  }
  return null;
}

/**
 * The place of the first field that is in `raw` and not in `known`, which is what the schemas made of it; null where
 * there is none. Without this a field would be lost in silence.
 */
export function findUnknownField(raw: unknown, known: unknown, path: readonly unknown[] = []): string | null {
  if (typeof raw !== 'object' || raw === null || typeof known !== 'object' || known === null) return null;
  const counterpart = new Map(entriesOf(known));
  for (const [key, child] of entriesOf(raw)) {
    if (!counterpart.has(key)) return formatPath([...path, key]);
    const inside = findUnknownField(child, counterpart.get(key), [...path, key]);
    if (inside !== null) return inside;
  }
  return null;
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
