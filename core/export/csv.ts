import { cleanText } from '@/core/summary/escape-markdown';

/**
 * Rows as CSV after RFC 4180: every cell in quotes, quotes in it doubled, lines end with CRLF, the last one too. Control
 * characters go. A cell that a spreadsheet could take for a formula begins with an apostrophe, which spreadsheets read
 * as "this is text" (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * What begins a formula, also behind what can't be seen, and in the full-width and small forms that spreadsheets read as
 * the same signs. A tab or a line break alone is enough.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]|^[\t\n]/u;

function cell(text: string): string {
  // Line breaks inside a cell are LF, as spreadsheets write them themselves.
  const clean = cleanText(text);
  return `"${(FORMULA.test(clean) ? `'${clean}` : clean).replaceAll('"', '""')}"`;
}
