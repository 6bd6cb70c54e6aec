import { formatPath } from './path';

/** The schemas nest ten deep; twice that leaves room and keeps hostile nesting from exhausting the stack. */
const DEEPEST = 20;
/** In all lists together. A merge request with thousands of comments has some ten thousands. */
const MOST_ITEMS = 200_000;
/** The largest object of the schemas has about twenty fields, but for records, whose fields are data. */
const MOST_FIELDS = 200;
/** Keys that mean something to every JavaScript object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

type Key = string | number;

/** A list or object, linked to the one that holds it: a path is only made where something is wrong. */
interface Place {
  value: object;
  key: Key | null;
  parent: Place | null;
  depth: number;
}

/**
 * Says what in a parsed file is dangerous to handle, with its place; null where nothing is. Walks without recursion,
 * and counts before it walks: what is too large costs little more than its parsing did. `mostFields` where the schema has
 * a record of more.
 */
export function findUnsafeShape(root: unknown, mostFields: number = MOST_FIELDS): string | null {
  if (!isObject(root)) return null;
  const open: Place[] = [{ value: root, key: null, parent: null, depth: 0 }];
  let items = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, depth } = place;
    if (depth >= DEEPEST)
      return `This file is nested too deeply at ${formatPath(pathOf(place).slice(0, 5))}.`;
    if (Array.isArray(value)) {
      items += value.length;
      if (items > MOST_ITEMS) return 'This file has more than 200,000 list items.';
    } else {
      const keys = Object.keys(value);
      const reserved = keys.find((key) => RESERVED.has(key));
      if (reserved !== undefined)
        return `This file has a forbidden key at ${formatPath([...pathOf(place), reserved])}.`;
      if (keys.length > mostFields) return `This file has too many fields at ${formatPath(pathOf(place))}.`;
    }
    for (const [key, child] of entriesOf(value)) {
      if (isObject(child)) open.push({ value: child, key, parent: place, depth: depth + 1 });
      // JSON can say 1e999 and never write it again: what was restored with it could not be backed up.
      else if (child === Infinity || child === -Infinity)
        return `This file has a number out of all bounds at ${formatPath([...pathOf(place), key])}.`;
    }
  }
  return null;
}

/**
 * The place of the first field that is in `raw` and not in `known`, which is what the schemas made of it; null where
 * there is none. Without this a field would be lost in silence.
 */
export function findUnknownField(raw: unknown, known: unknown): string | null {
  const path = findUnknownPath(raw, known);
  return path && formatPath(path);
}

function findUnknownPath(raw: unknown, known: unknown): Key[] | null {
  if (!isObject(raw) || !isObject(known)) return null;
  for (const [key, child] of entriesOf(raw)) {
    if (!Object.hasOwn(known, key)) return [key];
    if (!isObject(child)) continue;
    const inside = findUnknownPath(child, Reflect.get(known, key));
    if (inside) return [key, ...inside];
  }
  return null;
}

function pathOf(place: Place): Key[] {
  const path: Key[] = [];
  for (let at: Place | null = place; at; at = at.parent) if (at.key !== null) path.unshift(at.key);
  return path;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function entriesOf(value: object): Iterable<[Key, unknown]> {
  return Array.isArray(value) ? (value as unknown[]).entries() : Object.entries(value);
}
