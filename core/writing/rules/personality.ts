import { isAboutPerson, namesPerson } from '../about-person';
import { isAboutThing, isRemark } from '../about-thing';
import { isOfThing } from '../technical-contexts';
import { CODE_REVIEW } from '../sources';
import type { Place, RuleSet } from '../writing-rule';
import { PERSONALITY_LABELS } from './personality-labels';

const why = 'A word for a personality says how somebody came across: write what they did or said instead.';

/** Words that are said of people only. */
const PERSONAL = [
  'abrasive(?:ly|ness)?|acerbic|affable|agreeable person|aloof|amiable|antsy|approachable|argumentative',
  'arrogan(?:t|tly|ce)|assertive(?:ness)?|attention[- ]seek\\w+',
  'bashful|big[- ]headed|boastful|boisterous|bossy|bossiness|bratty|brash|brusque|bubbly|bull(?:y|ying)',
  'big ego|ego(?:s|istic|tistic|ist|centric|tism)?|bright spark',
  'catty|charisma(?:tic)?|charming|cheerful(?:ly|ness)?|cheery|chatty|chatterbox|childish|cocky|cockiness',
  'coachable|combative(?:ly)?|conceited|condescending(?:ly)?|condescension|cranky|curt|cynical|cynic',
  'control freak|confrontational|contrarian|conscientious(?:ness)?|cold fish|cuddly|curmudgeon\\w*',
  'diva|docile|domineering|drama queen|dramatic person|diplomatic|dour',
  'easy[- ]?going|eccentric|extr[ao]ver(?:t|ted|sion)s?|even[- ]tempered|entitled|excitable|effervescent',
  'earnest',
  'feisty|fiery|flamboyant|flippant|flirt\\w*|fussy|fun to (?:be|talk|work)|fun[- ]loving|frosty',
  'free spirit|fragile ego',
  'gentle soul|gregarious|grumpy|gritty|go[- ]getter|goofy|guarded',
  'haughty|headstrong|heart of gold|hot[- ]?head(?:ed)?|humility|hysterical|humourless|humorless',
  'hardworking|hard-working|hard worker',
  'immodest|impatient|impolite|insecure|insecurity|insolent|introver(?:t|ted|sion)s?|irritable|irritating',
  'industrious',
  'jovial|jolly|joker',
  'know[- ]it[- ]all|kind[- ]hearted|kindness',
  'laid[- ]?back|level[- ]headed|likeab(?:le|ility)|likable|loud-?mouth(?:ed)?|loner|lovely|low[- ]energy',
  'high[- ]energy|low ego|lively|lone wolf',
  'meek|mild[- ]mannered|moody|mousy|modesty|mopey',
  'nerd|nerdy|nervy|narcissis\\w+|neurotic|needy|negative nelly|nit-?picky person|no[- ]nonsense',
  'obnoxious(?:ly)?|opinionated|optimist|outgoing|over-?confiden(?:t|ce)|outspoken|obstinate|over-?bearing',
  'over-?emotional|over-?sensitive',
  'passionate(?:ly)?|passion|people person|people[- ]pleas\\w+|perfectionis(?:t|m)|perky|personab(?:le|ly)',
  'pessimist|pompous|pretentious|prickly|prima donna|pushy|pushover|party pooper|patroni[sz]ing|petulant',
  'pedant|pigheaded|pleasant',
  'quirky|quiet type|quick[- ]tempered',
  'reserved person|rude(?:ly|ness)?|ruthless',
  'sarcastic|sassy',
  'self[- ](?:absorbed|assured|assurance|confident|confidence|centred|centered|important|righteous|deprecating|' +
    'effacing|starters?|conscious|motivated)',
  'selfish|sense of humou?r|short[- ]tempered|shrill|shy(?:ness)?|snarky|snobb?(?:y|ish)|sociable',
  'soft[- ]spoken|spoiled|spunky|stand-?offish|strident|submissive|sulky|sullen|sunny|sweet(?:heart)?',
  'smug(?:ly|ness)?|spineless|snappy|stuck[- ]up|stoic|scatter-?brained|show[- ]?off|socially awkward',
  'surly',
  'tactless|talkative|team player|temperamental|(?:short |bad |hot )temper|thick[- ]skinned',
  'thin[- ]skinned|timid(?:ity)?|touchy|tough cookie|tight-?lipped|tempestuous',
  'unassuming|unapproachable|unfriendly|unlikeab\\w+|uptight|upbeat|unpleasant',
  'vain|vivacious|vibrant personality|volatile personality',
  'wallflower|warm[- ]hearted|whin(?:y|er|ing)|wimp\\w*|witty|workaholic|well[- ]mannered',
  'weird(?:o| guy| person)|warmth',
  'zealous|zany',
  'emotionally unstable|body language|eye contact|firm handshake|gravitas|executive presence|poise|poised',
  'demeanou?r|bedside manner|social skills|people skills',
  '(?:strong|weak|big|difficult (?:person|character|to work with|to deal with)|great|nice(?! to have|, thanks)|' +
    'good|bad|pleasant|warm|bubbly|magnetic|dominant|colou?rful|interesting|abrasive|cold|lovely|positive|negative|' +
    'outgoing|quiet|toxic|winning) (?:personality|character|temperament|attitude|presence|aura)',
  '(?:attitude|personality|ego|anger) (?:problem|problems|issue|issues)|bad attitude',
  '(?:his|her|their|an?|the right|the wrong|with|good|can-do|positive|great) attitude|with an attitude',
  'personality (?:trait|type|clash)s?',
  '(?:his|her|their) (?:personality|ego|temperament|temper|character|charm|passion|enthusiasm|humou?r|shyness|' +
    'demeanour|confidence)',
  '(?:lacks?|lacked|lacking|oozes?|oozed|exudes?|exuded|full of|needs? more|radiates?|radiated|shows? (?:a lot of |' +
    'great |real )?|showed (?:a lot of |great |real )?|projects?|low|high|little|no|without(?: any)?|lots of|real|' +
    'so much|infectious|great|natural) (?:self-?)?(?:confidence|enthusiasm|energy|drive|passion|ambition|arrogance|' +
    'humility|empathy|curiosity|charm|charisma|grit|backbone|hunger|motivation)(?! (?:interval|level|score|in the|' +
    'consumption))',
] as const;

