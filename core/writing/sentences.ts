/** Offsets into the text, without the spaces and list markers around the sentence. */
export interface Sentence {
  start: number;
  end: number;
  /** Counts the lines of the text that are not empty: a point of the feedback is a line. */
  line: number;
}

/** A full stop within a name (`order.rb`, `3.5`) or after these ends nothing. */
const SHORT = /(?:\b(?:e\.g|i\.e|etc|vs|approx|mr|mrs|ms|dr|cf|resp|esp)|(?:^|\s)[a-z])$/;
const LEAD = /^(?:\s|[-*+\u2022#>]|\d{1,3}[.)](?=\s)|\[[ x]\])+/;

/** Far less than a millisecond of them. */
const SENTENCES_A_STEP = 50;

/**
 * Cuts a masked text into sentences; a new line begins one, as in a form every line is a point of its own. Linear, and in
 * steps of some sentences.
 */
export function* sentencesOf(masked: string): Generator<undefined, Sentence[]> {
  const found: Sentence[] = [];
  let at = 0;
  let ends = 0;
  for (const [line, content] of masked.split('\n').entries()) {
    let from = 0;
    const marked = leadOf(content);
    if ((ends += 1) % SENTENCES_A_STEP === 0) yield;
    for (const stop of content.matchAll(/[.!?\u2026]+["')\]]*(?=\s|$)/g)) {
      if ((ends += 1) % SENTENCES_A_STEP === 0) yield;
      // The number of a list ends nothing.
      if (stop.index < marked) continue;
      const isShort =
        stop[0] === '.' && SHORT.test(content.slice(Math.max(from, stop.index - 8), stop.index));
      if (isShort) continue;
      add(content, from, stop.index + stop[0].length);
      from = stop.index + stop[0].length;
    }
    add(content, from, content.length);
    at += content.length + 1;

    function add(text: string, start: number, end: number): void {
      const part = text.slice(start, end);
      const lead = leadOf(part);
      const length = part.trimEnd().length;
      if (length > lead) found.push({ start: at + start + lead, end: at + start + length, line });
    }
  }
  return found;
}

const leadOf = (part: string): number => LEAD.exec(part)?.[0].length ?? 0;
