/** Set by `npm run test:faults`: every case of every table. */
const LONG = process.env['SECOND_CHAIR_FAULTS'] === 'all';

/**
 * The cases of a table of faults that `npm test` tries: the first `few`. Each case waits for seconds as GitLab makes one
 * wait, and together they would take minutes; the long form tries all of them.
 */
export function inShort<T>(cases: readonly T[], few: number): readonly T[] {
  return LONG ? cases : cases.slice(0, few);
}

/** The same where the short form has a table of its own. */
export function inShortOnly<T>(cases: readonly T[], short: readonly T[]): readonly T[] {
  return LONG ? cases : short;
}

/** How often something random is tried. */
export function rounds({ few, many }: { few: number; many: number }): number {
  return LONG ? many : few;
}
