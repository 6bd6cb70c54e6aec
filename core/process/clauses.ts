import { ownLines } from '@/core/activity/own-lines';
import { writtenOut } from '@/core/search/written-as';

/**
 * A piece of a sentence that can say one thing. `text` as its author wrote it, without Markdown; `plain` in lower case
 * without accents and signs, words apart by one space. `sentence` counts from 0.
 */
export interface Clause {
  text: string;
  plain: string;
  sentence: number;
  /** The last clause of a question, or any clause of a sentence that begins as one. */
  asked: boolean;
  /** A colon follows: it is the title of what comes after. */
  title: boolean;
}

/** What is said at the very beginning or end counts; the middle of a megabyte is not looked at (UTF-16 units). */
const LOOKED_AT = 20_000;
/** Nobody says that they are done in a longer clause. */
const LONGEST_CLAUSE = 300;

/** Signs that end a sentence; a point within a word (`package.json`, `3.5`) does not. */
const SENTENCE_END = /(?<=[.!?\u2026])["')\]]*\s+|\s*[\u3002\uff01\uff1f]\s*/u;
/** Where one clause ends and the next begins. */
const CLAUSE_END =
  /\s*(?:[,;:()[\]|/&+\u2013\u2014\u3001\uff0c]|\s-+\s|(?<![\p{L}\p{N}])(?:and|(?<!(?:everything|all|anything|nothing) )but|so(?! far)|because|although|though|however|und|aber|et|mais|pero|mas|maar)(?![\p{L}\p{N}]))\s*/iu;
const QUESTION =
  /^\W*(?:is|are|am|do|does|did|have|has|had|can|could|should|would|will|shall|may|who|what|when|where|why|how|which|whose|until when|ist|sind|est-ce)\b/;
const TAG =
  /^(?:(?:is|are|was|were|do|does|did|have|has)(?: not|n't)? (?:it|i|we|you|that|this|they)|right|or not|or|no|correct)$/;

/** Cuts what the author of a comment wrote into clauses: no quotes, no code, no struck text, no mentions. Linear. */
export function clausesOf(body: string): Clause[] {
  const sentences = lookedAt(body).flatMap((line) => wordsOf(line).split(SENTENCE_END));
  return sentences.flatMap((words, sentence) => cut(words, sentence));
}

/** The lines of the beginning and of the end. */
function lookedAt(body: string): string[] {
  const lines = ownLines(body);
  const all = lines.join('\n');
  if (all.length <= 2 * LOOKED_AT) return lines;
  return `${all.slice(0, LOOKED_AT)}\n${all.slice(-LOOKED_AT)}`.split('\n');
}

/** A line's words: code as "code", links by their text, without the signs of Markdown, struck text, mentions and emoji. */
function wordsOf(line: string): string {
  return (
    line
      .replace(/[\u2018\u2019\u02bc\u00b4`]/g, (sign) => (sign === '`' ? sign : "'"))
      .replace(/^(?:#{1,6}|[-*+]|\d{1,3}[.)])\s+/, '')
      .replace(
        /^\[x\]\s+((?:code |my |the )?review)(?: (?:the |of the |this )?(?:mr|merge request|pr|code|changes))?$/i,
        '$1 done',
      )
      .replace(/^\[x\]\s+/i, '')
      .replace(/^\[ \].*$/, '')
      .replace(/<!--.*?(?:-->|$)/g, ' ')
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
      .replace(/~~[^~]{0,500}~~/g, ' ')
      .replace(/^`+([^`]{1,40})`+[.!]*$/, '$1')
      .replace(/`+[^`]{0,500}`+/g, ' code ')
      .replace(/!?\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
      .replace(/https?:\/\/\S+/g, ' link ')
      .replace(/(^|[^\w@])@\w(?:[\w.-]*\w)?/g, '$1 ')
      .replace(/:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|checkered_flag):/g, '\u2705')
      .replace(/[*~#_]/g, '')
      .replace(/:[a-z0-9_+-]{2,30}:/g, ' ; ')
      .replace(/(^|\s)[:;8=][-']?[)(DPp/|]+(?=\s|$|[.!,])/g, ' ; ')
      .replace(/(review(?:ed)?) ?[\u2705\u2713\u2714\u2611\u{1f3c1}]/giu, '$1 done ')
      .replace(
        /^[\u2705\u2713\u2714\u2611\u{1f3c1}]\ufe0f? ?((?:code |my |the )?review(?:ed)?)$/iu,
        '$1 done',
      )
      .replace(/[\p{Extended_Pictographic}\u2705\u2713\u2714\ufe0f\u200d]+/gu, ' ; ')
      .replace(/\bw\/(?=\s)/gi, 'w')
      // What is quoted after other words is somebody's or something's word.
      .replace(
        /(?<=\p{L} )["\u201c\u201e\u00ab][^"\u201c\u201d\u201e\u00ab\u00bb]{1,200}["\u201d\u201c\u00bb]/gu,
        ' quote ',
      )
      .trim()
  );
}

function cut(words: string, sentence: number): Clause[] {
  const begun = QUESTION.test(words.toLowerCase());
  const question = /\?["')\]]*$/.test(words);
  const clauses: Clause[] = [];
  let rest = words;
  while (rest !== '') {
    const end = CLAUSE_END.exec(rest.slice(0, LONGEST_CLAUSE));
    const at = end ? end.index : Math.min(rest.length, LONGEST_CLAUSE);
    const text = rest.slice(0, at).trim();
    const sign = end?.[0].trim() ?? '';
    rest = rest.slice(at + (end ? Math.max(1, end[0].length) : 0));
    const plain = plainOf(text);
    if (plain !== '') clauses.push({ text, plain, sentence, asked: question && begun, title: sign === ':' });
  }
  const last = clauses.at(-1);
  if (last && question) {
    last.asked = true;
    // "It is done, isn't it?" asks all of it.
    const before = clauses.at(-2);
    if (before && TAG.test(last.plain)) before.asked = true;
  }
  return clauses;
}

/** In lower case, without accents and signs. */
function plainOf(text: string): string {
  return writtenOut(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, ''),
  )
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}%']+/gu, ' ')
    .trim();
}
