import * as v from 'valibot';

/** Whether two items say the same, field by field: the order of keys may differ. Throws where one is no such item. */
export function isSame<T>(schema: v.GenericSchema<unknown, T>, one: T, other: T): boolean {
  return JSON.stringify(v.parse(schema, one)) === JSON.stringify(v.parse(schema, other));
}
