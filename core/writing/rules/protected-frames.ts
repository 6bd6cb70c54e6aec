import { isAboutPerson, namesPerson } from '../about-person';
import { isAboutUsers, isTechnical } from '../technical-contexts';
import type { Place, WritingRule } from '../writing-rule';
import { DEMONYMS, PLACES } from './demonyms';

const why =
  'Origin, faith, age, health, family and looks are never written down, nor what they can be told from.';

/** Peoples by other names than an adjective. */
const PEOPLES =
  'frenchm[ae]n|frenchwom[ae]n|englishm[ae]n|englishwom[ae]n|irishm[ae]n|dutchm[ae]n|scotsm[ae]n|welshm[ae]n|' +
  'spaniards?|turks?|poles?|danes?|swedes?|finns?|scots?|brits?|yanks?|yankees?|aussies?|kiwis?|arabs?|kurds?|' +
  'serbs?|croats?|slovaks?|slavs?|czechs?|asians?|thais?|swiss|vietnamese|japanese|chinese|portuguese';
const PEOPLE = `(?:${DEMONYMS})s?|(?:${PEOPLES})`;

/** What "all of them" are like. */
const ORIGIN = [
  `(?:like|as|unlike|than|for) (?:many|most|all|other|a lot of|so many|the|any|every|some|a typical|the typical|` +
    `a true|a real|an?) (?:\\w+ )?(?:${PEOPLE})(?= *(?:$|[.,;:!)]|he|she|they|i|we|are|do|is|with|would|who|and|` +
    `people|guys))`,
  `(?:as|like) (?:${PEOPLE})s? (?:are|do|tend|often|usually|always|so often|people|like to|can be)`,
  `(?:like|so|very|typically|typical|being|all|how|those|these|being an?) (?:${PEOPLES})(?= *(?:$|[.,;:!)]|he|she|` +
    `they|do|are|is))`,
  `(?:background|roots|origins?|heritage|descent|ancestry|family|parents|blood|passport|nationality|name|surname|` +
    `accent|mother|father|looks|upbringing) (?:is|are|was|were|must be|looks?|sounds?|suggests?|might be|could be|` +
    `seems?) (?:\\w+ )?(?:${PEOPLE})`,
  `(?:speaks?|sounds?|looks?|seems?|acts?|thinks?|behaves?|argues?) (?:very |so |quite |typically |a bit |` +
    `rather )?(?:like (?:an? )?)?(?:${PEOPLES})`,
  "(?:he|she|they)(?:'s|'re| is| was| are)? (?:\\w+ )?(?:from|in) (?:" + PLACES + ')',
  `(?:his|her|their) (?:\\w+ )?(?:degree|diploma|studies|school|university|childhood|parents|family|youth|roots|` +
    `upbringing|relatives|village|home town) (?:\\w+ ){0,3}(?:in|from|at) (?:${PLACES})`,
  '(?:last name|surname|first name|family name|name|name on the cv) (?:sounds?|suggests?|looks?|is|seems?|' +
    'gives? away|hints?|tells?) (?:\\w+ )?(?:foreign|exotic|arabic|muslim|jewish|asian|slavic|eastern|ethnic|indian|' +
    'turkish|russian|polish|african|hard to|unpronounceable|difficult|where)',
  '(?:working|upper|lower)[- ]class',
  '(?:poor|wealthy|rich|humble|privileged|well-off|simple|modest|academic|noble|broken) (?:family|parents|home|' +
    'background|beginnings|upbringing|household)',
  'first[- ]generation (?:student|immigrant|academic)|aristocra\\w+',
  '(?:ghetto|council estate|slums?|war zone|war[- ]torn|third[- ]world|developing) (?:country|countries|kid|' +
    'background)?(?= *(?:$|[.,;!]|upbringing|so))',
];

