/** A sentence that begins so speaks of what is still to come, whatever follows the comma. Plain words. */
const CONDITION =
  /^(?:and |so |but |then |ok |hi |also )*(?:once|if|until|till|unless|as soon as|when|whenever|in case|assuming|provided|sobald|wenn|falls|quand|si|cuando|se|als|zodra|quando)\b/;

/** There is more to come: what was said to be done before or in the same sentence was so only in part. Plain words. */
const MORE_TO_COME = [
  /\bmore (?:to come|to follow|will follow|follows|comments? (?:later|tomorrow|tonight|to come))\b/,
  /(?:^|\band |\bwith )more (?:later|tomorrow|tonight|soon)\b/,
  /\bto be continued\b/,
  /\b(?:now|then) (?:i |i am |i will )?(?:write|writing|commenting|to (?:the|my) (?:comments|next|other|rest))\b/,
  /\b(?<!not )(?:will|i'll|gonna|going to) (?:(?:then|also|now) )?(?:comment|write|look|check|go deeper|dig|review|add|post)\b.*\b(?:later|tomorrow|tonight|soon|deeper|now|next|comments|remarks|rest)\b/,
  /^(?:the )?(?:next|second|other) (?:file|part|half|one|commit|pass|round|up|review)\b/,
  /^second (?:tomorrow|tonight|later|soon|follows)\b/,
  /\bcomments (?:will )?(?:follow|come|coming|to come)\b/,
  /\b(?:i will|i'll|i am going to|i'm going to|gonna|will) (?:then )?(?:continue|resume|carry on|go on|keep going|finish (?:it|the rest|the others?|up)|pick (?:it|this|up))(?! (?:on|in|with|during) (?:the|our|you))\b/,
  /^(?:and |then |so |now )?(?:continuing|going on|moving on|carrying on|resuming)\b(?! (?:on|in|during) (?:the|our))/,
  /^(?:and |but |so )?(?:i am |i'm |im )?still (?:reviewing|looking|working|reading|on it|busy|missing a few|to go)\b/,
  /\bi still (?:need|have to|want|must|have)\b/,
  /\b(?:second|next|third|2nd|other) (?:pass|part|half|round)\b.*\b(?:tonight|tomorrow|later|soon|follow|follows|coming)\b/,
  /\bpart (?:2|two|3|three|ii)\b.*\b(?:tonight|tomorrow|later|soon|follow|follows|coming|next)\b/,
  /\b(?:rest|remaining|others?|remainder|frontend|backend|tests)\b.* (?:will follow|follows?|to follow|tomorrow|tonight|to come|coming)\b/,
  /\bwill follow\b/,
  /\b(?:next|is next) on (?:my|the) list\b/,
  /\bi (?:am|'m|m) not(?: yet| quite)?(?: done| finished| through| ready)?(?: yet)?$/,
  /\b(?:another|one more|two more|few more|some more) (?:hours?|minutes?|days?|evenings?)\b/,
  /\b(?:wait|hold on|bear with me)\b.*\b(?:bit|moment|minute|me)\b/,
  /\b(?:ignore|disregard|scratch|forget)\b.*\b(?:note|comment|message)\b/,
  /\b(?:noch nicht|pas encore|todavia no|aun no|ainda nao|non ancora|nog niet|jeszcze nie)\b/,
];

/** What is reported of a single thread or commit; a bare "done" beside it is about that. Plain words. */
const A_CHANGE =
  /\b(?:applied|fixed|fix|changed|renamed|resolved|pushed|updated|removed|added|moved|committed|rebased|reverted|amended|squashed|adapted|adjusted|corrected|implemented|refactored|replaced|merged|extracted|deleted|suggestion|commits?|(?:latest|last|new) (?:version|push)|as (?:you )?suggested|good (?:point|catch|idea))\b/;

/** "If you have questions" asks for nothing before it is done. */
const ABOUT_THE_READER =
  /^(?:and |so |but )?(?:(?:if|when|whenever|in case|unless|once) (?:you (?:have|want|need|like|find|get|are ready|see|think)|anything|something|nothing|there (?:is|are)|i (?:have |did not |didn't |haven't )?(?:miss|missed|overlook|overlooked|forgot|forgotten)|i am not mistaken|i'm not mistaken)|once (?:again|more))/;

/** Whether a sentence sets a condition or a time for what it says. */
export function isCondition(firstClause: string): boolean {
  return CONDITION.test(firstClause) && !ABOUT_THE_READER.test(firstClause);
}

/** Whether a clause says that the review goes on. */
export function saysMoreToCome(plain: string): boolean {
  return MORE_TO_COME.some((pattern) => pattern.test(plain));
}

/** An answer to a request: a bare "done" beside it is about that. Plain words. */
const AN_ANSWER =
  /^(?:sure|will do|agreed?|i agree|makes sense|fair enough|of course|true|oops|absolutely|no problem|i (?:have )?(?:answered|replied|responded)|replied|answered|you are right|you're right|see (?:the|my|this|that) (?:new|last|latest|other|updated|comment|thread|link)\b)/;

/** Something was done to a comment or a thread. */
const A_COMMENT_CHANGED =
  /\b(?:moved|deleted|removed|renamed|corrected|fixed|edited|resolved|reopened|rewrote|reworded|updated|changed)\b.*\b(?:comment|thread|note|remark|discussion)\b/;

/** What the review is done but for. */
const AN_EXCEPTION = /^(?:except|apart from|aside from|other than|besides|all but|minus|excluding)\b/;
const ON_PURPOSE =
  /\b(?:skipped|ignored|purpose|intention|intentionally|deliberately|scope|familiar|generated|above|below|these|this)\b/;

/** Whether a clause takes something out that is not left out on purpose. */
export function makesException(plain: string): boolean {
  return AN_EXCEPTION.test(plain) && !ON_PURPOSE.test(plain);
}

/** A title that is about the review, so that a bare "done" after it is; "Backend: done" is not. */
const TITLE_OF_REVIEW =
  /\b(?:review|reviewed|status|state|update|edit|note|fyi|result|summary|ps|psa|tl dr|tldr|me|you|all|say|news|progress|short|version|conclusion|verdict|hi|hello|hey|dear|exercise|assignment|task|homework|everything|ping|announcement|completion|overall|final|know|asked|requested|instructions|readme|finally|later|\d+ ?h\w*|minutes|hours)\b/;
const TITLE_OF_MORE =
  /^(?:to ?do|open|missing|next(?: steps?)?|left|remaining|to do|pending|plan|then|still|later|not yet|tomorrow|what is left)$/;

/** Whether what follows a title says something of the review; `bare` where it says no more than "done". */
export function isTitleOfReview(plain: string, bare: boolean): boolean {
  return bare ? TITLE_OF_REVIEW.test(plain) : !TITLE_OF_MORE.test(plain);
}

/** "Added 12 comments" is no change of the code. */
const OF_THE_REVIEW =
  /\b(?:left|my|all|some|few|several|\d+|many|lots of)\b.*\b(?:comments?|remarks?|notes?|findings|thoughts|questions|suggestions)\b|\b(?:comments|remarks|notes|findings) (?:are |were |have been )?(?:added|pushed|updated)\b/;

/** Whether a clause reports a change to the code or agrees to one. */
export function reportsChange(plain: string): boolean {
  if (AN_ANSWER.test(plain) || A_COMMENT_CHANGED.test(plain)) return true;
  return A_CHANGE.test(plain) && !OF_THE_REVIEW.test(plain);
}
