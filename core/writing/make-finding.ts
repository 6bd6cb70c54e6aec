import type { WritingFinding } from './writing-finding';
import type { RuleSet } from './writing-rule';

/** A finding for a stretch of the text. Its id is its kind and its words, without case, signs and breaks. */
export function makeFinding(
  text: string,
  { kind, source }: Pick<RuleSet, 'kind' | 'source'>,
  why: string,
  start: number,
  end: number,
): WritingFinding {
  const quote = text.slice(start, end);
  const words = quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { id: `${kind}:${words}`, kind, start, end, quote, why, source };
}
