import * as v from 'valibot';

type Fields = Record<string, v.GenericSchema>;
type ValuesOf<F extends Fields> = { [K in keyof F]: v.InferOutput<F[K]> };

/**
 * Reads a stored record field by field, so that one that can't be read costs no other: it is as in `fallback`, as is one
 * that was never written. `unread` names those that are there and can't be read, or all where the record itself is none.
 */
export function readEach<F extends Fields>(
  fields: F,
  fallback: ValuesOf<F>,
  stored: unknown,
): { values: ValuesOf<F>; unread: (keyof F & string)[] } {
  const names: (keyof F & string)[] = Object.keys(fields);
  if (stored === undefined) return { values: fallback, unread: [] };
  if (!isRecord(stored)) return { values: fallback, unread: names };
  const values = { ...fallback };
  const unread = names.filter((name) => {
    const field = fields[name];
    if (field === undefined || !Object.hasOwn(stored, name)) return false;
    const read = v.safeParse(field, stored[name]);
    if (read.success) Object.assign(values, { [name]: read.output });
    return !read.success;
  });
  return { values, unread };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
