import { fromMe, onMySide, type Way } from './way';
import { endsThere } from './whole-review';

const BECAUSE = /^(?:as|since|after|because|given|due to)\b(?! (?:soon|long)\b)/;

/** Saying that nothing more will come. */
export const NOTHING_MORE_WAYS: readonly Way[] = [
  {
    pattern:
      /^(?:(?:that|it|those|these) (?:is|was|are|were) |(?:that|this|it) (?:would|should|must|will) be )(?:(?:about|basically|pretty much|really|already) )?(?:all|it|everything)(?: (?:that |what )?(?:i|we) (?:have|had|have got|got|found|could find|wanted to say|wanted to note|noticed|see|saw|have found|have to say|wanted to mention|can find|came up with|want to say|would say))?(?: to (?:say|add|report))?(?= |$)/,
    bare: true,
    rest: fromMe,
  },
  { pattern: /^(?:this (?:is|was) )?(?:all|it|everything)(?= )/, rest: onMySide },
  {
    pattern:
      /^(?:i )?(?:(?:will|would|decided to|am going to|am gonna|gonna|have to|had to|am|let me|let us|wrap) )?(?:now )?(?:stop|stopping|wrap it up|wrap this up|wrap up|call it|calling it|end|ending|finish|leave|leaving)(?: it| things| my review| the review)? (?:here|there|(?<!\bfinish.*)now|at that|at this|with (?:this|that))(?: point)?(?= |$)/,
    rest: (rest) => fromMe(rest) || BECAUSE.test(rest),
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
    pattern: /\b(?:that|this) (?:wraps|sums|rounds) (?:it|things|everything) (?:up|off)(?= |$)/,
    anywhere: true,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:i (?:have|have got|see|got) |there is |there are )?(?:nothing|no more|not anything) (?:(?:else|more|further|left|other|new|additional) ?)*(?:(?:that )?i (?:have|want|would like) )?(?:(?:for me )?to (?:add|report|say|share|contribute|comment|comment on|note|mention|remark|review|look at|do|complain about))(?= |$)/,
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
    pattern:
      /^(?:all|everything)(?: (?:is|has been|was))? (?:now )?(?:commented|noted|noted down|written down|checked|looked at|read|posted|submitted|said|in|there|published)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:i )?(?:do|did|can|could) not (?:have|find|see|think of|got) (?:any ?(?:thing|more|other|further)? ?)?(?:(?:else|more|further|other|additional) ?)?(?: (?:comments?|remarks?|findings?|notes?|points?|suggestions?|feedback|things?))?(?: left)?(?: to (?:add|say|report|comment|comment on|mention|note))?(?= |$)/,
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
  { pattern: /^consider this (?:as )?my (?:last|final) (?:comment|remark|note)(?= |$)/, rest: endsThere },
  { pattern: /^(?:no|none|nothing) (?:more|further)(?= )/, rest: onMySide },
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
      /^(?:(?:my|the|our|these|those|about|all) )*(?:time ?box|time|(?:\d+|two|three|four|five) ?(?:h|hours|minutes|mins|min)|hour|hours|slot) (?:is|are) (?:now )?(?:up|over|used up|gone|spent)(?= |$)/,
    bare: true,
    rest: fromMe,
  },
  { pattern: /^(?:i am )?(?:call|calling|called) it a day(?= |$)/, bare: true, rest: fromMe },
  {
    pattern:
      /^(?:i (?:am|have run|ran|am running) )?(?:run )?out of (?:ideas|comments|remarks|questions|things to (?:say|add|comment on|complain about))(?= |$)/,
    rest: endsThere,
  },
  { pattern: /^(?:it is |that is )?(?:all|everything)(?: is)? good(?= )/, rest: onMySide },
  { pattern: /^(?:(?:the|my) )?last (?:one|comment|remark|thing)(?= )/, rest: onMySide },
  {
    pattern: /^(?:that|this|here) is (?:me|(?:all of )?my time)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern:
      /^i (?:have )?(?:now )?(?:used up|spent|used) (?:all )?(?:of )?(?:my|the|all my) (?:time|hours|time ?box|two hours)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:that|this|it) is (?:pretty much |basically )?what i (?:have|have got|got|found|have found|could find|noticed)(?= |$)/,
    bare: true,
    rest: fromMe,
  },
  {
    pattern:
      /^(?:i )?(?:do|did) not (?:plan|intend|expect|want|wish|need) to (?:add|write|post|comment|report|say) (?:on )?(?:anything|any|more)(?: (?:more|else|further|comments?|remarks?))*(?= |$)/,
    rest: fromMe,
  },
  { pattern: /^(?:i am |we are )(?:all )?good(?= )/, rest: onMySide },
  {
    pattern: /^(?:i rest my case|eof|end of (?:file|message|transmission)|over and out|curtain)$/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:those|these) (?:are|were) all (?:the |of the )?(?:points|comments|remarks|findings|notes|things|issues) i (?:have|had|found|could find|have found|see|saw)(?= |$)/,
    rest: fromMe,
  },
  { pattern: /^(?:that|this|it) is really (?:all|it|everything)(?= |$)/, bare: true, rest: fromMe },
];
