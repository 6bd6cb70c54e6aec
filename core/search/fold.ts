/** Letters that Unicode takes apart no further, as somebody without them on the keyboard types them. */
const APART: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
};
const ANY_APART = new RegExp(`[${Object.keys(APART).join('')}]`, 'gu');
const ASCII = /^[\0-\x7f]*$/;

/**
 * A text without what a search does not look at: case, diacritics, full and half width (NFKD of the Unicode standard, marks
 * taken away). The fold of a text is the folds of its characters, one after the other.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(ANY_APART, (one) => APART[one] ?? one);
}

/** A fold, and for each of its units (and its end) where it came from in the text. */
export function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let unit = 0; unit < piece.length; unit += 1) origin.push(at);
    folded += piece;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}
