/** An object of a file that has not been checked yet. */
export type Fields = Record<string, unknown>;

/** Whether a value of a file is an object with fields: no list, no null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
