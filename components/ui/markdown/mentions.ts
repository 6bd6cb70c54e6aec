/** A user or group of GitLab after an at sign that is not inside a word, an address or a path. */
const MENTION = /(?<![\w@./-])@(?:[\w-][\w.-]{0,253}(?:\/[\w-][\w.-]{0,253}){0,19})/g;
/** A full stop that ends the sentence is no part of the name. */
const TRAILING = /[.-]+$/;

/** A text cut into what is a mention (`@user`, `@group/subgroup`) and what is not, in order; nothing is lost. */
export function splitMentions(text: string): { text: string; mention: boolean }[] {
  const parts: { text: string; mention: boolean }[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(MENTION)) {
    const name = found.replace(TRAILING, '');
    if (index > from) parts.push({ text: text.slice(from, index), mention: false });
    parts.push({ text: name, mention: true });
    from = index + name.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), mention: false });
  return parts;
}
