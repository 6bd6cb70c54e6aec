import type { Checked } from './check';

/** Half a character, written as an escape: the only way in which JSON can carry one. */
const SURROGATE_ESCAPE = /\\ud[89a-f]/i;

/**
 * The value of JSON text. A byte order mark before it is not minded, and half characters in its texts become U+FFFD, as
 * they can't be stored or sent everywhere. Text that is no JSON, or nested deeper than this browser follows, gives a
 * word on it.
 */
export function parseJson(text: string): Checked<unknown> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { ok: true, value: SURROGATE_ESCAPE.test(json) ? parseWellFormed(json) : parse(json) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, path: 'no JSON' };
    return { ok: false, path: 'nested too deeply' };
  }
}

function parse(json: string): unknown {
  return JSON.parse(json);
}

function parseWellFormed(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