/** Words that code can be, too: "lazy loading", "an aggressive timeout". */
const EITHER = [
  'aggressive(?:ly)?|ambitious|anxious|awkward|angry|apathetic|animated|ambivalent|annoying|authentic',
  'adaptable',
  'blunt|bold|boring|brilliant|bright|brave|brittle',
  'calm|careless|cautious|clever|cold|collected|competitive|composed|confident(?:ly)?|confrontational|cool',
  'cooperative|courteous|creative|curious|caring|committed|compassionate|chilled|chill|considerate|crazy',
  'decisive|dedicated|defensive(?:ly)?|defiant|demanding|dependable|detached|determined|difficult|diligent',
  'disagreeable|disengaged|disinterested|dismissive|disrespectful|distant|dominant|driven|dry|dull|dumb',
  'dynamic|dogmatic|distracted|desperate|disorganised|disorganized',
  'eager|emotional|empathetic|empathic|energetic|engaging|enthusiastic(?:ally)?|excited|expressive|erratic',
  'evasive|endearing',
  'fearful|flaky|optimistic|pessimistic|fearless|fickle|fierce|flexible|forceful|frank|friendly',
  'frustrating|fun|flustered|frivolous',
  'gentle|genuine|gifted|giddy|good-natured|gracious|graceful|gullible|gutsy',
  'harsh|hesitant|honest|hostile|humble|hungry|hyper|helpful person',
  'immature|impulsive|independent-minded|indifferent|inflexible|intelligent|intense|intimidating|intuitive',
  'insistent|inquisitive|imposing|indecisive',
  'jittery|jumpy|judgemental|judgmental',
  'kind(?! of)',
  'lazy|lethargic|lifeless|loud|loyal|lacklustre',
  'mature|mean|mellow|melodramatic|modest|motivated|mild|manic',
  'naive|natural|negative|nervous|nice(?! to have|, thanks)|nonchalant|nosy|noisy',
  'obsessive|open-minded|closed-minded|narrow-minded|old-school|overwhelmed',
  'passive|passive[- ]aggressive(?:ly)?|patient|pedantic|picky|playful|polite(?:ly|ness)?|positive',
  'proactive|proud|polished|perceptive|painful',
  'quiet|quick-witted',
  'rash|rebellious|relaxed|reliable|reserved|resilient|restless|rigid|reckless|respectful|robotic|reticent',
  'scared|scary|secretive|sensible|sensitive|serious|sharp|sincere|sloppy|sly|smart|smooth|stubborn|snippy',
  'sour|spirited|spontaneous|stern|stiff|strong-willed|stressed|suspicious|sympathetic|stupid',
  'strong-minded|shallow|sharp-witted|sleepy',
  'talented|temperamental|tense|tenacious|thoughtful|thoughtless|tired|tolerant|tough|trustworthy|toxic',
  'tactful|theatrical',
  'unemotional|unenthusiastic|unmotivated|unprofessional|unreliable|unsure of (?:him|her|them)self',
  'unfocused|unengaged|unstable|uninterested|undisciplined',
  'vague person|vocal|volatile|vulnerable',
  'warm|weak-willed|weird|wild|wise|withdrawn|wooden',
] as const;

