/** The value of a text of JSON; undefined where it is none, or nested deeper than the engine reads. Never throws for a text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
