/** Words that are often mistyped when a review is finished; what looks like one is read as one. */
const OFTEN_MISTYPED = [
  'finished',
  'completed',
  'reviewed',
  'reviewing',
  'everything',
  'complete',
  'review',
  'assignment',
  'exercise',
  'wrapped',
  'submitted',
  'concluded',
  'comments',
  'further',
  'nothing',
];
const SHORTEST_MISTYPED = 5;
/** Words of their own, one letter away from one of the above. */
const NOT_MISTYPED = new Set([
  'finishes',
  'finisher',
  'completes',
  'completer',
  'reviewer',
  'reviewers',
  'reviews',
  'preview',
  'previews',
  'renewed',
  'completely',
  'concludes',
  'completion',
  'comment',
  'something',
  'farther',
  'reviewable',
  'exercises',
  'assignments',
  'warped',
  'wrapper',
]);

/**
 * A plain clause with its short forms written out ("i'm" is "i am", "isn't" is "is not") and the mistyped words that we
 * look for corrected.
 */
export function spellOut(plain: string): string {
  return plain
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b(?:doen|dnoe|donne|donezo|dun)\b/g, 'done')
    .replace(/\b(?:hve|hav|ahve)\b/g, 'have')
    .replace(/\b(?:wiht|whit|wth)\b/g, 'with')
    .replace(/\bteh\b/g, 'the')
    .replace(/\blet'?s\b/g, 'let us')
    .replace(/\bi'?m\b/g, 'i am')
    .replace(/\b(i|we|you|they)'?ve\b/g, '$1 have')
    .replace(
      /\b(that|it|this|what|here|there|review|reviewing|everything|all|time|mr|ball|work|exercise|task|job|diff|feedback|part|assignment|homework|challenge|nothing)'s\b/g,
      '$1 is',
    )
    .replace(/\b(that|what)s\b/g, '$1 is')
    .replace(/\b(we|you|they)'re\b/g, '$1 are')
    .replace(/\b(is|are|was|were|have|has|had|do|does|did|should|would|could)n'?t\b/g, '$1 not')
    .replace(/\b(ca|wo|ai)n'?t\b/g, 'can not')
    .replace(/\b(that|it|i|you)'?ll\b(?<!\bill)/g, '$1 will')
    .replace(/'ll\b/g, ' will')
    .replace(/'d\b/g, ' would')
    .replace(/\bw\b/g, 'with')
    .replace(/'/g, ' ')
    .split(' ')
    .map(correct)
    .filter((word) => word !== '')
    .join(' ');
}

function correct(word: string): string {
  if (word.length < SHORTEST_MISTYPED || word.length > 12 || NOT_MISTYPED.has(word)) return word;
  if (OFTEN_MISTYPED.includes(word)) return word;
  return OFTEN_MISTYPED.find((right) => isOneSlipAway(word, right)) ?? word;
}

/** One letter too many, too few, wrong, or two neighbours in each other's place. The first letter is right. */
function isOneSlipAway(word: string, right: string): boolean {
  if (word[0] !== right[0] || Math.abs(word.length - right.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === right[at]) at += 1;
  const [left, wanted] = [word.slice(at), right.slice(at)];
  return (
    left.slice(1) === wanted ||
    left === wanted.slice(1) ||
    left.slice(1) === wanted.slice(1) ||
    (left[0] === wanted[1] && left[1] === wanted[0] && left.slice(2) === wanted.slice(2))
  );
}
