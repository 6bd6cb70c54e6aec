/**
 * Stands for each character of what was quoted or is code. It is no part of any word, and shows the rules that something
 * was shown here.
 */
export const SHOWN = '\uFFFC';

const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;
const QUOTE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]*/gi;

/** So many lines of a few words, or one of so many characters, take less than a millisecond. */
const LINES_A_STEP = 50;
const LENGTH_A_STEP = 5_000;

/**
 * The text at the same length, ready for the rules: lower case, plain apostrophes and spaces, emphasis without its
 * signs. Quotes, fences, code and addresses, which are not the interviewer's own words, are `SHOWN`. Linear, and in steps
 * of some lines.
 */
export function* maskMarkdown(text: string): Generator<undefined, string> {
  let fence: string | null = null;
  const lines: string[] = [];
  let since = 0;
  for (const line of text.split('\n')) {
    since += 1 / LINES_A_STEP + line.length / LENGTH_A_STEP;
    if (since > 1) {
      since = 0;
      yield;
    }
    const [, mark, info = ''] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      if (mark?.startsWith(fence) && info.trim() === '') fence = null;
      lines.push(hide(line));
    } else if (mark !== undefined && !(mark.startsWith('`') && info.includes('`'))) {
      fence = mark;
      lines.push(hide(line));
    } else lines.push(QUOTE.test(line) ? hide(line) : plain(hideCode(line).replace(ADDRESS, hide)));
  }
  return lines.join('\n');
}

const hide = (part: string): string => SHOWN.repeat(part.length);

/** Code spans of one line: a run of backticks up to the next run of the same length. */
function hideCode(line: string): string {
  if (!line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const next = closers(runs);
  let shown = '';
  let from = 0;
  for (const [index, run] of runs.entries()) {
    const close = next[index];
    if (run.at < from || !close) continue;
    const end = close.at + close.length;
    shown += line.slice(from, run.at) + SHOWN.repeat(end - run.at);
    from = end;
  }
  return shown + line.slice(from);
}

interface Run {
  at: number;
  length: number;
}

/** For each run of backticks the next one that is as long. */
function closers(runs: readonly Run[]): (Run | undefined)[] {
  const seen = new Map<number, Run>();
  const next: (Run | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (!run) continue;
    next[index] = seen.get(run.length);
    seen.set(run.length, run);
  }
  return next;
}

/** Lower case of the same length: a letter whose lower case is longer (a Turkish capital I with a dot) stays. */
function plain(line: string): string {
  const lower = line.toLowerCase();
  const same = lower.length === line.length ? lower : line.replace(/./g, lowerOf);
  return same
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[*_~]/g, ' ');
}

const lowerOf = (sign: string): string => {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
};
