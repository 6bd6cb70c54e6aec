import { endsThere, isUnlimited, isWholeReview, withoutAsides } from './whole-review';
import { spellOut } from './english';

/**
 * One way of saying it. `anywhere`: the pattern may stand after other words of the clause; otherwise only greetings and
 * the like come before it. What follows the match must pass `rest`. `bare`: says so little that it must not stand beside
 * a change that was just made ("Done, applied").
 */
interface Way {
  pattern: RegExp;
  anywhere?: boolean;
  bare?: boolean;
  rest: (rest: string) => boolean;
}

const ADVERBS =
  '(?:(?:now|just|already|finally|also|officially|hereby|all|then|actually|completely|fully|only just|only|eventually|at last) )*';
const THE_REVIEW =
  '(?:(?:the|my|this|our|a|whole|entire|full|complete|async|asynchronous|written|code|mr|pr|merge request|technical) )*';
const FINISHED =
  '(?:finished up|finished off|finish up|finished|finish|completed|concluded|wrapped up|wrapped|finalized|finalised)';
const CLOSED =
  '(?:closed|close|ended|end|conclude|concluded|complete|completed|finish|wrap up|finalize|submitted|submit|sent|handed in|published|posted|done|finalized|finalised)';
const READ =
  '(?:reviewed|said|noted|noted down|written down|commented|listed|pointed out|mentioned|raised|ticked off|seen|gone through|went through|been through|looked at|looked through|looked over|went over|gone over|checked|read|read through|worked through|covered|commented on)';
const ENDED =
  '(?:done|finished|finish|complete|completed|over|through|closed|concluded|submitted|reviewed|covered|finalized|finalised|wrapped up|wrapped|ready|final|ended|made|performed|conducted|carried out|posted|published|online|live|out|up|in(?=$| now| from))';
const DOING =
  /^(?:(?:with|on) )?(?:(?:the|my) )?(?:reviewing|review|looking at|looking through|looking over|looking|going through|going over|checking|commenting on|commenting|working on|working through|working|doing|reading through|to review|to look at|to look through|to check|to do)(?= |$)/;

const GREETINGS =
  /^(?:as far as i am concerned|in my (?:view|eyes|book)|happy to (?:say|report|tell you)|glad to (?:say|report)|hi|hello|hey|hiya|dear|there|all|team|everyone|everybody|folks|guys|ok|okay|alright|allright|right|yes|yep|yeah|yup|yea|well|great|so|and|now|then|just|fyi|update|edit|status|note|finally|also|quick|sorry|please|kindly|thanks|thank you|phew|good|cool|perfect|anyway|with (?:this|that|these|those)(?: (?:last |final )?(?:comments?|remarks?|notes?|words|findings))?|i think|i guess|i believe|i would say|in my opinion|for me|for the record|(?:from|on|for) (?:my|our) (?:side|end|part|point of view|perspective|pov)|just to|(?:to )?let you know|letting you know|wanted to|i want to|i wanted to|to|say|inform you|confirm|that|lgtm|nice|sir|at this point|short|quick note|my|this is|hope that helps|as of now)(?= |$) ?/;
/** Read, not written by the candidate. */
const SOMEBODY_ELSES = /\b(?:your|comments|remarks|notes|feedback)\b/;
/** Praise of the change. */
const PRAISE = /^(?:really |very )*(?:well|nicely|nice|good|great|neatly|cleanly) done\b/;
const CONSIDERED =
  '(?:(?:the|my|this|code|it|review|mr|task|exercise|assignment) ?)+(?:to be |as )?(?:done|finished|complete|completed|closed)(?= |$)';
const NOT_BEFORE =
  /\b(?:not|never|almost|nearly|(?<!\ba )half|halfway|mostly|partly|partially|barely|when|once|if|until|till|unless|before|while|whether|will|should|must|hope|hoping|want to (?!say|let)|plan|planning|going to|gonna|would|could|can|cannot|might|may|thought|said|told|wish|expect|soon|close to|how|who|whoever|need|needs|try|trying|wanted (?!to (?:say|let)))\b|\b(?:after|as|of|in|on|part) $/;

