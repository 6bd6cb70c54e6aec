const name = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * Text as written, with what would make it read differently from what is stored made visible: characters that
 * override the direction of text (CVE-2021-42574), and control characters other than tab and line break.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, name)
    .replace(/\p{Cc}/gu, (character) =>
      character === '\n' || character === '\t' ? character : name(character),
    );
}
