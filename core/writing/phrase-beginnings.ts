/** Longer beginnings would make more entries and no fewer tries. */
const LENGTH = 3;

/** A beginning that is `open` can be continued by what follows in the phrase. */
interface Beginning {
  text: string;
  open: boolean;
}

/**
 * The first characters, at most three, with which a match of a phrase can begin; shorter where anything may follow, and
 * "" where it may begin with anything. Knows what our phrases are made of: letters, groups, alternatives, classes,
 * repetition and looking around. What it doesn't know counts as anything, so no match is lost.
 */
export function beginningsOf(phrase: string): string[] {
  const found = new Reader(phrase).alternatives();
  return [...new Set(found.map(({ text }) => text))];
}

/** Cuts a phrase at its alternatives outside of groups and classes. */
export function alternativesOf(phrase: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < phrase.length; at += 1) {
    const sign = phrase[at];
    if (sign === '\\') at += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(phrase.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, phrase.slice(from)];
}

class Reader {
  private at = 0;

  constructor(private readonly phrase: string) {}

  /** Up to the end of the phrase, or of the group that was just entered. */
  alternatives(): Beginning[] {
    const found = this.sequence();
    while (this.phrase[this.at] === '|') {
      this.at += 1;
      found.push(...this.sequence());
    }
    return unique(found);
  }

  private sequence(): Beginning[] {
    let begun: Beginning[] = [{ text: '', open: true }];
    while (this.at < this.phrase.length && !'|)'.includes(this.phrase[this.at] ?? '')) {
      const atom = this.atom();
      const { optional, repeated } = this.repetition();
      if (atom === null) continue;
      const next = begun.flatMap((before) => continueWith(before, atom, repeated));
      begun = unique(optional ? [...next, ...begun.filter(({ open }) => open)] : next);
    }
    return begun;
  }

  /** What one part can begin with; null where it takes up no text. */
  private atom(): Beginning[] | null {
    const sign = this.phrase[this.at] ?? '';
    this.at += 1;
    if (sign === '^' || sign === '$') return null;
    if (sign === '(') return this.group();
    if (sign === '[') return this.characters();
    if (sign === '\\') return this.escaped();
    return sign === '.' ? ANYTHING : [{ text: sign, open: true }];
  }

  private group(): Beginning[] | null {
    const isPlain = this.phrase.startsWith('?:', this.at);
    if (isPlain) this.at += 2;
    const found = this.alternatives();
    this.at += 1;
    return isPlain ? found : null;
  }

  private characters(): Beginning[] {
    const end = this.phrase.indexOf(']', this.at);
    const inside = this.phrase.slice(this.at, end);
    this.at = end + 1;
    // Ranges and what is excluded are not spelled out.
    if (/\\|^\^|\w-\w/.test(inside)) return ANYTHING;
    return Array.from(inside, (text) => ({ text, open: true }));
  }

  private escaped(): Beginning[] | null {
    const sign = this.phrase[this.at] ?? '';
    this.at += 1;
    if (sign === 'b') return null;
    if (sign === 'd') return DIGITS;
    return /[a-z]/i.test(sign) ? ANYTHING : [{ text: sign, open: true }];
  }

  private repetition(): { optional: boolean; repeated: boolean } {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.phrase.slice(this.at, this.at + 8))?.[0] ?? '';
    this.at += found.length;
    return { optional: /^(?:[?*]|\{0)/.test(found), repeated: found !== '' && !found.startsWith('?') };
  }
}

const ANYTHING: Beginning[] = [{ text: '', open: false }];
const DIGITS: Beginning[] = Array.from('0123456789', (text) => ({ text, open: true }));

function continueWith(before: Beginning, atom: readonly Beginning[], repeated: boolean): Beginning[] {
  if (!before.open) return [before];
  return atom.map(({ text, open }) => {
    const longer = (before.text + text).slice(0, LENGTH);
    return { text: longer, open: open && !repeated && longer.length < LENGTH };
  });
}

function unique(all: Beginning[]): Beginning[] {
  if (all.length < 2) return all;
  const seen = new Set<string>();
  return all.filter(({ text, open }) => {
    const key = open ? `${text}|` : text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