/** Faith, politics and service, and what shows them. */
const BELIEF = [
  '(?:a |the |wooden |small |big |golden |large )?(?:cross|crucifix|star of david|prayer (?:mat|rug)|buddha|rainbow' +
    ' (?:flag|sticker|pin|badge|mug)|pride (?:flag|sticker|pin|badge|mug|poster|shirt)|bible|quran|koran|torah|' +
    'menorah|shrine|rosary|altar|icon of \\w+|political poster|campaign (?:poster|sticker)|party (?:badge|pin|' +
    'poster)|flag of \\w+|national flag) (?:on|in|behind|above|around|hanging|at|next to|visible|over) (?:the|his|' +
    'her|their|a) (?:\\w+ )?(?:wall|neck|him|her|them|background|shelf|desk|door|laptop|room|chest|shirt|mug|' +
    'bookshelf|camera)',
  'prayer (?:mat|rug|beads|room|times?)|sunday school|bible (?:study|group|camp)|believer|spiritual person|hajj',
  'mecca|pilgrimage|baptised|baptized|converted to (?:islam|christianity|judaism|catholicism)|monk|nun|vicar',
  'choir boy|altar boy',
  'politically (?:\\w+ )?(?:left|right|active|engaged|motivated|conservative|liberal|extreme|naive|green|' +
    'correct person|interesting)',
  'lefty|lefties|leftists?|rightists?|activists?|activism|demonstrat(?:es|ed) against (?:the government|war)',
  'greenpeace|party member(?:ship)?|member of (?:the )?(?:greens?|labour|social democrats|liberals|party)',
  'canvass\\w*|protest march\\w*',
  'serv(?:ed|ing|es) (?:\\w+ )?(?:in|with) (?:the |his |her )?(?:army|navy|military|air ?force|idf|marines|forces|' +
    'national guard|police)',
  '(?:ex|former)[- ](?:army|marine|soldier|military|officer|navy)|(?:army|war|military|navy) vet(?:eran)?s?|soldier',
  'marine corps|conscript\\w*|deployed to (?:iraq|afghanistan)',
];

/** Age and what it can be told from. */
const AGE = [
  '(?:looks?|looked|seems?|probably|maybe|barely|just|fresh|straight|only|hardly|right|still) (?:like |as if |' +
    "(?:he|she)'s )?(?:\\w+ )?(?:out of|from|in|at) (?:school|uni|university|college|high school|diapers|nappies|" +
    'the cradle)',
  'before (?:i|some of us|we) (?:was|were) (?:even )?born|pushing (?:\\d0|forty|fifty|sixty|seventy)',
  "(?:must be|guess|i'd say|i would say|probably|maybe|around|about|nearly|approaching|past|over|under|looks|" +
    'looked|easily|well into|turned|turns|turning|mid|early|late)[- ](?:(?:his|her|the|around|about|' +
    'over) )?(?:mid[- ]|early[- ]|late[- ])?(?:[2-6]0s|forty|fifty|sixty|twenties|thirties|forties|fifties|sixties)',
  '(?:he|she|they|candidate) (?:\\w+ )?(?:turned|turns|turning|is turning|just turned) (?:[2-6]\\d|thirty|forty|' +
    'fifty|sixty)',
  '(?:[2-6]0th|thirtieth|fortieth|fiftieth|sixtieth|(?:his|her)(?: \\w+)?) birthday',
  'fresh[- ]faced|baby[- ]?faced?|boyish|girlish|adolescent|teenage\\w*|senior citizen|pensioners?|oap',
  'empty[- ]nest\\w*|wrinkl(?:es|ed|y)|silver[- ]haired|grey[- ]haired|gray[- ]haired',
  '(?:grey|gray|white) (?:hair|beard)|balding|bald(?: head| guy| man)?|receding|veteran of the industry',
  'old (?:hand|guard|dog|school guy|fart|man|boy|lady)|wet behind the ears|still green behind',
  '(?:from|of) (?:another|a different|an older|the previous|a bygone) (?:era|generation|age|century|time)',
  '(?:the |good )?old days|back in (?:his|her|their) day|days of (?:cobol|punch ?cards|fortran|dial-?up)',
  '(?:cobol|fortran|punch ?card|mainframe) (?:days|era|times)|since the (?:stone age|dawn of|days of)',
  '(?:his|her|their|at (?:a|an|such an?)) (?:young|advanced|tender|ripe|old|early) (?:age|years)',
  '(?:few|only|last|many) years (?:left |away |before |until |to )(?:retirement|retire|a pension|pension)',
  'retir(?:es|ing|e) (?:soon|in|next|early)(?! (?:the|this|that) (?:endpoint|flag|column|api))',
];

