import { isNamed } from '../technical-contexts';
import type { Place, WritingRule } from '../writing-rule';

const why =
  'Compare with the criterion and not with people: comparing favours whoever came before or is like oneself.';
const BETTER =
  '(?:better|worse|stronger|weaker|sharper|smarter|quicker|brighter|poorer|cleverer|slower|faster|deeper|higher|' +
  'lower|more \\w+|less \\w+|fewer)';
const PERSONS =
  '(?:people|persons?|candidates?|applicants?|interviewees?|engineers?|developers?|devs?|programmers?|coders?|' +
  'reviewers?|hires?|seniors?|juniors?|mids?|interns?|trainees?|apprentices?|graduates?|grads|students|bootcampers|' +
  'contractors?|freelancers?|colleagues?|team ?mates?|co-?workers?|guys?|folks|finalists?|somebody|someone|others|' +
  'women|men|lads)';

/** Other people who did it, can do it, or were there. */
const OTHERS = [
  `(?:have|has|had|got|met|seen|saw|know|hired|rejected|interviewed|employ|turned down|passed on|let go|lost|` +
    `i've had|we've had|we've got|there are|there were|found|prefer) (?:\\w+ )?(?:\\w+ )?${PERSONS} (?:\\w+ )?(?:who|` +
    `that|with|already|here|in the (?:team|pipeline|pool|company)|on the (?:team|list|shortlist)|than)`,
  `(?:have|has|had|got|met|seen|saw|hired|rejected|interviewed|turned down|turn down|passed on|let go|employ|know|` +
    `find|found|get|afford|attract) (?:\\w+ )?(?:much |far |way |even |many |a lot of )?(?:better|worse|stronger|` +
    `weaker|sharper|smarter) (?:${PERSONS}|ones)`,
  `${PERSONS} (?:who|that) (?:can|could|do|does|did|know|knew|would|explained|wrote|found|have|had|were|are|get|` +
    `got|solved|handled|managed) (?:[\\w']+ ){0,4}(?:better|worse|faster|quicker|more|less|sooner|easily|blindfolded|` +
    `twice|half|in half)`,
  '(?:the |some |all |our |those |these )?(?:younger|older|senior|junior|weaker|stronger|experienced|male|female|' +
    'better|brighter|external|internal|cheaper|other) (?:ones|lot|crowd|guys|folks|people|candidates|applicants|' +
    'colleagues)(?= *(?:$|[.,;!]|did|do|does|would|could|had|have|who|we|i|on|in|before|from|here|got|found))',
  '(?:none|all|most|any|some|few|neither|both|either|each|half|many|one|two|three|several|the majority) of (?:the |' +
    'my |our |these |those )?(?:others?|other (?:two|three|four|five|ones|people|candidates?)|ones (?:before|i|we)|' +
    'people (?:before|i|we))',
  '(?:where|while|whereas|when|what|whom|unlike|as|than|all the|like|so many) (?:the )?(?:others|' +
    'other people|most people|most others|many people)(?= *(?:$|[.,;!]|gave|give|would|did|do|had|have|just|usually|' +
    'often|struggled|failed|needed|found|stop|stopped|miss|missed|fail|see|saw|spent|took|take|went|only|never|' +
    'at least|wrote|write|before|got|were|are|in))',
  '(?:usually|normally|typically|generally|often|most of the time),? (?:the )?(?:people|candidates|applicants|' +
    'seniors|juniors|engineers|devs|developers|they all|everyone|everybody)',
  '(?:every|any|each)(?:one|body)? (?:\\w+ )?(?:before|after|other than|besides|except) (?:him|her|them|this one)',
  '(?:every|any|each|no) (?:other )?(?:candidate|applicant|interviewee|finalist|contender|engineer (?:here|we|i|' +
    'on))',
  `(?:knows?|knew|understands?|understood|does|did|codes?|writes?|wrote|explains?|explained|is|was|reviews?|` +
    `reviewed|types?|debugs?) (?:\\w+ ){0,4}(?:better|more|less|worse|faster) (?:\\w+ ){0,3}than (?:i|we|our|my|most|` +
    `any|half|many|some|all|the (?:others?|rest|team|last|previous))`,
];

