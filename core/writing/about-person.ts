import type { Place } from './writing-rule';

/** Nouns for somebody who is interviewed, as alternatives of a regular expression. */
export const PERSON_NOUNS =
  'candidates?|applicants?|interviewees?|person|people|persons|individuals?|human|guys?|man|men|woman|women|' +
  'gentlem[ae]n|lad(?:y|ies)|girls?|boys?|dudes?|chap|bloke|kid|fellow|lads?|folks?|engineers?|developers?|devs?|' +
  'programmers?|coders?|reviewers?|interviewers?|testers?|designers?|professionals?|colleagues?|coworkers?|' +
  'co-workers?|team ?mates?|team ?players?|communicators?|listeners?|learners?|thinkers?|mentors?|leaders?|hires?|' +
  'talkers?|speakers?|types?|character|soul|someone|somebody|personality';

/** What of a person a trait is said of: "his tone was aggressive". */
const MANNERS =
  'tone|manner|manners|attitude|attitudes|personality|demeanou?r|temperament|body language|energy|presence|voice|' +
  'ego|vibe|character|nature|style|behaviou?r|reaction|approach to (?:people|feedback)|response to (?:feedback|' +
  'pushback|criticism)|face|smile|feel|feeling|undertone|air|aura|impression|streak';

const PRONOUNS = "he|she|they|i|we|you|who|him|her|them|he's|she's|they're|s/he|\\(s\\)he|he/she";

/** What links a person to what they are said to be. */
const LINKS =
  "is|isn't|was|wasn't|are|aren't|were|weren't|be|been|being|seems?|seemed|feels?|felt|appears?|appeared|sounds?|" +
  'sounded|gets?|got|getting|becomes?|became|becoming|stays?|stayed|remains?|remained|remaining|acts?|acted|acting|' +
  'looks?|looked|comes? (?:across|over|off)(?: as)?|came (?:across|over|off)(?: as)?|coming (?:across|over|' +
  'off)(?: as)?|struck (?:me|us) as|strikes (?:me|us) as|turned|grew|kept|keeps|as|to be|found (?:him|her|them)|' +
  'made (?:him|her|them)|too';

const ADVERBS =
  'very|really|quite|rather|so|too|a|an|the|bit|little|somewhat|slightly|extremely|incredibly|pretty|fairly|super|' +
  'highly|overly|always|never|often|sometimes|also|both|not|clearly|obviously|genuinely|naturally|generally|a lot|' +
  'at times|more|most|less|kind of|sort of|perhaps|maybe|just|such|still|even|being|generally|occasionally|' +
  'initially|increasingly|unusually|particularly|especially|surprisingly|visibly|noticeably|mostly|all|like|openly|' +
  'downright|equally|consistently|almost|only|no|bit of an?|one of the|this|that|first|then|later|soon|quickly|' +
  'immediately|again|yet|simply|totally|completely|utterly|painfully|annoyingly|refreshingly|wonderfully|typical|' +
  'typically|my|our|seemingly';

const NOUN_AFTER = new RegExp(
  `^(?:[ ,]{1,3}(?!and\\b|but\\b|or\\b|yet\\b)[\\w'-]{2,20}){0,2}[ ,]{1,3}(?:and )?(?:${PERSON_NOUNS}|` +
    `${MANNERS})(?![\\w-])`,
);
/** What may follow an adjective that no noun follows. */
const ENDS =
  /^[ ]{0,3}(?:$|[.,;:!?)("'\u2013\u2014\uFFFC/&]|-+ |(?:and|but|or|yet|when|while|whenever|if|because|as|since|so|in|on|at|with|about|to|towards?|throughout|during|under|for|from|of|after|before|once|though|although|enough|even|over|today|overall|again|then|than|he|she|they|which|that|who|whose|until|despite|by|from|right|here|too|sometimes|almost|every|all|most|whole|the|his|her|their|my|this|rather|not|without|around|until|where|at times|now|person|generally|mainly|only|easily|quickly|fast|very|sometimes|often|enough|while)(?!\w))/;
const SUBJECT_BEFORE = new RegExp(`(?:^|[^\\w'-])(?:${LINKS})(?: {1,3}(?:${ADVERBS}))* *$`);
const CONTRACTED = new RegExp(
  `(?:^|[^\\w'-])(?:he|she|they|i|we|you|who|candidate)'(?:s|re|m|d)(?: {1,3}(?:been|be|${ADVERBS}))* *$`,
);
const ONLY_ADVERBS = new RegExp(`^(?:[ "'(]{0,3}(?:${ADVERBS})(?!\\w))*[ "'(]*$`);
const PERSON_HEAD = new RegExp(
  `(?:^|[^\\w'-])(?:${PRONOUNS}|(?:${PERSON_NOUNS})|(?:${MANNERS}))(?:'s|'d|'ll|'re|'ve)?(?:(?: {1,3}(?:${ADVERBS}|` +
    `can|could|may|might|will|would|should|did|does|do|didn't|doesn't|has|have|had|on the call|in the (?:call|` +
    `interview)|during the (?:call|interview|session)|today))(?!\\w))* *$`,
);

/**
 * Whether an adjective is said of a person: of one that it stands before ("an arrogant person"), of the subject of its
 * clause ("she was defensive"), or in a note without a subject ("Friendly and calm."). "Lazy loading" is not, nor is
 * "the query is aggressive".
 */
export function isAboutPerson({ before, after }: Pick<Place, 'before' | 'after'>): boolean {
  if (standsBeforePerson(after)) return true;
  if (!ENDS.test(after)) return false;
  const clause = before.slice(lastBreak(before));
  // A list of adjectives belongs to what the first of them belongs to.
  const rest = clause.replace(
    /(?:[\w-]{3,20},? (?:and|but|or|yet|&) |[\w-]{3,20}, )+(?:\w{1,12} ){0,2}$/,
    '',
  );
  return said(clause) || (rest !== clause && said(rest));
}

function said(clause: string): boolean {
  if (ONLY_ADVERBS.test(clause) || CONTRACTED.test(clause)) return true;
  const link = SUBJECT_BEFORE.exec(clause);
  if (!link) return false;
  if (
    /(?:struck|strikes|found|made|came|comes?|coming|impression of|air of|call|consider|think) [\w ]*$/.test(
      link[0],
    )
  )
    return true;
  const subject = clause.slice(0, link.index).trimEnd();
  return subject === '' || PERSON_HEAD.test(subject);
}

/** Where the clause begins that the end of a stretch belongs to. */
function lastBreak(before: string): number {
  let at = 0;
  for (const hit of before.matchAll(/[;:()\u2013\u2014] ?| - /g)) at = hit.index + hit[0].length;
  return at;
}

const PERSONAL = new RegExp(
  `(?:^|[^\\w-])(?:he|she|his|her|him|hers|they|their|them|candidate|applicant|interviewee|i|me|my|he's|she's|` +
    `they're)(?![\\w-])`,
);

/** Whether somebody is named near by, with a pronoun or as the candidate. */
export function namesPerson({ before, after }: Pick<Place, 'before' | 'after'>): boolean {
  return PERSONAL.test(before.slice(-80)) || PERSONAL.test(after.slice(0, 60));
}

/** Whether a noun for a person, or for how one comes across, is what the words stand before. */
export function standsBeforePerson(after: string): boolean {
  return NOUN_AFTER.test(after);
}
