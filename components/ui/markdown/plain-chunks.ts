/** Layout of one block takes the square of its length for some texts, such as a hundred thousand invisible characters. */
const LONGEST = 10_000;

function cutAt(text: string, from: number): number {
  const end = from + LONGEST;
  if (end >= text.length) return text.length;
  const line = text.lastIndexOf('\n', end);
  if (line > from + LONGEST / 2) return line + 1;
  const code = text.charCodeAt(end - 1);
  const halfAPair = code >= 0xd800 && code <= 0xdbff;
  return halfAPair ? end - 1 : end;
}

/**
 * The first `length` UTF-16 units of a text (a little more or less) in pieces to be laid out one below the other: cut
 * after a line where there is one, never inside a character. Joined they are the beginning of the text.
 */
export function plainChunks(text: string, length: number): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < Math.min(text.length, length);) {
    const to = cutAt(text, from);
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}
