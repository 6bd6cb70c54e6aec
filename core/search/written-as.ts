/** Letters that Unicode takes apart no further, in lower case, as somebody without them on the keyboard types them. */
export const WRITTEN_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
};
const ANY = new RegExp(`[${Object.keys(WRITTEN_AS).join('')}]`, 'g');

/** A text in lower case without such letters. */
export function writtenOut(text: string): string {
  return text.replace(ANY, (letter) => WRITTEN_AS[letter] ?? letter);
}
