import * as v from 'valibot';

/** A value of the right shape, or where it is not: the path in the answer, such as `discussions[3].notes[0].author`. */
export type Checked<T> = { ok: true; value: T } | { ok: false; path: string };

/** Holds `value` against `schema` and stops at the first thing wrong. `at` is where in the answer the value stands. */
export function check<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  at: string,
): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return { ok: false, path: at + path.join('') };
}
