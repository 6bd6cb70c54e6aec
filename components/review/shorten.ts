/** Longer comments are cut until asked for; a little over is not worth a button. */
const LONG = 900;
const CUT = 600;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The fence that is still open at the end of `text`, null where none is. */
function openFence(text: string): string | null {
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const fence = FENCE.exec(line)?.[1];
    if (fence === undefined) continue;
    if (open === null) open = fence;
    else if (fence.startsWith(open)) open = null;
  }
  return open;
}

/**
 * The beginning of a long Markdown text, cut at the end of a line or a word and with an open code fence closed; null
 * where the text is short enough to be shown whole.
 */
export function shorten(text: string): string | null {
  if (text.length <= LONG) return null;
  const cut = text.slice(0, CUT);
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf(' '));
  const start = end > CUT / 2 ? cut.slice(0, end) : cut;
  const fence = openFence(start);
  return fence === null ? `${start} …` : `${start}\n${fence}\n…`;
}
