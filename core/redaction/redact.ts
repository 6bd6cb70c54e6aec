import { cleanText } from '@/core/summary/escape-markdown';
import { PLACEHOLDERS } from './known';
import type { KnownWords } from './known-words';
import { findNames } from './names';
import { besides, findPlaces, type Span } from './places';

/**
 * The text with a placeholder for every name, username, e-mail, project, host and link that is known, whatever its case
 * and accents, with anything between its parts that a reader does not see. The longest goes first; a possessive keeps its
 * ending. Control and invisible characters go. Names that are words too: see `names-and-words.ts`.
 */
export function redact(text: string, known: KnownWords): string {
  return replaceAll(seen(text), known);
}

/**
 * The same for what an interviewer wrote as Markdown. A link keeps its words and loses its address; a placeholder is
 * escaped where its brackets would begin a link or a definition.
 */
export function redactMarkdown(source: string, known: KnownWords): string {
  const visible = seen(source).replace(LINK_WITH_WORDS, `$1 ${PLACEHOLDERS.link}`);
  return replaceAll(visible, known).replace(PLACEHOLDER_THAT_LINKS, '\\[$1\\]');
}

/** A name that is one of these words leaves them alone. */
const PLACEHOLDER = /\[(candidate|interviewer|person \d+|e-mail|link|project|host)\]/g;
const PLACEHOLDER_THAT_LINKS = new RegExp(String.raw`${PLACEHOLDER.source}(?=[([:])`, 'g');

const LINK_WITH_WORDS =
  /!?\[([^[\]]*)\]\(\s*<?[a-z][a-z0-9+.-]*\\?:[^\s()]*(?:\([^\s()]*\))?[^\s()]*(?:\s+["'(][^\n]*?["')])?\s*\)/gi;

/** Characters that take no place; those that join an emoji stay. */
const INVISIBLE = /[\u00ad\u115f\u1160\u200b\u200e\u200f\u2060-\u206f\u3164\uffa0\u{e0000}-\u{e0fff}]/gu;

function seen(text: string): string {
  return cleanText(text).normalize('NFC').replace(INVISIBLE, '');
}

/** What is replaced may leave a border where there was none: looked at again until nothing is found any more. */
function replaceAll(text: string, known: KnownWords): string {
  let written = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const spans = spansOf(written, known);
    if (spans.length === 0) break;
    written = replace(written, spans);
  }
  return written;
}

const MOST_ROUNDS = 5;

function spansOf(text: string, known: KnownWords): Span[] {
  const there = Array.from(text.matchAll(PLACEHOLDER), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    placeholder: found,
  }));
  const inside = insideOf(there, text.length);
  const places = findPlaces(text, known.places)
    .map((place) => ({ ...place, to: outOf(inside, place.to) }))
    .filter(({ from }) => inside[from] !== 1);
  // What a place holds goes with it: left there, it would keep the rest of a link from being found.
  const kept = [...besides(places, there, text.length), ...places];
  const names = besides(kept, findNames(text, known), text.length);
  return [...places, ...names].sort((a, b) => a.from - b.from);
}

/** 1 wherever a cut would be one through a placeholder. */
function insideOf(placeholders: readonly Span[], length: number): Uint8Array {
  const inside = new Uint8Array(length + 1);
  for (const { from, to } of placeholders) inside.fill(1, from + 1, to);
  return inside;
}

/** Where a place ends that would end within a placeholder, whose bracket was taken for one around a link. */
function outOf(inside: Uint8Array, end: number): number {
  let to = end;
  while (inside[to] === 1) to += 1;
  return to;
}

/** The text with its spans replaced; of several that stand for one thing in a row, one is enough. */
function replace(text: string, spans: readonly Span[]): string {
  let written = '';
  let at = 0;
  let before: string | null = null;
  for (const { from, placeholder, to } of spans) {
    const between = text.slice(at, from);
    if (placeholder !== before || /\S/.test(between)) written += between + placeholder;
    before = placeholder;
    at = to;
  }
  return written + text.slice(at);
}
