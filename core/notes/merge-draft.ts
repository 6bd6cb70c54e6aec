/**
 * The text of a draft that two surfaces type in. `before` are the texts that the one which saves now knows to be its own:
 * what it last saw as stored, and what it sent since and was not answered. What another surface has typed there comes
 * first, in lines of its own: neither text is lost, whoever saves last. A request whose answer was lost may arrive again,
 * or be followed by another: what it added takes the place of what it had added.
 */
export function mergeDraft(stored: string, before: readonly string[], text: string): string {
  const [seen = '', ...sent] = before;
  if (stored === '' || before.includes(stored)) return text;
  const wentOn = seen !== '' && text.startsWith(seen);
  if (wentOn && isPartOf(stored, seen)) return withMore(stored, seen, text);
  if (text.startsWith(stored)) return text;
  // Its words are there: an earlier request may come in behind a later one.
  if (`\n${stored}`.includes(`\n${text}`)) return stored;
  const added = sent.findLast((each) => each !== '' && endsWithLines(stored, each));
  if (added !== undefined) return stored.slice(0, -added.length) + text;
  if (!wentOn) return `${stored}\n${text}`;
  // The first try has left out already what the other surface took out.
  if (isPartOf(stored, text) && lastLine(stored) === lastLine(text)) return stored;
  // What was seen stands in the text as well.
  return `${withoutText(stored, seen)}\n${text}`;
}

/** What is left of what was `seen`, the rest of which another surface has made a note of, with what was typed behind it. */
function withMore(stored: string, seen: string, text: string): string {
  const more = text.slice(seen.length);
  if (lastLine(stored) === lastLine(seen)) return stored + more;
  return [stored, more.replace(/^\n/, '')].filter((part) => part !== '').join('\n');
}

/** Whether every line of `text` is one of `whole`: as often, at most, as it stands there. */
function isPartOf(text: string, whole: string): boolean {
  const left = whole.split('\n');
  return text.split('\n').every((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** Whether the last lines of `text` are `lines`. */
const endsWithLines = (text: string, lines: string): boolean => text === lines || text.endsWith(`\n${lines}`);

/**
 * What stays of a draft whose `text` has become a note. `before` as above; `rest` is what the surface has typed there
 * since, for the next note. What another surface typed stays, in front of it or behind.
 */
export function endDraft(stored: string, { before, text, rest }: EndedDraft): string {
  const isOwn = before.includes(stored) || text.startsWith(stored) || rest.startsWith(stored);
  if (isOwn) return rest;
  // The first try, whose answer was lost, has done it already.
  if (rest !== '' && endsWithLines(stored, rest)) return stored;
  return [leftOf(stored, before, text), rest].filter((part) => part !== '').join('\n');
}

/** What other surfaces typed: all that is stored but the text itself, or what of it was stored so far. */
function leftOf(stored: string, before: readonly string[], text: string): string {
  const own = [text, ...before.toReversed()].filter((each) => each !== '' && text.startsWith(each));
  const known = own.find((each) => withoutText(stored, each) !== stored);
  if (known !== undefined) return withoutText(stored, known);
  // Another surface has made a note of the rest of it.
  return own.slice(1).some((each) => isPartOf(stored, each)) ? '' : stored;
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
  // The answer comes in behind a later one, which has been shown.
  if (!now.startsWith(sent) && `\n${now}`.includes(`\n${kept}`)) return now;
  // Its last line is there, and was typed on: what was put in or taken out stands before it.
  if (now.startsWith(sent) && lastLine(kept) === lastLine(sent)) return kept + now.slice(sent.length);
  const added = kept.endsWith(sent) ? kept.slice(0, kept.length - sent.length) : kept;
  if (now === '') return added.replace(/\n$/, '');
  // What another surface wrote goes on from what was sent here: it holds that already.
  if (kept.startsWith(sent) && now.startsWith(sent))
    return kept.startsWith(now) ? kept : kept + now.slice(sent.length);
  return added === '' || added.endsWith('\n') ? added + now : `${added}\n${now}`;
}
