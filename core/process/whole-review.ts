/** Said of what is finished, it is the review as a whole. */
const THINGS =
  'review|reviews|reviewing|mr|pr|merge request|pull request|exercise|assignment|homework|challenge|code review|task|interview task|test task|everything|all|it|this|that|changes|diff|take home|home work|change set|changeset|feedback|comments|remarks|findings|notes|work|code review|take home|list';
/** Between article and thing; any other word ("the security review") makes it a part. */
const PLAIN_ADJECTIVES =
  'requested|whole|entire|full|complete|async|asynchronous|asynchron|written|code|mr|pr|peer|technical|tech|merge request|actual|assigned|peer|coding|home|take home|interview|take home|given|own';
const ARTICLES = 'the|my|this|that|our|a|an|all|all of|of|your';
/** Many of them are a part of the review, all of them the whole. */
const ALL_OF =
  '(?:both(?: the| my)? \\w+$|(?:all|every|each|both|all of|the whole|the entire|the full|the complete|whole|entire) ?(?:of )?(?:the |my |these |those )?(?:\\d+ |two |three |four |five |changed |open |relevant |important |single )*(?:parts?|files?|sections?|commits?|changes?|code|lines?|diff|mr|merge request|tasks?|steps|points|areas|thing|things|bits|work|project|app|patch|branch|layers))';

const WHOLE = new RegExp(
  `^(?:${ALL_OF}|(?:(?:${ARTICLES}) )*(?:(?:${PLAIN_ADJECTIVES}) )*(?:${THINGS}|(?<=(?:my|async|asynchronous|written|review) )part|(?<=this )(?:one|thing|beast|monster)|it all|rest|(?:last|remaining|final) (?:files?|parts?|bits?|pieces?|sections?|ones?|comments?)|(?<=(?:the|this) )code)|(?:my|the) (?:review |async |asynchronous |written )?(?:part|side|bit))(?= |$)`,
);
/** How a thing goes on where it is only a part of the whole. */
const PART_OF = /^(?:of|for|on|about|in|to|from|under|within|around|regarding|except|but|you|we)\b/;
/** "The review setup" is no review. */
const A_PIECE =
  /^(?:pass|round|draft|setup|set up|description|instructions|checklist|page|step|form|app|template|preparation|plan|tool|environment|summary|part (?:one|two|\d)|model|class|service|component|table|screen|list)s?\b/;
const PERIOD =
  /^(?:in|within|after) (?:about |roughly |around |under |less than |just |only |a |an )*(?:(?:\d+(?:[.:]\d+)?|one|two|three|four|half|quarter|couple|few|good|bit|of|and|an|a) ?)*(?:hours?|hrs?|h|minutes?|mins?|m|days?|evenings?|sittings?|time|go|total)\b/;

/** What may stand behind "done" and means nothing but that. */
const ASIDE =
  /^(?:now|here|done|late|in the end|by the way|btw|at this (?:point|stage|moment)|with time to spare|once and for all|(?:for|since) (?:a while|some time|yesterday|last night|this morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: ago)?|(?:on |last |late )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|when(?:ever)? you (?:are|want|like|wish)(?: ready)?|whenever it suits you|if you are|for real|(?:a (?:bit|little) |way |much |slightly |even )?(?:later|sooner|earlier|faster|quicker) than (?:i )?(?:planned|expected|thought|needed|agreed|hoped|promised)|since (?:noon|midday|lunch|this \w+)|(?:during|over|on|in|at) (?:my |the |a )?(?:lunch break|lunch|weekend|train|bus|plane|office|way home|home|evening|couch|sofa|break)|with no(?:thing)? (?:more|further) (?:comments|remarks|to add)|without (?:further|any) (?:comments?|remarks?|ado)|(?:a (?:day|bit|little|few hours) )?(?:early|earlier)(?: than (?:expected|planned|thought|i thought|needed))?|ahead of (?:time|schedule)|(?:from )?(?:top to bottom|a to z|start to finish|start to end|end to end)|folks|guys|team|everyone|everybody|sir|haha|lol|xd|yay|as of (?:now|today)|as far as i am concerned|today|already|finally|at last|at least|then|too|also|again|again now|for good|on time|in time|as well|completely|fully|this time|by now|so far as i can see|with that|with this|on here|(?:thanks?|thank you|cheers)(?: all| everyone| folks| guys| team)?|as (?:asked|requested|agreed|promised|discussed|suggested|instructed|required)|(?:from|on|for|by|at) (?:my|our) (?:own )?(?:side|end|part|perspective|point of view|pov|view|behalf)|(?:from|for|by|on) me|just now|a minute ago|this (?:morning|afternoon|evening)|last night|yesterday(?: morning| afternoon| evening| night)?)(?= |$)/;
/** Said right after it, it is done for a while, in part, not before something else, or about something else. */
const NOT_WHOLE =
  /^(?:for (?:today|now|tonight|the (?:day|moment|night|evening|morning|time being)|this|lunch)|so far|yet|soon|tomorrow|later|until|till|when|once|if|unless|as soon|as long|before|except|only|partly|partially|mostly|half|halfway|twice|by (?!me\b|now\b)|at (?!my\b|last\b|least\b)|in (?!time\b)|on (?!my\b|time\b|here\b)|per|via|or|to \w|as \w|than|without|somewhere|elsewhere|wrong|wrongly|badly|poorly|properly|right|differently)/;

/** The review is done for somebody. */
const FOR_THE_READER = /^for (?:you|your|the (?:call|interview|discussion)|our|further)\b/;

/** The rest of a clause without what means nothing in it. */
export function withoutAsides(rest: string): string {
  let left = rest.trim();
  for (let round = 0; round < 6; round += 1) {
    const aside = (ASIDE.exec(left) ?? null)?.[0];
    if (aside === undefined) break;
    left = left.slice(aside.length).trim();
  }
  return left;
}

/** Nothing follows that narrows it. */
export function endsThere(rest: string): boolean {
  const left = withoutAsides(rest);
  return left === '' || PERIOD.test(left);
}

/** What follows may be anything but a limit. */
export function isUnlimited(rest: string): boolean {
  const left = withoutAsides(rest);
  if (PERIOD.test(left) || FOR_THE_READER.test(left)) return true;
  if (/^(?:for|of|with) /.test(left)) return isWholeReview(left.replace(/^\w+ /, ''));
  return !NOT_WHOLE.test(left);
}

/** Begins with the review, the merge request, everything: the whole of what was to be done. */
export function isWholeReview(rest: string): boolean {
  const object = WHOLE.exec(withoutAsides(rest))?.[0];
  if (object === undefined) return false;
  const after = withoutAsides(withoutAsides(rest).slice(object.length));
  if (after === '' || PERIOD.test(after)) return true;
  if (/^(?:for|of|on) /.test(after)) return isWholeReview(after.replace(/^\w+ /, ''));
  if (/^in (?:the|this|your) (?:mr|pr|merge request|diff|review)\b/.test(after)) return true;
  if (A_PIECE.test(after)) return false;
  if (/(?:^|\s)(?:it|this|that|all)$/.test(object)) return false;
  return !PART_OF.test(after) && !NOT_WHOLE.test(after);
}
