import { isAboutPerson } from '../about-person';
import { isAboutThing } from '../about-thing';
import type { Place, WritingRule } from '../writing-rule';

const why = 'A label for a person says less than what they did: write what was said or done.';

/** Nouns that say what somebody is. */
const LABELS = [
  '(?:ego|megalo|klepto)maniacs?|narcissist|tyrants?|dictator|despot|bully|brute|bulldozer|steamroller',
  "charmers?|smooth talker|flatterer|sweet[- ]talker|brown[- ]?noser|boot-?licker|suck-?up|yes-?man|teacher's pet",
  'show-?off|braggart|blowhard|windbag|big ?mouth|peacock|poser|poseur|phony|attention seeker|primadonna|princess',
  'smart (?:alec|aleck|cookie)|wise ?acre|clever clogs|smarty[- ]pants|know-?all|besserwisser|mansplain\\w*',
  'day-?dreamer|dreamer|idealist|slacker|slob|lazy ?bones|couch potato|quitter|procrastinator|time ?waster',
  'liar|cheater|faker|back-?stabber|schemer|manipulator|trouble-?maker|stirrer|gossip|blabbermouth',
  'grouch|grump|sourpuss|misery guts|killjoy|buzzkill|kill-?joy|moaner|whinger|complainer|nag|nagger|nay-?sayer',
  'worrier|worry ?wart|nervous wreck|scaredy[- ]cat|door ?mat|softie|softy|teddy bear|shrinking violet',
  'geek|oddball|weirdo|creep|jerk|snob|prig|prude|airhead|space cadet|scatter-?brain|bimbo|hippie|tech bro|brogrammer',
  'go-?getter|eager beaver|over-?achiever|busy bee|work ?horse|hustler|trier|alpha (?:male|type)|loose cannon',
  'perfectionist|nit-?picker|stickler|hair-?splitter|micro-?manager|pedant|sceptic|skeptic|cynic|hothead|firebrand',
];

/** Words for a character that stand with a person only. */
const ADJECTIVES = [
  'bored|annoyed|irritated|offended|upset|moody|bitter|jealous|resentful|arsey|grouchy|tetchy|ratty|stroppy|huffy',
  'absent-minded|scatterbrained|forgetful|clumsy|disorderly|chaotic|slow on the uptake|quick on the uptake|thick|dim',
  'sincere|insincere|deceitful|dishonest|shifty|slippery|sneaky|manipulative|calculating|two-faced|fake|hypocritical',
  'selfless|generous|noble|modest|tender|gracious|cordial|congenial|genial|good-natured|good-humou?red|jolly|merry',
  'icy|frosty|stony|wooden|robotic|emotionless|unfeeling|heartless|callous|cruel|spiteful|vicious|nasty|catty|bitchy',
  'cowardly|spineless|gutless|weak-willed|easily (?:led|offended|rattled|flustered|bored|distracted|intimidated)',
  'plucky|daring|adventurous|enterprising|gutsy|courageous|valiant|bullish|hard-nosed|steely|ruthless|cut-throat',
  'laconic|taciturn|monosyllabic|tongue-tied|long-winded|verbose|garrulous|blabby|gabby|chatty|reticent|quietish',
  'fidgety|edgy|on edge|tense|uneasy|shaken|panicky|frantic|hyperactive|restless|scattered|frazzled|wound up',
  'obedient|subservient|servile|obsequious|deferential|fawning|compliant|timorous|unassertive|mousey|sheepish',
  'supercilious|snooty|snotty|high and mighty|lofty|imperious|bumptious|puffed up|self-satisfied|full of it|snide',
  'stubborn as a mule|mulish|bull-headed|inflexible|uncompromising|dogmatic|set in (?:his|her|their) ways|rigid',
  'likable|likeable|adorable|cute|endearing|lovable|loveable|winsome|engaging|captivating|magnetic|intriguing',
  'work-?shy|idle|indolent|slothful|unambitious|complacent|half-hearted|lacklustre|listless|disengaged|blase',
  'blas\u00e9',
  'fanatical|over-?zealous|over-?eager|over-?enthusiastic|over-?excited|over-?cautious|over-?protective|paranoid',
];

