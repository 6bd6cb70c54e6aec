import { ADVERBS, CLOSED, CONSIDERED, ENDED, FINISHED, READ, THE_REVIEW } from './finish-words';
import { everything, finishes, finishesReview, onMySide, type Way } from './way';
import { endsThere, isUnlimited, isWholeReview } from './whole-review';

/** Saying that one is done, or that the review is. */
export const FINISHED_WAYS: readonly Way[] = [
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
      `\\b(?:i|we) (?:(?:have|had|did|do) )?${ADVERBS}(?:been )?(?:${FINISHED}|complete|wrap up|(?<=been )done|wrapped)(?= |$)`,
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
    pattern: new RegExp(
      `\\b(?:i|we) (?:(?:would|can|think|hereby|now) )*(?:consider|declare|call|mark|count) ${CONSIDERED}`,
    ),
    anywhere: true,
    rest: isUnlimited,
  },
  {
    pattern: new RegExp(
      `^(?:(?:you|we) (?:can|may|could) (?:now )?)?(?:consider|mark|count|regard|treat|see) ${CONSIDERED}`,
    ),
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
    pattern: /(?:^|\bi am (?:hereby |now )*)(?:closing out|closing|ending|concluding|wrapping up)(?= )/,
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
      `^(?:(?:have|has) )?${ADVERBS}(?:done|${FINISHED}|submitted|closed|closing|wrapping up|ending)(?= )`,
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
      `^${THE_REVIEW}(?:review|reviews|reviewing|review work|review process|review part|review task|take home(?: (?:task|assignment|exercise|test))?|coding task|test task|home work|feedback round|assignment|exercise|homework|challenge)(?: (?:of|for|on) (?:the|this|your|my) (?:\\w+ )?(?:mr|pr|merge request|pull request|code|changes|exercise|project|diff))?(?: (?:from|on) (?:my|our) (?:side|end|part))? (?:(?:is|are|was|were|has been|have been|be|has|got) )?${ADVERBS}${ENDED}(?= |$)`,
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
    pattern:
      /^(?:the |this |your )?(?:mr|pr|merge request|pull request|code|diff) (?:is|has been|was) (?:now |fully |completely )*reviewed(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /\b(?:this|that|which|it|with|here)(?: (?:comment|note|message|remark|last comment|final comment))?(?: (?:should|would|will))? (?:concludes|conclude|complete|end|mark the end of|completes|ends|closes|finishes|finalizes|finalises|wraps up|wraps|sums up|rounds off|rounds up|is the end of|was the end of|marks the end of|brings me to the end of|would be the end of)(?= )/,
    anywhere: true,
    rest: isWholeReview,
  },
  { pattern: /^(?:this is |that is |here is |it is )?(?:the )?end of(?= )/, rest: isWholeReview },
  {
    pattern:
      /^(?:(?:i am |i will |i would |let me |let us |i )?(?:now )?(?:calling|call)) (?:it|this) (?:here|done|finished|complete|completed|closed|a review|a wrap)(?= |$)/,
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
    pattern: /^it is (?:now |all |finally |really )*(?:done|finished|complete|completed)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  { pattern: /^(?:i am )?100% (?:done|finished|complete|completed|through)(?= |$)/, rest: finishes },
  {
    pattern:
      /^(?:all|every|each)(?: of)?(?: the| \d+| changed| files?)* (?:files?|parts?|commits?|changes|sections?|code) (?:(?:is|are|was|were|has been|have been) )?(?:now )?(?:reviewed|checked|covered|looked at|commented|read|done|viewed)(?= |$)/,
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
      /^(?:my|the|this) (?:code |async |asynchronous )?(?:review|part) (?:can|may) (?:now )?be (?:considered|regarded|treated|seen|counted)(?: to be)?(?: as)? (?:done|finished|complete|completed|closed|final)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern:
      /\bit (?:has |have )?(?:took|taken|cost) (?:me |us )?(?:\w+ ){1,8}to (?:finish|complete|do|get through|go through|review)(?= |$)/,
    anywhere: true,
    rest: finishes,
  },
  { pattern: /^(?:i am )?at the end(?: now)?(?= |$)/, rest: endsThere },
  {
    pattern: /\bi (?:have )?(?:now |just )*(?:reviewed|read|checked|seen|covered) it all(?= |$)/,
    anywhere: true,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:the |my )?work on (?:the|this|my) ?(?:review|mr|exercise|assignment)? is (?:now )?(?:done|finished|complete|completed|over)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern:
      /^(?:i (?:have )?)?(?:got|had) (?:it|this|(?:the|my) (?:\w+ )?review|everything|it all) (?:all )?done(?= |$)/,
    rest: endsThere,
  },
  {
    pattern: /^(?:managed|able) to (?:finish|complete|wrap up|conclude|get through)(?= |$)/,
    rest: finishes,
  },
  {
    pattern: new RegExp(
      `^(?:(?:the|my|this|our|a) )*(?:whole|entire|full|complete) (?:mr|merge request|pr|pull request|diff|change set|changeset|branch|code|thing) (?:(?:is|was|has been) )?${ADVERBS}(?:${READ}|done|finished|completed)(?= |$)`,
    ),
    rest: endsThere,
  },
  {
    pattern:
      /^all (?:checked off|ticked off|read|seen|covered|commented|wrapped up|reviewed|through|gone through|looked at|viewed)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern: /^(?:read|seen|reviewed|checked|covered|finished|completed|commented) it all(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:i (?:have )?)?(?:now |just )*(?:been|got|gotten|gone|went|worked|made it) (?:all the way )?(?:through it all|(?:through|to|at) the (?:very )?(?:end|bottom) of the (?:\w+ )?(?:diff|mr|merge request|list|changes|code|review)|to the (?:very )?(?:end|bottom))(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:i am |am )?(?:now )?(?:finishing|ending|concluding|wrapping (?:it |this |things |my review |the review )?up|wrapping up|closing)(?: (?:this|it|things|my review))?(?: (?:here|now|with this|with that))*$/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern:
      /\b(?:this|that|it|which|i have|i)(?: (?:comment|note|message|remark))? (?:brings|brought|would bring|have brought|has brought) (?:my|the|this) (?:\w+ )?(?:review|exercise|assignment) to (?:an end|a close|its end|a conclusion)(?= |$)/,
    anywhere: true,
    rest: endsThere,
  },
  {
    pattern:
      /\b(?:my|the|this) (?:code |async )?review (?:comes|has come|came|is|has been brought|has drawn|draws|reaches|has reached) (?:to |at )?(?:an end|a close|its end|a conclusion|its conclusion)(?= |$)/,
    anywhere: true,
    rest: endsThere,
  },
  {
    pattern: /(?:^|\bi am )(?:hereby |now )*(?:finishing|finalizing|finalising|completing)(?= )/,
    anywhere: true,
    rest: (rest) => /\b(?:here|with (?:this|that)|hereby)\b/.test(rest) && finishesReview(rest),
  },
  {
    pattern: /\bi (?:am |feel )?ready with(?= )/,
    anywhere: true,
    rest: isWholeReview,
  },
  {
    pattern:
      /^(?:i (?:have )?)?(?:now |just |finally )*(?:reached|at|come to|came to) the (?:very )?end(?: of (?:the|my|this) (?:\w+ )?(?:diff|mr|merge request|review|list|changes|exercise))?(?= |$)/,
    rest: endsThere,
  },
  { pattern: /^(?:now )?through(?: with)?(?= |$)/, bare: true, rest: finishes },
  {
    pattern:
      /^(?:(?:this|that|it) is )?(?:just )?(?:to )?(?:i )?(?:hereby )?(?:confirm|confirming|signal|signalling|signaling|announce|announcing|report|reporting|mark|marking)(?: the)? (?:completion|end)(?: of (?:the|my|this) (?:\w+ )?(?:review|exercise|assignment|task))?(?= |$)/,
    rest: endsThere,
  },
  {
    pattern: /^(?:the )?completion of (?:the |my |this )?(?:\w+ )?(?:review|exercise|assignment)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern: /^(?:i have |i |am |is |it is )*(?:really |now )+(?:done|complete|completed|finished)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  { pattern: /^100%(?: (?:reviewed|done|complete|finished))?$/, bare: true, rest: endsThere },
];