/** Health, the body and how it is dressed. */
const BODY = [
  '(?:missing|lost|only one|glass|artificial|prosthetic|false|lame|paraly[sz]ed|amputated|deformed|shaky|trembling|' +
    'sweaty) (?:\\w+ )?(?:fingers?|hands?|arm|legs?|eyes?|limbs?|foot|ear|teeth|tooth|thumb)',
  'one (?:arm|leg|eye|hand)(?:ed)?(?= *(?:$|[.,;!]|so|and|only|is))',
  '(?:wore|wearing|wears|dressed in|turned up in|showed up in|appeared in|came in|sat there in) (?:an? |his |her |' +
    'the )?(?:[\\w-]+ ){0,3}(?:hoodie|t-?shirt|shirt|suit|tie|dress|skirt|pyjamas|pajamas|cap|hat|sunglasses|glasses|' +
    'jewell?ery|earrings?|necklace|blouse|jacket|sweater|tracksuit|tank top|shorts|jeans|costume|lipstick|heels|' +
    'scarf|veil|collar|robe)',
  'hair ?(?:cut|style|do)|dreadlocks|dreads|mohawk|pony ?tail|(?:un)?shaved?(?= *(?:$|[.,;!]))|unshaven|stubble',
  '(?:dyed|blue|pink|green|purple|long|short|greasy|messy|red|blond|blonde|curly) hair|blondes?|brunette|redhead',
  'ginger|nose ring|earrings?|nail polish|lipstick|cleavage|perfume|body odou?r|bad teeth|acne|scar on',
  '(?:proper|ironed|clean|nice|crumpled|stained|decent|dirty|fresh) (?:shirt|clothes|outfit|suit)',
  '(?:well|badly|poorly|smartly|casually|sloppily|neatly|inappropriately|over)[- ]?(?:dressed|groomed|kept)',
  'dress(?:es|ed) (?:well|badly|sloppily|like|for|up|smartly|down)',
  'groom(?:ed|ing)(?! (?:the|of|backlog|session|meeting))|dress sense',
  '(?:looks?|looked|looking|seems?|seemed) (?:\\w+ )?(?:tired|sick|ill|pale|frail|exhausted|unhealthy|unwell|' +
    'hung ?over|scruffy|skinny|young|old|older|younger|handsome|gorgeous|worn out|healthy|drunk|high|stoned|unkempt|' +
    'tidy|anorexic|haggard|drained|sleepy|run down|sweaty)(?! (?:on|in) (?:the )?(?:page|screen))',
  '(?:hearing|eyesight|vision|mobility|memory|mental|physical|heart|back|kidney|lung|skin|nerve|motor)' +
    ' (?:problems?|issues?|condition|disease|trouble|disorder|impairment|disability|limitations?|operation|' +
    'transplant|attack)(?! (?:with the|in the|of the))',
  '(?:suffer(?:s|ed|ing)? from|diagnosed with|treated for|recover(?:s|ed|ing) from|living with|survived|on)' +
    ' (?:an? |his |her )?(?:\\w+ )?(?:\\w+itis|\\w+algia|\\w+phobia|anxiety|depress\\w+|cancer|stroke|illness|' +
    'disease|disorder|accident|injury|surgery|insomnia|add|adhd|ms|me|cfs|lupus|crohn\\S*|antidepressants|ritalin|' +
    'meds|medication|pills|sick leave|disability|chemo\\w*|dialysis|insulin)',
  '(?:broken|injured|sprained) (?:arm|leg|hand|wrist|foot|finger|ankle)',
  '(?:stroke|tumou?r|leuk\\w+|arthritis|rheuma\\w*|crohn\\S*|lupus|endometriosis|insomnia|narcolep\\w+|' +
    'fibromyalgia|anorexi\\w+|bulimi\\w+|paraly[sz]ed|paraplegi\\w+|cerebral palsy|down syndrome|albin\\w+|' +
    'agoraphobi\\w+|claustrophobi\\w+|dementia|alzheimer\\S*|allergies|tics|twitch(?:es|ing)?|hearing dog|guide dog|' +
    'service dog|oxygen|insulin|inhaler|dialysis|pacemaker|cochlear)',
];

