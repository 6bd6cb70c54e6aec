import * as v from 'valibot';

const MOST = 1_000_000;

/** Which version of an item it is: a whole number from 1. */
export const VersionSchema = v.pipe(
  v.number(),
  v.integer('a version is a whole number from 1. Correct it.'),
  v.minValue(1, 'a version is a whole number from 1. Correct it.'),
  v.maxValue(MOST, `a version is at most ${MOST}. Correct it.`),
);

/** What it was made from; left out where that is nothing. */
export const BasedOnSchema = v.optional(
  v.nullable(v.strictObject({ id: v.string(), version: VersionSchema })),
  null,
);
