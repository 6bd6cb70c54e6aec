import * as v from 'valibot';

/**
 * Whether two items say the same, field by field: the order of keys may differ. What this build can't read, such as a row
 * of a later one, says the same as nothing.
 */
export function isSame<T>(schema: v.GenericSchema<unknown, T>, one: T, other: T): boolean {
  const [a, b] = [v.safeParse(schema, one), v.safeParse(schema, other)];
  return a.success && b.success && JSON.stringify(a.output) === JSON.stringify(b.output);
}
