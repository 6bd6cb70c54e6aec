import { ownLines } from '@/core/activity/own-lines';

/** Nobody says that they are done in a longer comment or sentence (UTF-16 units). */
const LONGEST_COMMENT = 20_000;
const LONGEST_SENTENCE = 500;

/** Ways of saying that a review is done, in lower case with plain apostrophes. Longer ones first: they make the better reason. */
const PHRASES = [
  "i'm done with my review",
  'i am done with my review',
  "i'm done reviewing",
  'i am done reviewing',
  "i've finished my review",
  'i have finished my review',
  'finished my review',
  'finished the review',
  'finished reviewing',
  'completed my review',
  'completed the review',
  'done with my review',
  'done with the review',
  'done reviewing',
  'concludes my review',
  'wraps up my review',
  'end of my review',
  'my review is done',
  'my review is complete',
  'my review is finished',
  'review is done',
  'review is complete',
  'review is finished',
  'review complete',
  'review completed',
  'review done',
  'review finished',
  "that's all from me",
  'that is all from me',
  "that's everything from me",
  'that is everything from me',
  'ready for our call',
  'ready for the call',
  "i've finished",
  'i have finished',
  "i'm finished",
  'i am finished',
  "i'm done",
  'i am done',
  'all done',
];

/** Said before the phrase in the same clause, it is not done: "not", "when I'm done", "I'll tell you once ...". */
const NOT_YET = new Set(
  (
    'not never almost nearly half mostly partly when once if until till unless after before while ' +
    "will i'll should hope want plan going isn't haven't hasn't aren't ain't don't didn't wasn't cannot can't won't"
  ).split(' '),
);
/** A sentence that begins so speaks of what is still to come, whatever follows the comma. */
const CONDITIONS = ['once ', 'if ', 'until ', 'unless ', 'as soon as '];
/** Said right after the phrase, it is done for a while, in part, or not before something else. */
const ONLY_PARTLY = [
  'for today',
  'for now',
  'for tonight',
  'yet',
  'soon',
  'tomorrow',
  'later',
  'when',
  'once',
  'if',
  'as soon',
  'with half',
  'with part',
  'with the first',
];
/** "Done with the models" is about a part; done with one of these is about the whole. */
const WHOLE_THINGS = new Set([
  'review',
  'reviewing',
  'everything',
  'it',
  'this',
  'mr',
  'request',
  'exercise',
  'assignment',
]);
/** Bare words that are enough where they are the whole comment. */
const WHOLE = new Set(['done', 'finished', 'all done', 'review done']);

/**
 * The words with which a comment says that the review is done, or null. Quotes and code don't count, nor do questions,
 * conditions and negations. English only. What is looked at is bounded, so that no comment can hold things up.
 */
export function findDoneWords(body: string): string | null {
  const lines = ownLines(body.slice(0, LONGEST_COMMENT)).map(normalise);
  const whole = lines.filter((line) => line !== '').join(' ');
  const bare = whole.replace(/[.! ]+$/, '');
  if (WHOLE.has(bare)) return bare;
  for (const sentence of lines.flatMap(sentencesOf)) {
    const words = sentence.length <= LONGEST_SENTENCE ? doneWordsIn(sentence) : null;
    if (words) return words;
  }
  return null;
}

function doneWordsIn(sentence: string): string | null {
  if (sentence.endsWith('?') || CONDITIONS.some((start) => sentence.startsWith(start))) return null;
  for (const phrase of PHRASES) {
    for (let at = sentence.indexOf(phrase); at >= 0; at = sentence.indexOf(phrase, at + phrase.length)) {
      if (stands(sentence, at, phrase.length) && isMeant(sentence, at, phrase)) return phrase;
    }
  }
  return null;
}

function isMeant(sentence: string, at: number, phrase: string): boolean {
  const clause = sentence.slice(sentence.lastIndexOf(',', at) + 1, at);
  if (clause.split(' ').some((word) => NOT_YET.has(word))) return false;
  const after = sentence.slice(at + phrase.length, at + phrase.length + 60).trimStart();
  if (ONLY_PARTLY.some((words) => after.startsWith(words) && !isLetter(after[words.length]))) return false;
  return !after.startsWith('with ') || after.split(/[ .,!]/).some((word) => WHOLE_THINGS.has(word));
}

/** Not in the middle of a word. */
function stands(sentence: string, at: number, length: number): boolean {
  return !isLetter(sentence[at - 1]) && !isLetter(sentence[at + length]);
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && sign >= 'a' && sign <= 'z';
}

function normalise(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[*_~#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (!'.!?;'.includes(line.charAt(at))) continue;
    sentences.push(line.slice(start, at + 1).trim());
    start = at + 1;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
