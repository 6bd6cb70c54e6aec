import * as v from 'valibot';

/**
 * Fields of the REST API as they really come: versions and servers differ, so an id may be text, a time stand at
 * whatever offset, and what a version doesn't know is missing. What an event can't do without fails; the rest falls back.
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

/** GitLab takes a million characters in a comment; what is longer than two million units did not come from it. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_NAME = 1_000;

const cut = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).toWellFormed() + '…' : text;

/** Text that people wrote; cut where it is longer than GitLab lets any be. */
export const LongText = v.pipe(
  v.string(),
  v.transform((text) => cut(text, LONGEST_TEXT)),
);
/** A name, a title, a path, a branch: what is shown in one line. */
export const ShortText = v.pipe(
  v.string(),
  v.transform((text) => cut(text, LONGEST_NAME)),
);

export const TextOrNull = v.fallback(v.nullable(ShortText), null);
export const Text = v.fallback(ShortText, '');
export const BodyText = v.fallback(LongText, '');
/** Lines and counts: whole and within what JavaScript counts exactly. */
export const NumberOrNull = v.fallback(v.nullable(v.pipe(v.number(), v.safeInteger())), null);
export const CountOr0 = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);
/** A file's mode in git, as text such as `100644`. */
export const ModeOrNull = v.fallback(v.nullable(v.string()), null);
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
