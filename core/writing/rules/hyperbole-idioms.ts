import { isNamed } from '../technical-contexts';
import type { WritingRule } from '../writing-rule';

const why = 'This is a figure of speech: say what was seen, how often, and where.';
const RATED =
  'good|great|impressive|smart|strong|talented|weak|bad|clever|fast|skilled|deep|solid|thorough|knowledgeable|' +
  'sharp|gifted|slow|sloppy|poor';

/** Superlatives and disasters as nouns: "the pinnacle of", "an epic fail". */
const NOUNS = [
  '(?:pinnacle|epitome|embodiment|zenith|summit|apex|incarnation|paragon|masterclass|ultimate|crown|' +
    'very definition|living proof|master class) (?:of|in)',
  '(?:king|queen|god|goddess|emperor|lord|master|titan|giant|monster|beast|demon|magician|sorcerer|freak|oracle|' +
    'demigod|deity) (?:of|at) (?:an? |the )?\\w+',
  '(?:monster|giant|titan|demigod|magician|sorcerer|mastermind|wunderkind|polymath|einstein|mozart|picasso|' +
    'da vinci)(?! (?:repo|query|table|class|method|mr|diff|commit|function))',
  'epic (?:fails?|failure|wins?|fight|review|answer|performance|interview|battle|debugging|call|disaster|mess)',
  'fail of the \\w+',
  '(?:massive|total|huge|monumental|royal|major|complete|utter|absolute|spectacular|gigantic|enormous|big fat|' +
    'miserable) (?:fail|failure|flop|win|success|screw-up|letdown|disappointment|embarrassment|joke|blunder|disgrace|' +
    'triumph|talent|brain|potential)(?! (?:count|rate|mode))',
  '(?:disgrace|insult|shame|embarrassment|crime|gift|blessing|credit|threat) (?:to|against|for) (?:the |our |this |' +
    'all |any )?(?:profession|industry|humanity|company|team|world|craft|mankind|field|engineering)',
  'mother of all \\w+|mic[- ]drop|tour de force|work of art|masterpiece|poetry in motion|music to my ears',
  "piece of art|magnum opus|home ?run|bull'?s-?eye|masterstroke",
  'cream of the crop|best of the best|worst of the worst|creme de la creme|crème de la crème',
  'elite(?! (?:plan|tier|level|user))|top of the tops|salt of the earth|la creme',
  '(?:pure|sheer|absolute|real|utter) (?:magic|genius|joy|gold|bliss|poetry|torture|hell|agony|madness|brilliance|' +
    'class|horror|pain|chaos|luck|beauty|perfection|delight|incompetence|ignorance)',
  'torture|agony|hell on earth|living hell|abominations?|monstrosity|atrocity|apocalypse|armageddon|carnage|sh[i*]t',
  "crap|rubbish|dog's dinner|hot mess|hot garbage|dumpster|shitshow|cringe(?:worthy)?|pig's ear",
];

/** Wagers and oaths. */
const WAGERS = [
  "(?:would|will|i'd|i'll|we'd|could|can|to|i|gladly|happily) (?:\\w+ )?(?:bet|wager|stake|gamble|put) (?:my|" +
    'everything|all my|money|good money)(?: \\w+){0,2}',
  '(?:bet|stake|wager) (?:my|the) (?:\\w+)',
  "(?:would|will|i'd|i'll|we'd|could) (?:\\w+ )?(?:sell|give|trade|swap|pawn|sacrifice|eat|kill|die|crawl|walk|" +
    'cross|move|swim|mortgage|pay)(?: (?:for|to|my|our|an?|any|anything|everything|half|through|over|all|on|the|his|' +
    'her))(?: \\w+){0,2}',
  "(?:eat|ate) my (?:hat|shoes?|keyboard|shorts)|hand on (?:my )?heart|on my (?:life|mother's grave)",
  'over my dead body|till hell freezes|when hell freezes|when pigs fly',
];

/** What it did to the interviewer. */
const EFFECTS = [
  'goose-?bumps|(?:tears|tear) of (?:joy|laughter|despair)|in tears|burst into tears',
  '(?:i|we) (?:nearly |almost |could have |wanted to )?(?:cried|cry|wept|weep|died|die|fainted|screamed|scream|' +
    'exploded)(?: \\w+)?',
  'made (?:my|our) (?:day|week|month|year|eyes bleed|skin crawl|heart sing|jaw drop)',
  '(?:my|our) (?:jaw|eyes|brain|ears|head|soul|heart) (?:dropped|bled|bleeds?|melted|hurts?|exploded|hit|popped|' +
    'sank|stopped|sang)(?: \\w+)?',
  "(?:i have|there are|i've|have|had|i'm|am|we're|was|left|were|lost for|beyond|at a loss for) (?:no |left |me |" +
    'us |without )?(?:words|speechless)',
  '(?:in|with) (?:absolute |total |complete |utter )?awe|awe-?(?:some|struck|inspiring)|gobsmacked|flabbergasted',
  'dumbfounded|floored|stunned|astounded|mesmeri[sz]ed|star-?struck|thunderstruck|bowled over|swept off',
  '(?:painful|torture|agony|excruciating|unbearable|brutal|a joy|a delight|a treat|beautiful|a nightmare) to' +
    ' (?:watch|read|see|sit through|witness|behold|endure)',
  'excruciating(?:ly)?|unbearabl[ey]|insufferabl[ey]|cringed|fell off my chair|standing ovation|hats? off',
  "chef's kiss|take a bow|i bow|wow|omg|wtf|holy (?:cow|moly|shit|smoke)|hallelujah|good grief|my goodness",
  'oh my god|for the win',
  "(?:waste|wasted|lost) (?:of )?(?:\\w+ )?(?:my|our|everyone's|everybody's) (?:time|life|hour|afternoon|morning|" +
    'day|energy)(?: \\w+)?',
  'hour of my life',
  'in love with (?:him|her|them|this)|(?:i|we) (?:absolutely )?(?:adore|worship|idoli[sz]e)d?',
  '(?:my|our) (?:new )?(?:hero|idol)|hire(?:d)? (?:him |her |them )?on the spot|on the spot(?= if)',
];

