import { makeFinding } from '../make-finding';
import type { Sentence } from '../sentences';
import { CONDUCTING } from '../sources';
import type { WritingFinding } from '../writing-finding';
import { indexPhrases } from '../phrases';
import { DECISIONS } from './verdict-decisions';
import { DECIDING, JUDGEMENT } from './verdict-words';
import { gives, isOverall } from './evidence';

const KIND = { kind: 'verdict', source: CONDUCTING } as const;
const why =
  'A verdict convinces with what it rests on: add the comment, the question or the line that showed it.';

const findJudgement = indexPhrases([{ phrases: JUDGEMENT, value: true }]);
const findDecision = indexPhrases([{ phrases: [...DECIDING, ...DECISIONS], value: true }]);

/** Longer sentences say more than a verdict (UTF-16 units). */
const LONGEST = 140;

/**
 * Sentences that judge where neither they nor the rest of their line say what that rests on. A line about the overall may
 * rest on any other line. Words that were found already (`found`, in the order of the text) judge in a way of their own,
 * and don't count here.
 */
export function* findVerdicts(
  text: string,
  masked: string,
  sentences: readonly Sentence[],
  found: Iterable<WritingFinding>,
): Generator<undefined, WritingFinding[]> {
  const others = blank(masked, found);
  const shown = new Set<number>();
  for (const { start, end, line } of sentences) {
    yield;
    if (!shown.has(line) && (yield* gives(masked.slice(start, end)))) shown.add(line);
  }
  const verdicts: WritingFinding[] = [];
  for (const { start, end, line } of sentences) {
    yield;
    if (end - start > LONGEST || shown.has(line) || masked[end - 1] === '?') continue;
    const sentence = others
      .slice(start, end)
      .replace(/["')\].!?\u2026]+$/, '')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (shown.size > 0 && isOverall(sentence)) continue;
    if (yield* judges(sentence)) verdicts.push(makeFinding(text, KIND, why, start, end));
  }
  return verdicts;
}

/** What was found already (`~`) is how its sentence judges; only a decision beside it is a verdict of its own. */
function* judges(sentence: string): Generator<undefined, boolean> {
  if ((yield* findDecision(sentence)).length > 0) return true;
  return !sentence.includes('~') && (yield* findJudgement(sentence)).length > 0;
}

/** The text with a sign that is no word in place of what was found. */
function blank(masked: string, found: Iterable<WritingFinding>): string {
  let left = '';
  for (const { start, end } of found) {
    if (end <= left.length) continue;
    const from = Math.max(start, left.length);
    left += masked.slice(left.length, from) + '~'.repeat(end - from);
  }
  return left + masked.slice(left.length);
}