/** Traits as nouns. */
const TRAITS = [
  '(?:aggress(?:ion|iveness)|blunt|brash|calm|cheerful|cold|defensive|eager|fearless|feisti|friendli|gentle|grumpi|' +
    'hesitant|humble|impulsive|kind|lazi|loud|mean|moodi|nervous|nosi|open-?minded|passive|polite|pushi|quick-wit|' +
    'quiet|rude|self-conscious|selfish|serious|shy|sloppi|smug|stubborn|sweet|thoughtful|timid|touchi|warm|weird|' +
    'bossi|cocki|likeable|aloof|competitive|dramatic|directness|restless|tactful|tactless|uptight|open|curt|' +
    'abrasive)ness',
  '(?:impatience|hostility|sensitivity to|vanity|insecurities|charm offensive|bravado|swagger|sulk(?:s|ed|ing)?|' +
    'pout(?:s|ed|ing)?|tantrums?|hissy fit|mood swings?|mood|melodrama|histrionics|theatrics)',
];

/** Readings of a character, in whole phrases. */
const READINGS = [
  '(?:comes?|came|coming) (?:across|over|off) as(?: \\w+){1,3}',
  '(?:strikes?|struck) (?:me|us) as(?: \\w+){1,3}',
  '(?:i (?:get|got|had|have) the (?:feeling|impression|sense) (?:that )?(?:he|she|they)(?: \\w+){1,5})',
  '(?:kind|type|sort) of (?:person|guy|man|woman|engineer|developer|candidate|dev|colleague|people|reviewer|' +
    'human)? ?(?:who|that|you|to)(?: \\w+){1,3}',
  "(?:is|was|he's|she's|seems?(?: to be)?|be|like|as) (?:the|a|an|one of those|that|not the|not a|" +
    'more of an?)(?: \\w+)? (?:type|sort|kind|person|soul|character|individual|personality)s? (?:who|that|to|' +
    'with)(?: \\w+){1,3}',
  '(?:the|a|an) (?:\\w+)(?:,? \\w+)? (?:type|sort|soul|character|personality|presence|fellow|chap|bloke|lad|guy|' +
    'individual|human being|human)(?= *(?:$|[.,;:!)]|and|but|who|with))',
  "(?:he|she|they|candidate) (?:really |just |simply |clearly |obviously )?(?:doesn't|does not|didn't|did not|" +
    "don't|do not|couldn't|could not) (?:really |actually |seem to |appear to |even )*(?:care|give a (?:damn|toss)|" +
    'want it|want the job|like (?:people|being|criticism|feedback)|take (?:criticism|feedback|no)|handle' +
    ' (?:criticism|feedback|pressure)|have (?:the|a|any) (?:right |spark|fire|drive|spine|hunger|passion|personality|' +
    'sense|backbone|patience|heart|stomach|nerve|temperament|presence))(?: \\w+)?',
  "(?:can't|cannot|couldn't|could not|unable to|doesn't|won't) (?:take|accept|handle|stand|deal with|stomach)" +
    ' (?:criticism|feedback|a no|being (?:wrong|challenged|questioned|corrected)|pushback|no for an answer|a joke|' +
    'pressure)',
  "(?:his|her|their) (?:heart|head|ego|mind) (?:isn't|is not|wasn't|was not|is|was|gets?|got) (?:really |quite |" +
    'just )?(?:in|not|elsewhere|somewhere|into|set|bigger|huge|too|getting)(?: \\w+)?',
  '(?:needs?|has|have|had|wants?|likes?|loves?|tries|trying|always) to (?:win (?:every|the|all|any|arguments)|be' +
    ' (?:right|liked|the (?:smartest|centre|center|boss|best|hero|loudest))|have the last word|please (?:everyone|' +
    'everybody|people|me|us)|hear (?:him|her|them)sel(?:f|ves)|show off|prove (?:him|her|them)sel(?:f|ves)|dominate|' +
    'be in (?:control|charge)|argue|impress|control everything)',
  '(?:likes?|loves?|enjoys?) (?:to hear|hearing|the sound of|being right|being the|attention|to argue|arguing|' +
    'to talk|talking about (?:him|her|them)sel(?:f|ves)|conflict|an argument|drama|the spotlight)(?: \\w+)?',
  '(?:sharp|acid|loose|quick|silver|bad|short|explosive) (?:tongue|fuse)',
  'full of (?:him|her|them)sel(?:f|ves)|sure of (?:him|her|them)sel(?:f|ves)',
  'thinks? (?:a lot|highly|too much|the world) of (?:him|her|them)sel(?:f|ves)',
  'thinks (?:he|she) (?:is|knows) (?:better|best|the|everything|it all)|holier[- ]than[- ]thou',
  'looks? down on|talks? down to|talked down to|chip on (?:his|her|their) shoulder',
  'wears? (?:his|her|their) heart|high[- ]maintenance|low[- ]maintenance',
  'hard to (?:like|read|warm to|work with|get anything out of|get (?:him|her|them) to talk)',
  'easy to (?:like|get on with|talk to|work with)',
  'pleasure to (?:talk|work|be|have|meet|interview|deal)(?: \\w+)?',
  'joy to (?:talk|work|be|have|interview)(?: \\w+)?|delight(?:ful)?',
  'a (?:real )?(?:pain|bore|bully|brat|jerk|snob|dick|ass(?:hole)?|prick|softie|sweetie|darling|gem|star|character|' +
    'drama|diva|clown|show-off|smart[- ]?arse|smart[- ]?ass|know-all|grouch|grump|geek|nerd|robot|cold fish|' +
    'tough nut|handful|loose cannon|wise guy|people person|born leader|natural(?: leader)?|leader|follower|doer|' +
    'thinker|dreamer|fighter|rebel|maverick|lone wolf|team player)(?! (?:in the|point|index|schema|topology|comment|' +
    'election|node|key|select))',
  '(?:by|his|her|their) nature(?= *(?:$|[.,;]))|as a person|on a (?:personal|human) level|deep down',
  'has a (?:\\w+ ){0,2}(?:streak|side to|way about|aura|spark|edge to|chip)',
  '(?:gives?|gave|giving) off (?:an? )?(?:\\w+ ){0,2}(?:vibe|energy|air|impression)s?|an air of \\w+',
  '(?:rub(?:s|bed)?) (?:people|me|us|everyone) the wrong way',
  '(?:takes?|took|taking) (?:it|things|everything|criticism|feedback|comments|pushback|this|that)(?: \\w+){0,4}' +
    ' (?:too |very |rather |quite |so |a bit )?(?:personally|to heart|badly|the wrong way)',
  '(?:bit|bundle|bag) of (?:an? )?(?:nerves|energy|fun|know|show|diva|loner|control|nerd|geek|bully|introvert|' +
    'extrovert|drama|ego|character|jerk)',
  'strong[- ]willed|ray of sunshine|breath of fresh air|life and soul',
  '(?:calm|positive|negative|nervous|good|bad|great|high|low|weird|strange|restless|infectious|youthful|boundless|' +
    'warm|toxic) (?:energy|aura|mood)(?! (?:efficiency|consumption|use))',
  '(?:fire|hunger|spark) in (?:the|his|her) (?:belly|eyes)|self-?(?:doubt|esteem|worth|image|awareness)',
  'emotional(?:ly)? (?:intelligen(?:ce|t)|stable|unstable|mature|immature|maturity)|thick skin|thin skin',
  'temper\\w*ment|born (?:leader|engineer)|growth mindset|fixed mindset|mindset|work ethic|can-do',
  'go-getting',
  '(?:has|have|had|with) (?:a |an |no |the |quite a |quite an |too much |some |such a |' +
    'such an )?(?:\\w+ )?(?:attitude|ego|temper|personality|presence|charm|guts|nerve|nerves|spine|patience|empathy|' +
    'drive|hunger|ambition|passion|grit|humility|charisma|arrogance|confidence)(?= *(?:$|[.,;:!)]|and|but|or|for|' +
    'problem|to))',
];

