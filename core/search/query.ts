import { fold } from './fold';

/** Longer ones are no search; what is typed beyond is not looked for. */
const LONGEST_QUERY = 200;

/**
 * What is searched for: words and phrases, folded, all of which have to be there. A phrase stands in quotation marks and is
 * found as it stands, white space apart. One word may be the beginning, the middle or the end of what is found.
 */
export function parseQuery(text: string): string[] {
  const words = new Set<string>();
  const folded = fold(text.slice(0, LONGEST_QUERY));
  for (const [, phrase, word] of folded.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const one = (phrase ?? word ?? '').replace(/\s+/g, ' ').trim();
    if (one !== '') words.add(one);
  }
  return [...words];
}