/** "Done", "finished with ...": with the review or with nothing named. */
const finishes = (rest: string): boolean => {
  if (endsThere(rest)) return true;
  const doing = DOING.exec(rest)?.[0];
  const object = (doing === undefined ? rest : rest.slice(doing.length))
    .trim()
    .replace(/^(?:with|on|of|by|making) /, '');
  if (doing !== undefined && endsThere(object)) return true;
  return isWholeReview(rest) || isWholeReview(object);
};
/** "I would like to let you know that" is no condition. */
const POLITELY =
  /\b(?:i )?(?:(?:would|should|can|could|must|will|may|want|wanted|wish|hope|like|just|hereby|also|only) )*(?:to )?(?:say|let you (?:all )?know|inform you|confirm|tell you|note|announce|report|mention|notify you|state)(?: here| hereby)?(?: that)?(?= )/;
const finishesReview = (rest: string): boolean => !endsThere(rest) && finishes(rest);
const everything = (rest: string): boolean =>
  /^(?:all|every|each|the (?:whole|entire|full|complete))/.test(rest) &&
  !SOMEBODY_ELSES.test(rest) &&
  isWholeReview(rest);
const onMySide = (rest: string): boolean =>
  /^(?:from|on|for|by) (?:my|our|me)\b/.test(rest) && endsThere(rest);
const fromMe = (rest: string): boolean => {
  const left = withoutAsides(rest);
  return (
    endsThere(left) || (/^(?:for|on|in) (?!it$|that$)/.test(left) && isWholeReview(left.replace(/^\w+ /, '')))
  );
};

