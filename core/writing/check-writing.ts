import { inOneGo } from './in-one-go';
import { makeFinding } from './make-finding';
import { maskMarkdown } from './mask-markdown';
import { findVerdicts } from './rules/verdict';
import { RULE_SETS } from './rules';
import { indexPhrases } from './phrases';
import { sentencesOf, type Sentence } from './sentences';
import type { WritingField, WritingFinding, WritingKind } from './writing-finding';
import { AROUND, type Place } from './writing-rule';

const findPhrases = indexPhrases(
  RULE_SETS.flatMap((set) => set.rules.map((rule) => ({ phrases: rule.phrases, value: { set, rule } }))),
);

/**
 * Words of an English text about a candidate that its sources advise against, in their order in the text. Quotes and
 * code in its Markdown are not looked at. Pure, linear in the length of the text, never throws; another language finds
 * little or nothing.
 */
export function checkWriting(text: string, options: { field: WritingField }): WritingFinding[] {
  return inOneGo(checkWritingInSteps(text, options));
}

/** `checkWriting` in steps, between which others may work: the first check of a page builds the index of its phrases. */
export function* checkWritingInSteps(
  text: string,
  { field }: { field: WritingField },
): Generator<undefined, WritingFinding[]> {
  if (text.trim() === '') return [];
  const masked = yield* maskMarkdown(text);
  const sentences = yield* sentencesOf(masked);
  const found = new Map<string, WritingFinding>();
  const all = yield* findByWords(text, masked, sentences);
  for (const hit of all) keep(found, hit);
  if (field !== 'note')
    for (const verdict of yield* findVerdicts(text, masked, sentences, all)) keep(found, verdict);
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same words are one finding, at their first place. */
function keep(found: Map<string, WritingFinding>, finding: WritingFinding): void {
  const before = found.get(finding.id);
  if (!before || finding.start < before.start) found.set(finding.id, finding);
}

/** What the words alone tell; of hits of one kind that overlap, the one that begins first, and then the longest. */
function* findByWords(
  text: string,
  masked: string,
  sentences: readonly Sentence[],
): Generator<undefined, WritingFinding[]> {
  const hits: WritingFinding[] = [];
  for (const { start, end, value } of yield* findPhrases(masked)) {
    yield;
    const { set, rule } = value;
    if (rule.when && !rule.when(placeOf(text, masked, sentences, start, end))) continue;
    hits.push(makeFinding(text, set, rule.why, start, end));
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const reached = new Map<WritingKind, number>();
  return hits.filter(({ kind, start, end }) => {
    if (start < (reached.get(kind) ?? 0)) return false;
    reached.set(kind, end);
    return true;
  });
}

function placeOf(
  text: string,
  masked: string,
  sentences: readonly Sentence[],
  start: number,
  end: number,
): Place {
  const sentence = sentenceAt(sentences, start);
  const from = Math.max(sentence?.start ?? 0, start - AROUND);
  const to = Math.min(sentence?.end ?? masked.length, end + AROUND);
  return {
    words: masked.slice(start, end),
    before: masked.slice(from, start),
    after: masked.slice(end, Math.max(end, to)),
    written: text.slice(from, Math.max(end, to)),
  };
}

/** The last sentence that begins at or before an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
