import { PARTICLES, TITLES } from './names-and-words';
import { isUnspaced, keyOf } from './segments';

/** Words of a name. A part in brackets or quotes is a part like any other. */
export function partsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}\p{N}'’.\-‐‑]+/u).filter((part) => /\p{L}/u.test(part));
}

/** Those that may stand for the name alone: no title, no initial, and a particle where it is a first or a last name, as "Ben" is. */
export function tellingParts(name: string): string[] {
  const parts = partsOf(name).filter((part) => !TITLES.has(joinedKey([part])));
  return parts.filter((part, index) => {
    const key = joinedKey([part]);
    const isOuter = index === 0 || index === parts.length - 1;
    return key.length > 1 && (isOuter || !PARTICLES.has(key));
  });
}

/** A name as it is written, and its parts. Of one name of three signs the first is most often the family's; the rest is used alone. */
export function unspacedParts(name: string): string[] {
  const written = name.normalize('NFC').trim();
  const parts = (written.match(/[\p{Lo}\p{Lm}\p{M}]+/gu) ?? []).filter(isUnspaced);
  const [only = ''] = parts.length === 1 ? parts : [];
  const given = /^[\p{Script=Han}\p{Script=Hangul}]{3}$/u.test(only) ? [only.slice(1)] : [];
  return [written, parts.join(''), ...parts, ...given].filter((part) => part.length > 1);
}

/** "Müller" is written "Mueller" too. */
export function spellings(name: string): string[] {
  const other = name
    .normalize('NFC')
    .replace(/[äæ]/gi, 'ae')
    .replace(/[öø]/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .replace(/å/gi, 'aa');
  return other === name ? [name] : [name, other];
}

/** Shorter words are other words as often: "Aage" would be "age". */
const WRITTEN_BACK_FROM = /\p{L}{5,}/gu;

/** "Mueller" is written "Müller" too; none where a name is the same. It may be a word: "Haase" would be "hase". */
export function writtenBack(name: string): string[] {
  const other = name
    .normalize('NFC')
    .replace(WRITTEN_BACK_FROM, (word) =>
      word.replace(/ae/gi, 'ä').replace(/oe/gi, 'ö').replace(/ue/gi, 'ü').replace(/aa/gi, 'å'),
    );
  return other === name ? [] : [other];
}

/** Parts as they are compared: letters and digits alone, one after the other. */
export function joinedKey(parts: readonly string[]): string {
  return keyOf(parts.join('')).replace(/[^\p{L}\p{N}]/gu, '');
}
