/**
 * The text of a draft that two surfaces type in. `before` are the texts that the one which saves now knows to be its own:
 * what it last saw as stored, and what it sent since and was not answered. What another surface has typed there comes
 * first, in lines of its own: neither text is lost, whoever saves last.
 */
export function mergeDraft(stored: string, before: readonly string[], text: string): string {
  if (stored === '' || before.includes(stored) || text.startsWith(stored)) return text;
  return stored.startsWith(text) ? stored : `${stored}\n${text}`;
}

/**
 * What stays of a draft whose `text` has become a note. `before` as above; `rest` is what the surface has typed there
 * since, for the next note. What another surface typed stays, in front of it or behind.
 */
export function endDraft(stored: string, { before, text, rest }: EndedDraft): string {
  const isOwn =
    before.includes(stored) || text.startsWith(stored) || (rest !== '' && rest.startsWith(stored));
  if (isOwn) return rest;
  return [withoutText(stored, text), rest].filter((part) => part !== '').join('\n');
}

/** How a draft ended: see `endDraft`. */
export interface EndedDraft {
  before: readonly string[];
  text: string;
  rest: string;
}

function withoutText(stored: string, text: string): string {
  if (stored.startsWith(`${text}\n`)) return stored.slice(text.length + 1);
  return stored.endsWith(`\n${text}`) ? stored.slice(0, -text.length - 1) : stored;
}

/** What is shown once `kept` was stored for a text of which `sent` was saved and that has become `now`. */
export function rebaseDraft(kept: string, sent: string, now: string): string {
  if (now === sent) return kept;
  const added = kept.endsWith(sent) ? kept.slice(0, kept.length - sent.length) : kept;
  if (now === '') return added.replace(/\n$/, '');
  // What another surface wrote goes on from what was sent here: it holds that already.
  if (kept.startsWith(sent) && now.startsWith(sent))
    return kept.startsWith(now) ? kept : kept + now.slice(sent.length);
  return added === '' || added.endsWith('\n') ? added + now : `${added}\n${now}`;
}