const WAYS: Way[] = [
  {
    pattern: new RegExp(`\\b(?:i|we) am ${ADVERBS}(?:done|${FINISHED}|complete|through)(?= |$)`),
    anywhere: true,
    rest: finishes,
  },
  {
    pattern: new RegExp(`\\bwe are ${ADVERBS}(?:done|finished|through)(?= |$)`),
    anywhere: true,
    rest: finishes,
  },
  {
    pattern: new RegExp(
      `\\b(?:i|we) (?:(?:have|had|did|do) )?${ADVERBS}(?:been )?(?:${FINISHED}|complete|wrap up)(?= |$)`,
    ),
    anywhere: true,
    rest: finishes,
  },
  {
    pattern: new RegExp(`\\b(?:i|we) (?:have |had |hereby |now |just )*${CLOSED}(?= )`),
    anywhere: true,
    rest: finishesReview,
  },
  {
    pattern: new RegExp(`\\b(?:i|we) (?:(?:have|had) )?${ADVERBS}${READ}(?= )`),
    anywhere: true,
    rest: everything,
  },
  {
    pattern: new RegExp(`\\bi (?:would )?(?:consider|declare|call|mark|count) ${CONSIDERED}`),
    anywhere: true,
    rest: isUnlimited,
  },
  {
    pattern: new RegExp(`^(?:(?:you|we) (?:can|may|could) (?:now )?)?(?:consider|mark|count) ${CONSIDERED}`),
    rest: isUnlimited,
  },
  { pattern: /^(?:it|this|that) is (?:now |all )*(?:done|finished|complete|completed)(?= )/, rest: onMySide },
  { pattern: /^that is me (?:done|finished|through)(?= |$)/, rest: finishes },
  {
    pattern:
      /\bi (?:am (?:now )?at|have (?:now )?reached|reached|have come to|came to|got to|arrived at) the (?:very )?end of(?= )/,
    anywhere: true,
    rest: isWholeReview,
  },
  {
    pattern: /\bi am (?:hereby |now )*(?:closing|ending|concluding)(?= )/,
    anywhere: true,
    rest: finishesReview,
  },
  {
    pattern: /^(?:that|this) (?:is|was) my (?:code |whole |complete |full |entire )*review(?= |$)/,
    rest: endsThere,
  },
  {
    pattern: new RegExp(`^(?:(?:have|has|am|i) )?${ADVERBS}(?:done|${FINISHED})(?= |$)`),
    bare: true,
    rest: finishes,
  },
  {
    pattern: new RegExp(
      `^(?:(?:have|has) )?${ADVERBS}(?:done|${FINISHED}|submitted|closed|closing|finishing|wrapping up|ending)(?= )`,
    ),
    rest: finishesReview,
  },
  { pattern: new RegExp(`^(?:have )?${ADVERBS}${READ}(?= )`), rest: everything },
  {
    pattern:
      /^(?:all |fully )?(?:done|complete|completed|finito|fin|the end|reviewed|all reviewed|all set|signing off|wrapping up|that is a wrap|over and out|it is a wrap|that is that|submitted|mission accomplished|mission complete|my work here is done|my job here is done)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern: new RegExp(
      `^${THE_REVIEW}(?:review|reviews|reviewing|review work|review process|review part|review task|assignment|exercise|homework|challenge)(?: (?:of|for|on) (?:the|this|your|my) (?:\\w+ )?(?:mr|pr|merge request|pull request|code|changes|exercise|project|diff))?(?: (?:from|on) (?:my|our) (?:side|end|part))? (?:(?:is|are|was|were|has been|have been|be|has|got) )?${ADVERBS}${ENDED}(?= |$)`,
    ),
    rest: isUnlimited,
  },
  {
    pattern: new RegExp(
      `^(?:(?:my|our|this|interview|test|coding|review|async|asynchronous|written) )*(?:task|work|part|job|side|everything|all|mr|async part|all parts|all files|all of it|all of this|the (?:async|asynchronous|written|review) part|the whole (?:mr|merge request|thing|diff)|all (?:of )?the (?:files|parts|changes|commits))(?: (?:from|on) (?:my|our) (?:side|end|part))? (?:(?:is|are|was|were|has been|have been) )?${ADVERBS}${ENDED}(?= |$)`,
    ),
    bare: true,
    rest: endsThere,
  },
  {
    pattern: new RegExp(
      `^(?:all|all of|the last of|the rest of)? ?(?:my|the|the last|the final) (?:\\w+ )?(?:comments|remarks|findings|notes|feedback|thoughts|observations|suggestions|points) (?:(?:is|are|was|were|has been|have been) )?${ADVERBS}(?:in|posted|submitted|published|done|left|added|there|written|written down|online|up|complete|completed|finished|final|in place|in the diff|in the mr)(?= |$)`,
    ),
    rest: endsThere,
  },
  {
    pattern:
      /^all (?:comments|remarks|findings|notes|feedback|thoughts) (?:(?:is|are|was|were|has been|have been) )?(?:now )?(?:in|posted|submitted|published|left|added|there|written)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /(?:^|\bi )(?:have )?(?:now |just )?(?:posted|submitted|left|published|added|written|sent|put|given|provided|shared) (?:all (?:of )?my|all the|my|my (?:last|final|remaining|full|complete)|the last of my) (?:last comment|final comment|comments|remarks|findings|notes|feedback|thoughts|observations|review comments|review)(?= |$)/,
    anywhere: true,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:(?:that|it|those|these) (?:is|was|are|were) |(?:that|this|it) (?:would|should|must|will) be )(?:(?:about|basically|pretty much|really|already) )?(?:all|it|everything)(?: (?:that |what )?(?:i|we) (?:have|had|have got|got|found|could find|wanted to say|wanted to note|noticed|see|saw|have found|have to say|wanted to mention|can find|came up with|want to say|would say))?(?: to (?:say|add|report))?(?= |$)/,
    bare: true,
    rest: fromMe,
  },
  { pattern: /^(?:this (?:is|was) )?(?:all|it|everything)(?= )/, rest: onMySide },
  {
    pattern:
      /^(?:i (?:will|would|decided to|am going to|have to|had to|am) )?(?:now )?(?:stop|stopping|end|ending|finish|leave|leaving)(?: it| things| my review| the review)? (?:here|there|at that|at this)(?: point)?(?= |$)/,
    rest: fromMe,
  },
  {
    pattern: /^(?:over to you|it is all yours|all yours|your turn|the ball is in your court)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:the |this |your )?(?:mr|pr|merge request|pull request|code|diff) (?:is|has been|was) (?:now |fully |completely )*reviewed(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:this|that) (?:is|was) (?:all|everything) (?:that |what )?i (?:have|had|have got|got|found|could find|have found|noticed)(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:that|this|here|it) (?:is|was) (?:(?:my|the) )?(?:very )?(?:last|final) (?:one|comment|remark|note|finding|point|thing|piece|file|of my comments|of it|of them|of my remarks)(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /\b(?:this|that|which|it) (?:concludes|completes|ends|closes|finishes|finalizes|finalises|wraps up|wraps|sums up|rounds off|rounds up|is the end of|was the end of|marks the end of|brings me to the end of|would be the end of)(?= )/,
    anywhere: true,
    rest: isWholeReview,
  },
  {
    pattern: /\b(?:that|this) (?:wraps|sums|rounds) (?:it|things|everything) (?:up|off)(?= |$)/,
    anywhere: true,
    rest: fromMe,
  },
  { pattern: /^(?:this is |that is |here is |it is )?(?:the )?end of(?= )/, rest: isWholeReview },
  {
    pattern:
      /^(?:i (?:have|have got|see|got) |there is |there are )?(?:nothing|no more|not anything) (?:(?:else|more|further|left|other|new|additional) ?)*(?:(?:that )?i (?:have|want|would like) )?(?:to (?:add|report|say|comment|comment on|note|mention|remark|review|look at|complain about))(?= |$)/,
    rest: (rest) => rest !== 'here' && fromMe(rest),
  },
  {
    pattern:
      /^(?:i (?:have|have got|see|got) |there is )?nothing (?:else|more|further|left)(?: left)? (?:from|on|for) (?:me|my)(?: \w+)?(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:i (?:have|have got|got) |there are )?(?:no|not any) (?:further|more|other|additional|new) (?:comments?|remarks?|findings?|notes?|points?|feedback|suggestions?|input|thoughts|observations)(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:i (?:have|have got|got) |there are )?(?:no|not any) (?:further|more|other|additional) (?:questions?|issues?|concerns?)(?= |$)/,
    rest: (rest) => /^(?:from|on) (?:me|my)\b/.test(rest),
  },
  {
    pattern: /^(?:i am )?calling it (?:done|finished|complete|completed|closed|a review|a wrap)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern:
      /^(?:i am |we are |am )?(?:now |all set and |good and )?(?:ready|all set|good to go|prepared|set) (?:for|to) (?:(?:the|our|my|a|your|have|go into|start|do|meet|hop on|jump on) )*(?:\w+ )?(?:call|meeting|interview|discussion|discuss|chat|talk|walk|session|conversation|debrief|next step|next steps|next round|next stage|next part|follow up|live part|sync|video call|present)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern: new RegExp(
      `\\b(?:my|the|this) (?:(?:whole|entire|full|complete|async|asynchronous|written|code|mr|pr|merge request|technical) )*(?:review|assignment|exercise|homework|challenge) (?:is|was|has been) ${ADVERBS}(?:to be )?(?:(?:considered|regarded|seen) )?(?:as )?${ENDED}(?= |$)`,
    ),
    anywhere: true,
    rest: isUnlimited,
  },
  {
    pattern: /^(?:it )?is (?:now )?(?:done|finished|completed)(?= )/,
    rest: (rest) => /^(?:my|the|this)\b/.test(rest) && isWholeReview(rest),
  },
  {
    pattern: /^it is (?:now |all |finally )*(?:done|finished|complete(?= now)|completed(?= now))(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  { pattern: /^(?:i am )?100% (?:done|finished|complete|completed|through)(?= |$)/, rest: finishes },
  {
    pattern:
      /^(?:all|every|each)(?: of)?(?: the| \d+| changed| files?)* (?:files?|parts?|commits?|changes|sections?|code) (?:(?:is|are|was|were|has been|have been) )?(?:now )?(?:reviewed|checked|covered|looked at|commented|read|done|viewed)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:all|everything)(?: (?:is|has been|was))? (?:now )?(?:commented|noted|noted down|written down|checked|looked at|read|posted|submitted|said|in|there|published)(?= |$)/,
    rest: endsThere,
  },
  { pattern: new RegExp(`\\bi (?:have )?${ADVERBS}reviewed(?= )`), anywhere: true, rest: finishesReview },
  {
    pattern:
      /\bi (?:have )?(?:now |just |finally )*(?:made it|got|gotten|worked|worked my way|made my way|combed|went|gone|been) (?:all the way )?through(?= )/,
    anywhere: true,
    rest: finishesReview,
  },
  {
    pattern: /\bi (?:have )?(?:now |just |finally )*(?:did|made|performed|conducted|carried out)(?= )/,
    anywhere: true,
    rest: finishesReview,
  },
  {
    pattern: /\bi am (?:hereby |now )*(?:submitting|handing in|sending)(?= )/,
    anywhere: true,
    rest: finishesReview,
  },
  {
    pattern:
      /^(?:i (?:will |am )?)?(?:hand|handing|pass|passing) (?:it |this |the mr |the ball )?(?:over|back)(?: to you)?(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:i )?(?:do|did|can|could) not (?:have|find|see|think of|got) (?:any ?(?:thing|more|other|further)?)(?: (?:else|more|further|other))?(?: (?:comments?|remarks?|findings?|notes?|points?|suggestions?|feedback|things?))?(?: left)?(?: to (?:add|say|report|comment|comment on|mention|note))?(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:i )?(?:found|find|see|have|have got|got) (?:nothing|no) (?:else|more|further|left)(?: to (?:add|say|report|comment|comment on|mention|note|review))?(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:i )?(?:will|can|am) not (?:be )?(?:going to )?(?:add|adding|comment|commenting|write|writing|post|posting) (?:on )?(?:anything |any )?(?:more|else|further)(?: comments?| remarks?)?(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /\b(?:my|the|this) (?:code |async |asynchronous )?(?:review|part) (?:ends|stops|finishes|concludes) (?:here|now|with (?:this|that))(?= |$)/,
    anywhere: true,
    rest: isUnlimited,
  },
  {
    pattern: new RegExp(
      `\\bi (?:have|had|got|have got|managed to get) (?:now |just |finally )*${THE_REVIEW}(?:review|assignment|exercise|homework|task|everything|it|all) (?:all )?(?:done|finished|completed|complete|behind me)(?= |$)`,
    ),
    anywhere: true,
    rest: endsThere,
  },
  {
    pattern:
      /\bi (?:have )?(?:now |just |finally )*(?:managed to|was able to|been able to|could|got to) (?:now |just |finally )*(?:finish|complete|wrap up|conclude|get through)(?= |$)/,
    anywhere: true,
    rest: finishes,
  },
  {
    pattern: new RegExp(
      `^(?:i am |hereby |i )*(?:considering|marking|declaring|counting|calling) ${CONSIDERED}`,
    ),
    rest: isUnlimited,
  },
  {
    pattern:
      /^(?:my|the|this) (?:code |async |asynchronous )?(?:review|part) (?:can|may) (?:now )?be (?:considered|regarded|treated|seen|counted)(?: to be)?(?: as)? (?:done|finished|complete|completed|closed)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern:
      /^you (?:now )?have (?:all )?(?:of )?my (?:comments|review|feedback|remarks|notes|findings)(?= |$)/,
    rest: endsThere,
  },
  { pattern: /^nothing (?:else|more|further)(?= |$)/, bare: true, rest: endsThere },
  {
    pattern:
      /^(?:there (?:will be|are|is)|expect|you will (?:get|see)) (?:no|not any) (?:more|further|other) (?:comments?|remarks?|feedback)(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:that|this|it) (?:is|was|would be|should be|will be) (?:all|everything) (?:that |what )?i(?: (?!class|method|function|file|thread|line|test)\w+){1,5}$/,
    rest: endsThere,
  },
  {
    pattern:
      /\bit (?:has |have )?(?:took|taken|cost) (?:me |us )?(?:\w+ ){1,8}to (?:finish|complete|do|get through|go through|review)(?= |$)/,
    anywhere: true,
    rest: finishes,
  },
  { pattern: /^(?:i am )?at the end(?: now)?(?= |$)/, rest: endsThere },
  { pattern: /^consider this (?:as )?my (?:last|final) (?:comment|remark|note)(?= |$)/, rest: endsThere },
  {
    pattern: /\bi (?:have )?(?:now |just )*(?:reviewed|read|checked|seen|covered) it all(?= |$)/,
    anywhere: true,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:the |my )?work on (?:the|this|my) (?:review|mr|exercise|assignment) is (?:now )?(?:done|finished|complete|completed|over)(?= |$)/,
    rest: isUnlimited,
  },
  { pattern: /^no more(?= )/, rest: onMySide },
  {
    pattern:
      /^(?:that|this) (?:about |pretty much |should |would )*(?:covers|cover|does|do|wraps|sums|wrap|sum) (?:it|everything|all|the whole mr)(?: up)?(?= |$)/,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:those|these|that|this) (?:are|were|is|was) (?:all )?(?:of )?my (?:comments|thoughts|remarks|findings|notes|feedback|two cents|2 cents|observations|points)(?= |$)/,
    bare: true,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:please )?(?:you (?:can|may|will) )?(?:now )?(?:find|see|read|check|look at|have a look at|take a look at|go through) (?:all )?(?:of )?my (?:comments|review|feedback|remarks|notes|findings)(?= |$)/,
    rest: (rest) => rest === '' || /^(?:above|below|in the|now|inline)\b/.test(rest),
  },
  { pattern: /^(?:my |the |our )?(?:time|hour) is (?:up|over)(?= |$)/, bare: true, rest: fromMe },
  { pattern: /^(?:i am )?(?:call|calling|called) it a day(?= |$)/, bare: true, rest: fromMe },
  {
    pattern:
      /^(?:i (?:am|have run|ran) )?out of (?:ideas|things to (?:say|add|comment on|complain about))(?= |$)/,
    rest: endsThere,
  },
  { pattern: /^(?:i am |we are )all set(?= |$)/, rest: endsThere },
  { pattern: /^(?:it is |that is )?(?:all|everything)(?: is)? good(?= )/, rest: onMySide },
  { pattern: /^(?:(?:the|my) )?last (?:one|comment|remark|thing)(?= )/, rest: onMySide },
  {
    pattern:
      /^(?:it is |i am |we are |am )?(?:now )?ready (?:for (?:you|your|questions|tomorrow|monday|tuesday|wednesday|thursday|friday)|when you are|whenever you are)(?= |$)/,
    rest: isUnlimited,
  },
];

/**
 * Whether a plain clause says in English that the review is done. `bare` where it says so in a word that could also be
 * about a single thread.
 */
export function saysDone(plain: string): 'clearly' | 'bare' | null {
  const words = spellOut(plain);
  if (PRAISE.test(words)) return null;
  const stripped = withoutGreetings(words);
  let bare = false;
  for (const way of WAYS) {
    if (!stands(way, way.anywhere ? words : stripped)) continue;
    if (!way.bare) return 'clearly';
    bare = true;
  }
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
