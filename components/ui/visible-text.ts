const name = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * What takes no room on the screen, or none of its own: controls but tab and line break, halves of surrogate pairs,
 * everything that Unicode calls ignorable by default (zero width, bidi, tags, fillers, variation selectors), separators
 * and anchors that fonts leave blank, and the empty Braille pattern.
 */
const UNSEEN = String.raw`[\0-\x08\x0B-\x1F\x7F-\x9F\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFC\u2800]`;

const scripts = (names: string): string =>
  names
    .split(' ')
    .map((script) => String.raw`\p{scx=${script}}`)
    .join('');

/** Scripts in which a joiner or non-joiner after a letter changes how the word is written. */
const JOINING = scripts(
  'Arab Syrc Mong Nkoo Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt Khmr Mymr Java Bali',
);
/** Scripts that put no spaces between words and may mark the gaps with U+200B. */
const UNSPACED = scripts('Khmr Thai Laoo Mymr');

/** Unseen characters that are spelling: each is left alone only where its own script or an emoji asks for it. */
const SPELLING = [
  // The flags of England, Scotland and Wales; emoji with a presentation, a skin tone, others joined to them; key caps.
  String.raw`\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}`,
  String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0E\uFE0F]?(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?)*`,
  String.raw`[\d#*]\uFE0F\u20E3`,
  String.raw`(?<=[${JOINING}])(?<!\p{Default_Ignorable_Code_Point})[\u200C\u200D]`,
  String.raw`(?<=[${UNSPACED}])(?<!\p{Default_Ignorable_Code_Point})\u200B(?=[${UNSPACED}])`,
  String.raw`(?<=\p{sc=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{Sm}\p{sc=Mymr}\p{sc=Phag}])\uFE00`,
  String.raw`(?<=\p{sc=Mong})(?<!\p{Default_Ignorable_Code_Point})[\u180B-\u180F]`,
];

const ANY_UNSEEN = new RegExp(UNSEEN, 'u');
const UNSEEN_OR_SPELLING = new RegExp(`${SPELLING.join('|')}|(?<unseen>${UNSEEN})`, 'gu');

/** A letter that is written from right to left: the bidi marks beside it are ordinary typing. */
const RIGHT_TO_LEFT =
  /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const BIDI_MARK = /[\u061C\u200E\u200F]/;
const BRAILLE = /[\u2801-\u28FF]/;

function visibleLine(line: string): string {
  if (!ANY_UNSEEN.test(line)) return line;
  const marks = BIDI_MARK.test(line) && RIGHT_TO_LEFT.test(line);
  const braille = line.includes('\u2800') && BRAILLE.test(line);
  return line.replace(UNSEEN_OR_SPELLING, (found, unseen: string | undefined) => {
    if (unseen === undefined) return found;
    if (marks && BIDI_MARK.test(unseen)) return found;
    return braille && unseen === '\u2800' ? found : name(unseen);
  });
}

/**
 * Text as written, with what would make it read differently from what is stored made visible as `⟨U+202E⟩`: characters
 * that turn the direction of text (CVE-2021-42574), control characters other than tab and line break, and invisible
 * ones. Left alone is what spelling needs: joiners inside emoji and in scripts such as Persian and Hindi, direction
 * marks in a line with right-to-left letters. Linear in the length of the text.
 */
export function visibleText(text: string): string {
  if (!ANY_UNSEEN.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').split('\n').map(visibleLine).join('\n');
}