/** A place in an order of people. */
const RANKS = [
  '(?:clearly |easily |definitely |probably |by far )?(?:the )?(?:better|weaker|stronger|worse|sharper|smarter|' +
    'brighter|more \\w+|less \\w+|best|weakest|strongest) (?:one |candidate |person )?(?:of|among|amongst|out of|' +
    'from|between) (?:the |these |those |all |my |our )*(?:two|three|four|five|six|pair|bunch|both|lot|batch|' +
    'finalists|candidates|day|week|round|crop)(?= *(?:$|[.,;!]|i|we|this|today|so|for|candidates|people|who|on))',
  '(?:among|amongst|one of|some of|probably|easily) (?:the |my |our )?(?:\\w+ )?(?:best|worst|strongest|weakest|' +
    'better|sharpest|brightest|smartest|weaker|stronger|top|finest) (?:\\w+ ){0,2}(?:candidates?|applicants?|people|' +
    "interviews?|engineers?|devs?|developers?|reviewers?|we|i)(?:'ve| have)?(?: \\w+)?",
  '(?:first|second|third|fourth|fifth|sixth|only|last|\\d+(?:st|nd|rd|th)) (?:one |candidate |person |applicant |' +
    "interviewee |engineer |dev |developer )?(?:i|we)(?:'ve| have|'d)? (?:see|saw|seen|interviewed|met|had|spoke|" +
    'talked|talk|interview|meet)(?: \\w+)?',
  '(?:first|only|second|third) (?:candidate|person|applicant|interviewee|one so far|one this (?:week|month|year|' +
    'round)|engineer)(?: (?:who|to|that|so far|this))',
  '(?:between|choose between|chose between|decide between|toss-up between|tie between|choice between) (?:him|her|' +
    'them|the two|both|these two) (?:and|candidates|people|finalists)?(?: \\w+)?',
  '(?:ranking|rankings|leader ?board|league table|podium|pecking order|pole position|gold medal|silver medal|' +
    'bronze medal) ?(?:of (?:the|this|our|all) \\w+)?(?! (?:of (?:the )?(?:search|results)|page|query|service|api|' +
    'algorithm|function|column))',
  '(?:wins?|won|loses?|lost|beaten|outclassed|outdone|overtaken|eclipsed|outshone) (?:hands down |out |easily |' +
    'clearly )?(?:against|by|over|to) (?:the |our |my |all )?(?:others?|other \\w+|rest|previous \\w+|last \\w+|' +
    'candidates?|applicants?|competition|field)',
  '(?:rather|sooner|prefer to|instead) (?:\\w+ ){0,2}(?:take|hire|have|pick|choose|go with|work with|see) (?:the |' +
    "our |my |this |that |last |yesterday's |one of )(?:\\w+ ){0,3}(?:candidates?|applicants?|one|guy|woman|girl|man|" +
    'person|others?|interviewee|finalist|contractor|intern|colleague)',
  `${BETTER} (?:\\w+ )?(?:candidates?|applicants?|finalists?|people|engineers|devs|developers) (?:already|in the` +
    ` (?:pipeline|pool|process|queue)|available|out there|around|waiting|on the market|applied|applying|lined up|this` +
    ` (?:week|month|round))`,
];

/** Oneself as the measure. */
const ONESELF = [
  'i (?:was|were|did|had|used to be|started|began|looked|worked|sounded|coded|reviewed|would have been) (?:also |' +
    'once |just |about |exactly |much |pretty much |roughly |probably |just as |not )*(?:the same|like (?:that|this|' +
    'him|her|them)|similar|there|no better|worse|better|in the same|as (?:green|good|nervous|shy|weak)|at (?:that|' +
    'the same|this) (?:stage|point|level))',
  '(?:at|in) (?:that|this|his|her|their|the same|a similar|such an? \\w+) (?:stage|point|phase|level|position|' +
    'place|situation)(?: in| of)? (?:my|his|her|their|the) (?:career|life|journey|development)',
  '(?:when|as|while|before|since) i (?:was (?:a |an |in |at |still |new|young|that|interview\\w+|his|her|just)|' +
    'interviewed|applied|joined|started|did (?:this|the|my)|began|took this)(?: \\w+)?',
  '(?:same|exactly|just|precisely) (?:\\w+ ){0,3}(?:as|way|what|how) i (?:would|did|do|had|have|was|am|always|went|' +
    'like|prefer|used)',
  "(?:i|we) (?:did|do|would have done|solved|found|wrote|had|would do|would've done|handled) (?:it|this|that|" +
    'the exercise|the task) (?:the same way|faster|quicker|better|exactly|in half|in (?:ten|five|two|three|' +
    '\\d+) minutes|too|myself|much)',
  '(?:than|as|like) (?:i|we|myself|ourselves)(?: (?:do|did|am|was|are|were|could|would|ever|can|have|had|know|' +
    'knew))(?= *(?:$|[.,;!]|at|in|when|on|with|back|and|after|about))',
];

/** Other people, ranks and oneself as the measure. */
export const COMPARISON_RANKS: readonly WritingRule[] = [
  { why, phrases: [...OTHERS, ...RANKS, ...ONESELF], when: (place) => !isOfThings(place) },
];

/** People who use or maintain what was built, and things in an order, are no comparison. */
function isOfThings({ before, words, after }: Place): boolean {
  if (isNamed({ after }) && !/(?:candidate|applicant|interview|people|engineer|dev)/.test(words)) return true;
  return /(?:^|[^\w])(?:api|users?|customers?|admins?|page|endpoint|query|quer(?:y|ies)|versions?|libraries|options|approaches|solutions|indexes|asked|asks|asked me|whether|help|helps)(?: [\w-]+){0,3} *$/.test(
    before.slice(-50),
  );
}