/** Family, care and what is expected. */
const FAMILY = [
  "(?:he|she|they|she's|they're|he's)(?: (?:is|are|was|were))?(?: \\w+)? expecting(?= *(?:$|[.,;!]|in (?:\\w+)|" +
    'next|soon|again|twins|a (?:baby|child|girl|boy)|her|his|their))',
  'due (?:in|around) (?:january|february|march|april|may|june|july|august|september|october|november|december|' +
    'spring|summer|autumn|winter)(?= *(?:$|[.,;!]|so|and|with))',
  '(?:get|gets|getting|got) (?:re)?(?:married|divorced|engaged)|in-laws|better half|other half',
  'step-?(?:son|daughter|kids?|mother|father|child)|grand-?(?:child|children|kids?|sons?|daughters?)',
  'single (?:mum|mom|dad|parent|mother|father)|only child',
  'adopt(?:ed|ing) (?:a |two )?(?:child|kid|boy|girl|baby|daughter|son)\\w*',
  'ivf|fertility treatment|custody|alimony|miscarriage|child-?minder|au[- ]pair',
  'pick (?:up )?(?:the|his|her|their) (?:kids?|children|son|daughter)(?: up)?|school (?:pick-?up|drop-?off)',
  'breadwinner|family (?:first|guy|woman|person|time|emergency|obligations?)',
  'wants? (?:kids|children|a family|to start a family)|kids? at home|career break (?:for|to|because)',
  'stay(?:ed|s)? (?:at )?home (?:with|for)',
  "(?:wife|husband|spouse|girlfriend|boyfriend|baby|toddler|son|daughter|kid|mother|father|grandmother)(?:'s)?" +
    ' (?:walked|came|ran|cried|crying|screaming|was|is|in the|interrupted|works?|has|had|needs?|moved|got|on (?:his|' +
    'her) lap|appeared|at home)(?! (?:component|process|node|render|class))',
];

/** Gender, identity and orientation. */
const GENDER = [
  'transition(?:s|ed|ing)?(?= *(?:$|[.,;!]|last|recently|this|a few|two|three|some|years?|from (?:male|female|man|' +
    'woman)|to (?:male|female|a man|a woman|being)|in (?:19|20)\\d\\d|at work|at (?:his|her|their)|socially|' +
    'medically|as a teen|during))',
  'dead ?nam(?:e|ed|ing)|maiden name|birth name|(?:changed|changes) (?:his|her|their) (?:first )?name',
  '(?:previous|old|former) name (?:on the cv|still|in (?:his|her|their|the) (?:cv|profile))',
  'used to be (?:a |called )?(?:man|woman|he|she|male|female|boy|girl)',
  'born (?:a )?(?:man|woman|male|female|boy|girl)|sex change|hormone (?:therapy|treatment)|passing as',
  '(?:uses?|goes by|prefers?|go by|asked for|insists on|pronouns?(?: are)?:?) (?:they|she|he|xe|ze)(?:/(?:them|her|' +
    'him|they|she|xem))?(?= *(?:$|[.,;!]|pronouns))',
  '(?:is|be|as|seems|identif\\w+ as) (?:\\w+ )?(?:non-?binary|trans|queer|gender-?fluid|enby|genderqueer|agender)',
  '(?:sounds?|seems?|looks?|acts?|probably|obviously|clearly|openly|maybe|might be) (?:\\w+ )?(?:gay|lesbian|queer|' +
    'bi|camp|effeminate|butch|girly|feminine|masculine|straight(?= *(?:$|[.,;!])))',
  'effeminate|same-sex|(?:his|her) (?:feminine|masculine|female|male) \\w+',
  'diversity (?:quota|numbers|points|bonus|box)|gender (?:balance|quota|ratio)',
  '(?:another|one more|first|only|more|a few more) (?:wom[ae]n|female|girl|lady)s?',
];

/** Frames in which somebody's origin, faith, age, body or family is told. */
export const PROTECTED_FRAMES: readonly WritingRule[] = [
  { why, phrases: ORIGIN, when: (place) => isOwn(place) },
  { why, phrases: [...BELIEF, ...AGE, ...BODY, ...FAMILY, ...GENDER], when: isOwn },
  {
    why,
    phrases: [
      'fat|thin|fragile|tall|short|petite|tiny|slim|chubby|heavy|skinny|muscular|athletic|frail|pretty|hot|gorgeous',
      'cute|sexy|bald|hairy|drunk|stoned|hung ?over|sweaty|pale',
    ],
    when: (place) =>
      isAboutPerson(place) && namesPerson({ before: place.before.slice(-40), after: '' }) && isOwn(place),
  },
];

/** Told of a person: no data, no users, no part of the exercise. */
function isOwn(place: Place): boolean {
  return (
    !isTechnical(place) &&
    !isAboutUsers(place) &&
    !/(?:component|modal|css|animation|state|requests?|route|page|fixture|seed)(?: \w+)? *$/.test(
      place.before,
    ) &&
    !/^ (?:state|states|property|effect|css|animation|group|between|class|hook)(?!\w)/.test(place.after)
  );
}
