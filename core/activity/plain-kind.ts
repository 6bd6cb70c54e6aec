import type { CommentKind } from './timeline';

const NITPICK = /^(?:nit|nitpick|typo)(?=$|[\s,.\u2013\u2014-])(?!\s+pick)/i;
const ASKS = /(?:^|[.!?]\s+)(?:could|can|should|would|shall) (?:we|you|this|that|it|i)\b[^.!?]*\?/i;
const PRAISE =
  /^(?:nice|great|lovely|awesome|excellent|well done|good (?:call|catch|idea|job|point|work)|(?:i )?(?:really )?(?:like|love) (?:this|that|how|the way))\b/i;
/** "Nice, but ..." and "nice to have" praise nothing. */
const TURNS =
  /\b(?:although|but|could|except|however|if|instead|not|should|though|unless|until|would)\b|n['\u2019]t\b|to[ -]have|\?/i;

/**
 * The kind of a comment without a label, by plain signs at its beginning. `subject` is its first paragraph, bounded by
 * the caller; `suggestion`: it holds a block that suggests a change. In doubt it is a comment.
 */
export function plainKind(subject: string, suggestion: boolean): CommentKind {
  if (NITPICK.test(subject)) return 'nitpick';
  if (subject.includes('?') && (beginsWithQuestion(subject) || ASKS.test(subject))) return 'question';
  if (suggestion) return 'suggestion';
  return PRAISE.test(subject) && !TURNS.test(subject) ? 'praise' : 'comment';
}

/** Whether the first sentence ends with a question mark. */
function beginsWithQuestion(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign !== QUESTION_MARK && sign !== FULL_STOP && sign !== EXCLAMATION_MARK) continue;
    const next = text[at + 1];
    if (next === undefined || ' *_?!'.includes(next)) return sign === QUESTION_MARK;
  }
  return false;
}

const QUESTION_MARK = '?'.charCodeAt(0);
const FULL_STOP = '.'.charCodeAt(0);
const EXCLAMATION_MARK = '!'.charCodeAt(0);
