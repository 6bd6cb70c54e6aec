import { SHOWN } from '../mask-markdown';
import { indexPhrases } from '../phrases';
import { GOOD } from './verdict-words';

/** Signs of something that was seen: a number, a quote, a name from the code, code itself. */
const SIGNS = new RegExp(
  [
    SHOWN,
    '(?<!b|c)\\d(?![\\d.,]* ?%)',
    '["\u201c\u201d\u00ab]',
    '\\w_\\w',
    '[a-z]\\.[a-z]{2,4}(?!\\w)',
    '::|\\(\\)|/[a-z]+/',
  ].join('|'),
);

/** Words that lead to a reason, a moment or an example. */
const REASONS =
  /(?<!\w)(?:because|becuase|since|e\.g|i\.e|for example|for instance|such as|when|whenever|while|where|by \w+ing|as (?:shown|seen)|without \w+ing|instead of|rather than|until|unless|twice|three times|unprompted|unaided|hints?|after (?:i|a|the|he|she|they|reading|seeing|running|one|two|three)|before (?:i|the|he|she|they|running|writing|reading|typing|opening|answering)|so (?:that|he|she|they|it|the)|line \d|that (?:he|she|they|the|it)|which (?:he|she|they|the|is|was|would|led)|if (?:the|a|an|it)|namely|in (?:thread|comment|note|line|step))(?!\w)/;

/** What somebody did; "showed good knowledge" and "wrote clean code" are none of it. */
const DEEDS = new RegExp(
  `(?<!\\w)(?:found|spotted|noticed|caught|flagged|raised|pointed out|asked|asks|explained (?:why|how|what|the|` +
    `that|it)|suggested|suggests|proposed|proposes|named|listed|traced|reproduced|ran|tested|measured|checked|` +
    `commented|linked|quoted|rewrote|extracted|split|added|removed|moved|refactored|replaced|fixed|described|walked|` +
    `drew|mentioned|argued|offered|admitted|changed|identified|recogni[sz]ed|skipped|ignored|overlooked|confused|` +
    `forgot|left|opened|verified|debugged|renamed|started|stopped|typed|read the|looked up|looked at|told|said|` +
    `claimed|wanted|saw|used|tried|began|went for|went back|went straight|chose|picked|set|switched|deleted|pushed|` +
    `committed|did not (?:see|ask|open|run|read|test|look|mention|name|notice|raise|write|check|know (?:that|what|` +
    `why|how))|didn't (?:see|ask|open|run|read|test|look|mention|name|notice|raise|write|check|know (?:that|what|why|` +
    `how))|never (?:ran|opened|asked|tested|read)|missed (?:the|that|a|an|both|all|two)|could not (?:say|explain|` +
    `name|tell)|couldn't (?:say|explain|name|tell)|knew (?:that|why|what|how|about)|wrote (?:the|a|an|down|that|` +
    `tests? for|two|three|one)|showed (?:the|that|how|me|it|two|where)|gave (?:the|a (?:fix|request|reason|link|` +
    `test)|an example|up)|waited|compared|rebased|reverted|disagreed|agreed|answered (?:that|the)|paused|interrupted|` +
    `summari[sz]ed|rephrased|repeated)(?! (?:a |an |the |his |her |very |really |some )?(?:${GOOD})(?!\\w))(?!\\w)`,
);

/** Things that a review is about: who names one says where to look. */
const SPECIFICS =
  /(?<!\w)(?:n\+1|csrf|xss|ssrf|idor|sql injection|injection|race conditions?|deadlocks?|transactions?|rollbacks?|preload|eager|null|nil|undefined|migrations?|endpoints?|controllers?|quer(?:y|ies)|callbacks?|refunds?|idempoten\w+|threads?|summary note|done-note|foreign keys?|unique index|index|indexes|locks?|retr(?:y|ies)|timeouts?|stack trace|query plan|seq scan|useeffect|memo|hooks?|spec|specs|fixtures?|factory|serializer|worker|cache|validation|mass assignment|off-by-one|edge cases?|happy path|empty list|pagination|null check|follow-up question|commit|commits|diff|branch|feature flag)(?!\w)/;

const findShown = indexPhrases([
  { phrases: [REASONS, DEEDS, SPECIFICS].map(({ source }) => source), value: true },
]);

/** A score is no evidence: "2/4", "rating: 3". */
const SCORES =
  /(?<![\w.])\d(?:[.,]5)? ?(?:\/|out of) ?(?:3|4|5|10)(?!\w|\.\d)|(?:rating|score|grade|mark|points|result)(?: is| was)?[: ]+\d(?:[.,]5)?(?: ?(?:\/|out of) ?\d+)?(?!\w|\.\d)/g;

/** Whether a sentence of the masked text shows something: what was seen or said, when, or where. */
export function* gives(sentence: string): Generator<undefined, boolean> {
  return SIGNS.test(sentence.replace(SCORES, ' ')) || (yield* findShown(sentence)).length > 0;
}

/** Whether a sentence sums up: then what it rests on may stand elsewhere. */
export function isOverall(sentence: string): boolean {
  return /^(?:overall|in (?:short|sum|summary|conclusion|total)|all in all|summary|recommendation|conclusion|verdict|result|bottom line|decision|so|therefore|hence|final(?:ly)?|level)(?!\w)/.test(
    sentence,
  );
}
