/**
 * The text of a draft that two surfaces type in. `before` is the text that the one which saves now knew as stored. What
 * another surface has typed there since comes first, in lines of its own: neither text is lost, whoever saves last.
 */
export function mergeDraft(stored: string, before: string, text: string): string {
  if (stored === '' || stored === before || text.startsWith(stored)) return text;
  return text === '' ? stored : `${stored}\n${text}`;
}

/** What is shown once `kept` was stored for a text of which `sent` was saved and that has become `now`. */
export function rebaseDraft(kept: string, sent: string, now: string): string {
  const added = kept.endsWith(sent) ? kept.slice(0, kept.length - sent.length) : kept;
  return added + now;
}
