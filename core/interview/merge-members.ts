import { sameData } from '@/core/merge-request/same-data';

/**
 * A list that two changed since it was `before`, its members known by `name`. What `after` added or changed takes its
 * place in what is stored or comes last; what it took out is gone; all else is as it is stored. `mergeMember` is asked
 * where both changed one member.
 */
export function mergeMembers(
  stored: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
  name: (member: unknown) => string,
  mergeMember: (stored: unknown, before: unknown, after: unknown) => unknown = (_, __, later) => later,
): unknown[] {
  const was = new Map(before.map((member) => [name(member), member]));
  const is = new Map(after.map((member) => [name(member), member]));
  const wanted = (member: unknown): boolean => !was.has(name(member)) || is.has(name(member));
  const changed = new Map([...is].filter(([key, member]) => !sameData(member, was.get(key))));
  const kept = stored.filter(wanted).map((member) => {
    const key = name(member);
    return changed.has(key) ? mergeMember(member, was.get(key), changed.get(key)) : member;
  });
  const known = new Set(kept.map(name));
  return [...kept, ...[...changed].filter(([key]) => !known.has(key)).map(([, member]) => member)];
}

/** A record of simple values that two changed: what `after` changed, and all else as it is stored. */
export function mergeKeys(
  stored: Record<string, unknown>,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const changed = Object.entries(after).filter(([key, value]) => !sameData(value, before[key]));
  return { ...stored, ...Object.fromEntries(changed) };
}

/** Whether it has fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
