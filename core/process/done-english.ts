import { spellOut } from './english';
import { saysOnlyThatItIsDone } from './known-words';
import type { Way } from './way';
import { FINISHED_WAYS } from './ways-finished';
import { HANDED_OVER_WAYS } from './ways-handed-over';
import { NOTHING_MORE_WAYS } from './ways-nothing-more';

const WAYS: readonly Way[] = [...FINISHED_WAYS, ...NOTHING_MORE_WAYS, ...HANDED_OVER_WAYS];

const GREETINGS =
  /^(?:as far as i am concerned|in my (?:view|eyes|book)|happy to (?:say|report|tell you)|glad to (?:say|report)|hi|hello|hey|hiya|dear|there|all|team|everyone|everybody|folks|guys|ok|okay|alright|allright|right|yes|yep|yeah|yup|yea|well|great|so|and|now|then|just|fyi|update|edit|status|note|finally|also|quick|sorry|please|kindly|thanks|thank you|phew|good|cool|perfect|anyway|with (?:this|that|these|those)(?: (?:last |final )?(?:comments?|remarks?|notes?|words|findings))?|i think|i guess|guess|i suppose|i reckon|so i guess|i believe|i would say|in my opinion|for me|for the record|(?:from|on|for) (?:my|our) (?:side|end|part|point of view|perspective|pov)|just to|(?:to )?let you know|letting you know|wanted to|(?:i )?want(?:ed)? to(?= (?:say|let|inform|tell|note|confirm|add))|to(?= (?:say|let|inform|tell|note|confirm|be |sum))|to be (?:clear|explicit|sure|precise|on the safe side)|oh|ah|heads up|btw|by the way|aand|say|inform you|confirm|that|lgtm|nice|sir|at this point|short|quick note|my|this is|hope that helps|as of now)(?= |$) ?/;
/** "My first code review in Kotlin ever" is all of it; "my first review pass" is not. */
const MY_FIRST =
  /\bmy (?:very )?first (?:ever )?((?:code |real |proper |technical |ever )?review)(?! (?:pass|round|part|half|draft|iteration|comments?))(?: (?:in|on|with|using) \w+)?(?: ever)?/;
/** Praise of the change. */
const PRAISE = /^(?:really |very )*(?:well|nicely|nice|good|great|neatly|cleanly) done\b/;
const NOT_BEFORE =
  /\b(?:not|never|almost|nearly|(?<!\ba )half|halfway|mostly|partly|partially|barely|when|once|if|until|till|unless|before|while|whether|supposed|has to|have to|had to|yet to|about to|aim|aiming|let me|far from|no means|wants? to (?!say|let)|will|should|must|hope|hoping|want to (?!say|let)|plan|planning|going to|gonna|would|could|can|cannot|might|may|thought|said|told|wish|expect|soon|close to|how|who|whoever|need|needs|try|trying|wanted (?!to (?:say|let)))\b|\b(?:after|as|of|in|on|part) $/;
/** "I would like to let you know that" is no condition. */
const POLITELY =
  /\b(?:i )?(?:(?:would|should|can|could|must|will|may|want|wanted|wish|hope|like|just|hereby|also|only) )*(?:to )?(?:say|let you (?:all )?know|inform you|confirm|tell you|note|announce|report|mention|notify you|state)(?: here| hereby)?(?: that)?(?= )/;

/**
 * Whether a plain clause says in English that the review is done. `bare` where it says so in a word that could also be
 * about a single thread.
 */
export function saysDone(plain: string): 'clearly' | 'bare' | null {
  const words = spellOut(plain).replace(MY_FIRST, 'my $1');
  if (PRAISE.test(words)) return null;
  const stripped = withoutGreetings(words);
  let bare = false;
  for (const way of WAYS) {
    if (!stands(way, way.anywhere ? words : stripped)) continue;
    if (!way.bare) return 'clearly';
    bare = true;
  }
  if (saysOnlyThatItIsDone(words)) return 'clearly';
  return bare ? 'bare' : null;
}

function stands({ pattern, anywhere, rest }: Way, words: string): boolean {
  const match = pattern.exec(words);
  if (!match) return false;
  if (anywhere && NOT_BEFORE.test(words.slice(0, match.index).replace(POLITELY, ''))) return false;
  return rest(words.slice(match.index + match[0].length).trim());
}

function withoutGreetings(words: string): string {
  let left = words;
  for (let round = 0; round < 10; round += 1) {
    const greeting = GREETINGS.exec(left)?.[0];
    // "This is the end" and "my review" begin like greetings, and are what we look for.
    if (greeting === undefined || WAYS.some((way) => !way.anywhere && stands(way, left))) break;
    left = left.slice(greeting.length);
  }
  return left;
}
