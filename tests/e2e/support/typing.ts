import type { Page } from 'playwright-core';

/** A word that was typed, with the blank or Enter behind it, and when that had been handled (epoch ms). */
export interface TypedWord {
  word: string;
  at: number;
}

const WORDS_A_NOTE = 9;

/**
 * Types one burst into what has the focus, word after word without a pause, Enter after every few, until `isOver` or until
 * the page is gone. No word comes twice: `name` begins each. `typed` grows meanwhile.
 */
export async function typeBurst(
  page: Page,
  name: string,
  typed: TypedWord[],
  isOver: () => boolean,
): Promise<void> {
  for (let count = 1; !isOver(); count += 1) {
    const word = `${name}${String(count).padStart(4, '0')}`;
    try {
      await page.keyboard.type(word);
      if (count % WORDS_A_NOTE === 0) await page.keyboard.press('Enter');
      else await page.keyboard.type(' ');
    } catch (error) {
      if (isOver()) return;
      throw error;
    }
    typed.push({ word, at: Date.now() });
  }
}

/** The words of the texts, in their order. */
export const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/\s+/).filter(Boolean));

/** Those that stand there more than once. */
export const doubled = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);
