import { fold } from './fold';
import type { FoundText } from './found-text';

/** Stands between two texts, and in none: a search goes across no border. */
const BORDER = '\u0001';

/**
 * One interview as it is searched: its texts folded into one string, in which the engine looks for a word faster than
 * in each of them. `starts` says where each text begins in it, and at last its end.
 */
export interface Indexed {
  id: string;
  mrKey: string | null;
  /** By which interviews are ordered, the greatest first: the time of the call, else when it was begun. Epoch ms. */
  order: number;
  /** The candidate's name, folded: it counts for each of the interview's texts. */
  name: string;
  texts: readonly FoundText[];
  folded: string;
  starts: Uint32Array;
}

/** What is known of an interview beside its texts. */
export type IndexedFacts = Pick<Indexed, 'id' | 'mrKey' | 'order'> & { name: string };

/** Makes an interview searchable. White space is one blank, so that a phrase is found across a line break. */
export function indexInterview(
  { id, mrKey, name, order }: IndexedFacts,
  texts: readonly FoundText[],
): Indexed {
  const starts = new Uint32Array(texts.length + 1);
  const parts: string[] = [];
  let length = 0;
  texts.forEach(({ text }, index) => {
    starts[index] = length;
    const part = fold(text.replaceAll(BORDER, ' ').replace(/\s+/g, ' ')) + BORDER;
    parts.push(part);
    length += part.length;
  });
  starts[texts.length] = length;
  return { id, mrKey, order, name: fold(name), texts, folded: parts.join(''), starts };
}
