/** Ids are keys of the database, parts of messages and of addresses. */
const LONGEST_ID = 100;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Says what is wrong with an id that a person may have written; null where nothing is. */
export function idProblem(id: string): string | null {
  if (id === '') return 'the id is empty. Give it a short name that stays the same in every version.';
  if (id.length > LONGEST_ID) return `the id is longer than ${LONGEST_ID} characters. Choose a shorter one.`;
  if (!ID.test(id))
    return 'an id holds letters, digits, “-”, “_” and “.” only, and begins with a letter or a digit. Change it.';
  return null;
}

/** The positions of what stands in the list a second time. */
export function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
