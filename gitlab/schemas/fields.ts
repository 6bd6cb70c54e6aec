import * as v from 'valibot';

/**
 * Fields of the REST API as they really come: versions and servers differ, so an id may be text, a time has any
 * offset, and what a version doesn't know is missing. What an event can't do without fails; the rest falls back.
 */

/** A number, or a number written as text. */
export const IdSchema = v.union([
  v.pipe(v.number(), v.safeInteger()),
  v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger()),
]);

/** An ISO 8601 time with `Z` or an offset, as epoch milliseconds. Never compared as text. */
export const TimeSchema = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number('no time'),
);
export const TimeOrNull = v.fallback(v.nullable(TimeSchema), null);

export const TextOrNull = v.fallback(v.nullable(v.string()), null);
export const Text = v.fallback(v.string(), '');
export const NumberOrNull = v.fallback(v.nullable(v.number()), null);
export const Flag = v.fallback(v.boolean(), false);

/** An address that may become a link; anything else than http(s) is none. */
export const LinkOrNull = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.check((text) => text.startsWith('https://') || text.startsWith('http://')),
    ),
  ),
  null,
);
