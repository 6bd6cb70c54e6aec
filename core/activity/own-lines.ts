/**
 * The lines of a comment that its author wrote: without quotes (`>`) and without code in fences. One pass, so that a
 * megabyte of hostile Markdown costs no more than reading it.
 */
export function ownLines(body: string): string[] {
  const own: string[] = [];
  let fence: string | null = null;
  for (const line of body.split('\n')) {
    const text = line.trim();
    const marker = text.startsWith('```') ? '```' : text.startsWith('~~~') ? '~~~' : null;
    if (fence !== null) {
      if (marker === fence) fence = null;
    } else if (marker !== null) {
      fence = marker;
    } else if (!text.startsWith('>')) {
      own.push(text);
    }
  }
  return own;
}

/** The paragraphs that the author wrote, each on one line. */
export function ownParagraphs(body: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of [...ownLines(body), '']) {
    if (line !== '') {
      lines.push(line);
    } else if (lines.length > 0) {
      paragraphs.push(lines.join(' '));
      lines = [];
    }
  }
  return paragraphs;
}