/** Character as something that somebody has, in the frames that say so. */
const QUALITIES = [
  'lazi?ness|laziness|arrogance|smugness|complacency|stubbornness|conceit|hubris|pettiness|spite|malice|cowardice',
  "(?:his|her|their|the candidate's) (?:honesty|integrity|loyalty|motivation|commitment|courage|drive|sincerity|" +
    'maturity)',
  "(?:his|her|their|the candidate's) (?:dedication|curiosity|patience|resilience|diligence|eagerness|optimism|warmth)",
  '(?:no|lacks?|lacked|without|little|zero|not much|real|genuine|great|any|some|true|hardly any|so much|a lot of)' +
    ' (?:real |any |a |true )*(?:passion|drive|spark|hunger|guts|backbone|spine|fire|spirit|oomph|initiative|' +
    'curiosity|humility|empathy|patience|charm|charisma|tact|ambition|self-awareness|zest|vigou?r|soul|heart)(?!' +
    ' (?:job|plug|cluster|sql|task))',
  'not (?:exactly |really |quite )?(?:the|an?) (?:brightest|sharpest|smartest|most \\w+ (?:person|guy|soul|human)|' +
    'ray of|easy (?:person|character)|barrel of)',
  '(?:has|have|had|got|with) (?:an? |the )(?:\\w+ ){0,2}(?:ego|temper|attitude|streak|chip|thick skin|thin skin|' +
    'heart|mouth|fuse|tongue|tongue|smile|side|way about (?:him|her|them))(?= *(?:$|[.,;!]|and|but|of|on))',
  '(?:a )?(?:very |really |truly |such a )?(?:sweet|lovely|nice|good|kind|warm|great|horrible|difficult|strange|' +
    'odd|weird|decent|cool|fun|funny|pleasant|cheerful|gentle|unpleasant|arrogant|calm|quiet|shy|loud) (?:guy|girl|' +
    'fellow|chap|lad|bloke|lady|soul|human|human being|individual|character|dude|person|people|man|woman|kid|gal)',
];

/** What somebody is said to be like in general. */
const TENDENCIES = [
  '(?:someone|somebody|the (?:type|sort|kind)|a (?:person|guy|man|woman|dev|developer|engineer|candidate|' +
    'colleague)|one of those(?: people| guys| devs)?) (?:who|that|to)' +
    '(?! (?:is|was|has|had|does|did|can|could|would|needs|knows)(?: not| to)?(?!\\w))(?: \\w+){1,4}',
];

/** Labels, characters and what somebody is like. */
export const PERSONALITY_LABELS: readonly WritingRule[] = [
  { why, phrases: LABELS, when: (place) => !isAThing(place) },
  {
    why,
    phrases: ADJECTIVES,
    when: (place) =>
      isAboutPerson(place) &&
      !isAThing(place) &&
      !isAboutThing(place) &&
      !/^ (?:the|a|an) /.test(place.after),
  },
  { why, phrases: QUALITIES, when: (place) => !isAThing(place) },
  { why, phrases: TENDENCIES, when: isSaidOfCandidate },
];

const isAThing = ({ before, after }: Place): boolean =>
  /^ (?:events?|pointers?|clicks?|wheel|moves?|over|handlers?|input|button|script|job|thread|worker|state|mode|process|connection|time)(?!\w)/.test(
    after,
  ) ||
  /(?:mock|stub|double|test|function|method|code|cpu|thread|worker|process|connection|is|the) (?:idle|fake|thick|mouse)? *$/.test(
    before.slice(-20).replace(/(?:is|the) *$/, ''),
  );

/** "Strikes me as someone who hides mistakes", not "ask someone who knows the billing code". */
function isSaidOfCandidate({ before }: Place): boolean {
  return /^(?:[^\w]|clearly|probably|definitely|just|maybe|really|generally|basically|obviously|a bit|like)*$|(?:^|[^\w])(?:is|was|as|like|seems?|seemed|be|he's|she's|they're|of|being)(?: (?:just|clearly|more|probably|maybe|not|definitely|also|very much))* *$/.test(
    before,
  );
}