/** Labels of a person instead of what was seen. */
export const PERSONALITY: RuleSet = {
  kind: 'personality',
  source: CODE_REVIEW,
  rules: [
    ...PERSONALITY_LABELS,
    {
      why,
      phrases: [...PERSONAL],
      when: ({ after, before, words }) =>
        !isOfThing({ before }) &&
        !isRemark({ after, before }) &&
        !(/humou?r/.test(words) && /(?:our|same|similar|shared|my) $/.test(before)) &&
        !/^-?[ -](?:api|configuration|config|framework|code|schema|loading|defaults?|library|linter|formatter)(?!\w)/.test(
          after,
        ) &&
        !/(?:domain|confidence) $/.test(before.slice(-8)),
    },
    {
      why,
      phrases: [...EITHER],
      when: (place) => isAboutPerson(place) && !isAboutThing(place) && !isRemark(place) && !isLook(place),
    },
    { why, phrases: [...TRAITS] },
    {
      why,
      phrases: [...READINGS],
      when: ({ after, before }) =>
        !/(?:the|this|that|its|which|code|test|comment|comments) $/.test(before) &&
        !/^ (?:the )?(?:code|test|query)/.test(after),
    },
    {
      why,
      phrases: ['personality', 'ego', 'temper', 'charm', 'enthusiasm', 'ambition', 'arrogance', 'confidence'],
      when: (place) =>
        namesPerson(place) &&
        !/(?:in|of) (?:the|a|his|her|their) (?:test|change|code|fix|result|deploy|approach)/.test(
          place.after.slice(0, 30),
        ) &&
        !/(?:gives?|gain|more|high|static|level of|for|with) (?:us |me |the team |more )?$/.test(
          place.before,
        ),
    },
  ],
};

/** "Looks tired" is about health and looks. */
function isLook({ words, before }: Place): boolean {
  return /^(?:tired|sleepy|fragile)$/.test(words) && /look(?:s|ed|ing)?(?: \w+)? *$/.test(before);
}