/** Beyond every measure. */
const MEASURES = [
  'off[- ]the[- ](?:charts?|scale)|over[- ]the[- ]top|next[- ]level|through[- ]the[- ]roof',
  'out[- ]of[- ]this[- ]world|larger[- ]than[- ]life|world[- ]beating|record[- ]breaking|best[- ]ever|worst[- ]ever',
  'all[- ]time (?:best|great|low|high|worst|favou?rite)',
  `(?:mega|ultra|super[- ]?duper|hyper|uber|\u00fcber|monster|freaky|sick|wicked|stupid|stupidly|crazy|insane|mad|` +
    `dead|god-?damn) ?-?(?:${RATED})`,
  'god-?awful|god-?damn\\w*|piss[- ]poor|dog[- ]shit|brain-?dead|braindead|brain-?less|moronic|idiotic|imbecilic',
  'idiot|moron|imbecile',
  'beyond (?:perfect|good|great|excellent|bad|brilliant|impressive|awful|help|hope|reproach|saving|repair|' +
    'redemption|comparison|all \\w+|anything|impressed|amazed)',
  "(?:there is|there's|there are|is|are|could be|there was) (?:simply |just |literally )?(?:no|nobody|no one|" +
    'nothing) (?:better|worse|smarter|faster|stronger|like (?:him|her|it|them)|more \\w+)(?: \\w+)?',
  '(?:simply|quite simply|just|truly|easily|literally|honestly|definitely|undoubtedly|absolutely) (?:the )?(?:best|' +
    'worst|greatest|unbeatable|unmatched|sublime|divine|perfect|genius|magic)(?= *(?:$|[.,;!]|reviewer|engineer|' +
    'candidate|developer|thing|there))',
  '(?:in|on) (?:the |this )?(?:\\w+ )?(?:world|universe|galaxy|europe|planet|solar system|continent|' +
    'northern hemisphere|whole country|whole industry|earth)(?= *(?:$|[.,;!]))',
  '(?:\\w+ )?of the (?:century|decade|millennium|year)(?! (?:in the|field))|for the ages|for the history books',
  'one for the books|since sliced bread|second coming|next (?:linus|einstein|steve|knuth|elon)',
  '(?:a|ten|two) (?:million|billion|thousand|hundred|gazillion|zillion) (?:times|percent|miles|years|per cent)',
  '(?:zillion|gazillion|trillion|bazillion)s?',
  '(?:in|not in) (?:a|ten|a hundred|a thousand|a million) (?:lifetimes?|years)(?= *(?:$|[.,;!]))',
  '(?:has|have|had|did|does) (?:not|never) (?:once|ever) (?:opened|seen|used|written|touched|read|heard|tested|' +
    'debugged|thought|looked)(?: \\w+){0,2}',
  '(?:my|a|any|even a|even my) (?:\\w+ )?(?:grandmother|grandma|granny|gran|grandpa|dog|cat|hamster|goldfish|' +
    'parrot|monkey|chimp\\w*|toddler|five[- ]year[- ]old|ten[- ]year[- ]old|child|baby|kid|potato|rock|brick|' +
    'rubber duck|dead fish) (?:could|can|would|writes?|does|do|knows?|has|types?|codes?|reviews?|explains?|' +
    'understands?)(?: \\w+)?',
  '(?:\\w+ )?as (?:a|an) (?:brick|rock|post|plank|razor|whip|fox|tack|bat|doorknob|snail|glacier|cheetah|rocket|' +
    'button|mule|ox|lion|box of \\w+)(?= *(?:$|[.,;!]|and|but|in|on))',
  '(?:find|hit|see|recogni[sz]e|spot|code|test|debug) (?:\\w+ ){0,3}if it (?:bit|hit|slapped|stared|jumped|punched|' +
    'danced|kicked|fell)(?: \\w+)*',
  '(?:worlds|galaxies|miles|light ?years|oceans|streets|leagues) (?:away|ahead|apart|above|better|below|beyond)',
  'lightyears|head and shoulders',
];

/** Figures of speech that claim more than one call can show. */
export const HYPERBOLE_IDIOMS: readonly WritingRule[] = [
  { why, phrases: NOUNS, when: (place) => !isNamed(place) },
  { why, phrases: WAGERS, when: (place) => !isNamed(place) },
  {
    why,
    phrases: EFFECTS,
    when: (place) => !isNamed(place) && !/^ (?:effect|factor|moment of the (?:ui|page))/.test(place.after),
  },
  { why, phrases: MEASURES, when: (place) => !isNamed(place) },
  {
    why: 'One call can show one part of a career, not all of it: say what was seen.',
    phrases: ['of my (?:career|life|(?:whole|entire) (?:career|life)|time here)'],
    when: (place) =>
      /(?:^|[^\w])(?:most|least|worst|best|\w{3,}est|first|only|highlight|low) (?:[\w-]+ ){0,5}$/.test(
        place.before,
      ),
  },
];
