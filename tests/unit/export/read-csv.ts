/** Reads CSV after the grammar of RFC 4180, and throws at the first character that breaks it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`No quote at ${at}.`);
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('The last quote is open.');
      if (text[at] === '"' && text[at + 1] === '"') at += 1;
      else if (text[at] === '"') break;
      cell += text[at] ?? '';
    }
    row.push(cell);
    at += 1;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') at += 1;
    else throw new Error(`Neither comma nor line end at ${at}.`);
  }
  if (row.length > 0) throw new Error('The last line has no end.');
  return rows;
}
