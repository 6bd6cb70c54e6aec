import type { WritingKind, WritingSource } from './writing-finding';

/** A hit of a rule with what stands around it in its sentence, as the mask gives it: lower case, plain signs. */
export interface Place {
  words: string;
  /** Up to `AROUND` characters of the sentence before and after the words. */
  before: string;
  after: string;
  /** The same stretch as the interviewer wrote it, with capitals. */
  written: string;
}

/** How far a rule looks around, in UTF-16 units: more is never needed to tell what an adjective belongs to. */
export const AROUND = 120;

/** Phrases, and where they mean what the rule is about. */
export interface WritingRule {
  phrases: readonly string[];
  /** One sentence, without the words themselves. */
  why: string;
  when?: (place: Place) => boolean;
}

/** The rules of one kind and where they come from. */
export interface RuleSet {
  kind: WritingKind;
  source: WritingSource;
  rules: readonly WritingRule[];
}
