import { isAboutPerson, namesPerson } from '../about-person';
import { CODE_REVIEW } from '../sources';
import type { Place, RuleSet } from '../writing-rule';
import { HYPERBOLE_IDIOMS } from './hyperbole-idioms';

const why = 'This claims more than one call can show: say what was seen, how often, and where.';

/** Claims larger than an interview can hold. */
export const HYPERBOLE: RuleSet = {
  kind: 'hyperbole',
  source: CODE_REVIEW,
  rules: [
    ...HYPERBOLE_IDIOMS,
    {
      why,
      phrases: [
        "(?:there is|there's|there was|is|was) (?:nothing|no \\w+|not a \\w+|hardly anything) (?:that )?(?:he|she|they)" +
          " (?:doesn't|does not|didn't|did not|can't|cannot|couldn't|could not|don't|hasn't)(?: \\w+)?",
        "(?:couldn't|could not|can't|cannot|wouldn't|would not) (?:\\w+ ){1,5}(?:if (?:it|his|her|their|you|they|he|she)|" +
          'to save|out of a|with a map|in a hundred|in a million|in a month)(?: \\w+)?',
      ],
    },
    {
      why,
      phrases: [
        'mind[- ]?(?:blowingly|bogglingly)|amazing(?:ly)?|awesome|astonishing(?:ly)?|astounding(?:ly)?',
        'breathtaking(?:ly)?|incredibl[ey]|unbelievabl[ey]|phenomenal(?:ly)?|spectacular(?:ly)?',
        'stunning(?:ly)?|sensational|stellar|superb(?:ly)?|super-?human|superstars?',
        'mind[- ]?(?:blowing|boggling)|jaw[- ]?dropping|marvell?ous(?:ly)?|miraculous|wonderful(?:ly)?',
        'fantastic(?:ally)?|fabulous|extraordinar(?:y|ily)|magnificent|legendary|epic(?:ally)',
        'insane(?:ly)?|ridiculous(?:ly)?|crazy (?:good|fast|smart|deep)|unreal|godlike|god-tier|divine',
        'immaculate(?:ly)?|impeccabl[ey]|flawless(?:ly)?|faultless(?:ly)?|superlative|top[- ]notch',
        'first[- ]class|second to none|outstanding(?:ly)?|exceptional(?:ly)?|exemplary|dazzling',
        'out of this world|out of the park',
        'rock ?-?stars?|ninjas?|gurus?|wizards?|unicorns?|geniu(?:s|ses)|prodigy|superheroe?s?|hero|jedi',
        'guns?linger|10x(?:er)?(?: (?:engineer|developer))?|tenx|ten[- ]?x|beast|whiz(?:z)?|mastermind',
        'virtuoso|god|goddess|(?:an? |absolute )legend|savant',
        'an? (?:coding|absolute|real|sql|review|testing|typing|programming|debugging|well-oiled) machine',
        'all-?star|a-player|powerhouse|maestro',
        'world[- ]class|best[- ]in[- ]class|once[- ]in[- ]a[- ](?:lifetime|generation|decade)',
        'one of a kind|one in a million|unparalleled|unmatched|unrivall?ed|peerless|incomparabl[ey]',
        'unprecedented',
        'abysmal(?:ly)?|appalling(?:ly)?|atrocious(?:ly)?|awful(?:ly)?|catastroph(?:e|ic|ically)|disaster',
        'disastrous(?:ly)?|dreadful(?:ly)?|hideous|hopeless(?:ly)?|horrendous(?:ly)?|horribl[ey]|horrific',
        'horror show|laughabl[ey]|miserabl[ey]|nightmare|pathetic(?:ally)?|terribl[ey]|train ?wreck|trash',
        'garbage|useless|unforgivable|disgraceful|shocking(?:ly)?|embarrassing(?:ly)?|complete mess',
        'total mess',
        'an? (?:absolute|utter|total|complete) (?:mess|disasters?|failures?|joke|star|pro|professional|novice|beginner|' +
          'waste|nightmare|catastrophe|chaos|shambles|flop|legend|natural|beast|genius|idiot|rubbish|nonsense|trainwreck|' +
          'train|clown|shit|horror|gem|delight|pleasure|blast|stunner|must|legend|amateur|beast|mastery|command|lack|' +
          'absence|ignorance|knockout|triumph|success|rockstar|breeze|bust|letdown|wreck|write-off|dud|wizard|brilliance|' +
          'perfection|garbage|farce|fiasco|treasure|monster|machine|expert|master|hero|powerhouse|no-go|no-brainer|no|yes)',
        'beyond (?:belief|hopeless|terrible|bad|amazing|words)|car crash',
        'an? (?:complete |total |utter |absolute |sick )?joke',
        '(?:clown|shit|horror|freak|shambolic|comedy) ?-?show|circus|farce|shambles|fiasco|dumpster fire',
        'debacle|meltdown|massacre|bloodbath|calamity|travesty|bonkers|nuts|clueless|dire',
        '(?:absolutely|utterly|insanely|wildly|ridiculously|unbelievably|immensely|enormously|supremely|profoundly|' +
          'one hundred percent|1000 ?%|110 ?%|200 ?%|a million percent) (?:\\w+)',
        '(?:totally|completely|entirely|extremely|hugely|massively|perfectly|100 ?%|infinitely) (?:lost|useless|' +
          'incompetent|incapable|clueless|brilliant|impress\\w+|wrong|amaz\\w+|unprepared|out of|blown|hopeless|sold|' +
          'in love|sure|certain|convinced|incapable|overwhelmed|dominat\\w+|failed|fell|crashed|bombed|flopped|ignorant|' +
          'flawless|lacking|good|bad|strong|weak|smart|clever|talented|gifted|skilled|knowledgeable|poor|terrible|off|' +
          'unable|blank|inadequate|unqualified|confused|disorgani\\w+|rude|arrogant|better|worse|superior|unacceptable|' +
          'nailed|missed the|gorgeous|thorough|professional|disappointing|unsuitable)',
        '(?:the )?(?:best|worst|greatest|smartest|sharpest|finest|brightest|most \\w+(?<!s)|cleanest|weakest|strongest|' +
          "poorest|clearest|deepest|fastest|quickest|cleverest|nicest) (?:[\\w-]+ ){0,4}?(?:ever|i(?:'ve| have)? (?:seen|" +
          "read|met|known|had|come across|encountered|reviewed|interviewed)|we(?:'ve| have)? (?:seen|had|met|interviewed|" +
          'ever)|i know|in (?:the world|history|years|ages|a long time|my (?:career|life))|of all time|on (?:the planet|' +
          'earth)|imaginable|possible|alive|anywhere)',
        "(?:have |has |had |i've |we've )?(?:never|not once|hardly ever|rarely) (?:ever |before )?(?:seen|met|read|known|" +
          'come across|encountered|heard|had|interviewed|worked with|witnessed)(?: \\w+)?',
        'never in (?:my|all my|my whole|the) (?:life|career|years|\\d+ years)|of all time',
        'in (?:living|recent) memory|in the history of|like no (?:other|one else)',
        'never (?:fails?|misses|missed a|puts? a foot|gets? (?:any|a single)thing wrong)',
        '(?:blew|blown|blows) (?:me|us|my mind|our minds|everyone|it)? ?(?:away|out of the water)',
        'blew (?:my|our) mind|knocked (?:it|my|our) (?:out of the park|socks off)',
        '(?:killed|crushed|nailed|smashed|aced|rocked|slayed|destroyed|demolished|dominated) (?:it|the (?:interview|call|' +
          'review|exercise|coding|whole thing)|every\\w*)',
        'off the charts|through the roof|hit it out of the park|over the moon|walks? on water',
        "sky'?s the limit",
        'knows? (?:absolutely |literally |just )?(?:everything|nothing|all there is|it all|every (?:detail|corner|' +
          'single)|\\w+ inside[- ]out|zero)',
        'knew (?:absolutely |literally )?(?:everything|nothing|zero)',
        '(?:understands?|understood|can do|could do|did|does|got|gets|does|missed|answered|saw|caught|found|explained)' +
          ' (?:absolutely |literally |just about )?(?:everything|nothing)(?: (?:right|wrong|about|at all|perfectly|there))?',
        '(?:everything|nothing) (?:he|she|they) (?:did|said|wrote|does|says|touche[sd])',
        '(?:zero|no|not a|not the slightest|not the faintest|without any) (?:clue|idea|understanding|knowledge|grasp|' +
          'skills?|concept|awareness|ability|sense)(?: (?:whatsoever|at all|about anything))?(?= *(?:$|[.,;!]|whatsoever|' +
          'at all|how|what|about anything|of anything))',
        'whatsoever|in every (?:single )?(?:way|respect|aspect|regard|area)',
        '(?:every|each and every|literally every) single \\w+',
        'without (?:exception|fail|question|a doubt|a shadow)',
        '(?:hands[- ]down|bar none|by far|by a mile|a million times|light[- ]years)|beyond (?:any )?doubt',
        'no doubt|literally \\w+',
        "(?:could(?:n't| not)|can(?:'t|not)) (?:have )?(?:be|been|have been|possibly be|have gone|go) (?:any )?(?:better|" +
          'worse|clearer)',
        "can(?:'t|not) (?:write|code|program|do|read) (?:code|anything|a single|to save|a line)",
        "could(?:n't| not) (?:write|code|program|do) (?:anything|a single|to save|a line)",
        "couldn't code (?:his|her) way|to save (?:his|her|their) life|from (?:another|a different) planet",
        'out of (?:his|her|their) (?:league|depth completely)|changed (?:my|our) life|will change',
        'perfection|perfect (?:candidate|score|interview|hire|review|call|answers?|in every|\\w+ in every)',
        'perfect 10|ten out of ten|10/10|11/10|0/10|a\\+{1,3}|five stars|flying colou?rs|gold standard',
        'textbook perfect',
        '(?:the )?(?:most|least) (?:\\w+ ){1,4}(?:of|in) (?:my|our) (?:\\w+ )?(?:career|life|time|years|entire \\w+)',
        'in (?:my|our|all my|all these) (?:\\w+ )?(?:years|decades|career|life)(?: (?:of|as|here|at) \\w+)?',
        "(?:isn't|is not|wasn't|was not|not) even (?:a (?:contest|competition|question)|close|funny|in the same)",
        'no (?:contest|comparison|question)(?= *(?:$|[.,;!]))|nothing short of \\w+',
        "(?:couldn't|could not) (?:believe|have asked)",
        "(?:can't|cannot|couldn't) put (?:it |into )?(?:into )?words|speechless|beyond me|words fail",
        'at the speed of (?:light|sound)|lightning[- ](?:fast|quick)',
        'like (?:magic|lightning|a machine|a rocket|clockwork|a dream|a god|nothing i|nobody i|night and day)',
        'magic(?:al|ally)?(?! (?:number|string|value|constant|method|comment|link|byte|column|in rails|behind|import|' +
          'attribute))',
        'a million times|a thousand (?:times|percent)|\\d{3,} ?%',
        'not (?:a|one) single (?:\\w+)',
        '(?:without|not) (?:a |one |even a |even one )(?:single )?(?:flaw|mistake|error|fault|weakness|doubt|false step|' +
          'foot wrong|slip|hitch)',
        'zero (?:weaknesses|flaws|mistakes|faults|effort|interest|doubts?|skill|talent|chance|hope|sense|value|signal|' +
          'thought)',
        '(?:no|has no|without) (?:weakness(?:es)?|flaws?|limits|equal|equals|peer|faults?|hope|chance)(?= *(?:$|[.,;!]|' +
          'at all|whatsoever|in))',
        '(?:start to finish|from start to end|from (?:minute|second|word) (?:one|1|zero)|from the (?:very )?first' +
          ' (?:second|word)|beginning to end|through and through|in all (?:respects|ways|regards|aspects)|at everything|' +
          'at anything|about everything(?<!ok(?:ed|ing) at everything))(?= *(?:$|[.,;!]|he|she|they|the|nothing))',
        '(?:could|can|would|will|should|might) (?:easily )?(?:teach|run|rewrite|replace|save|rule|conquer|do|write|solve|' +
          'build|fix) (?:us all|all of us|everyone|the (?:whole |entire )?(?:company|team|world|department|place|app)|' +
          '(?:this |it |the \\w+ )?(?:in (?:his|her|their) sleep|blindfolded|with (?:his|her|their) eyes (?:closed|shut))|' +
          'anything)',
        'in (?:his|her|their) sleep|blindfolded|with (?:his|her|their) eyes (?:closed|shut)',
        'one[- ]man army|force of nature|human (?:compiler|debugger|linter|computer|encyclop\\w+)',
        'walking (?:encyclop\\w+|dictionary|disaster|manual|documentation)|living legend',
        "out of (?:his|her|their) mind|brain the size|gift from|god's gift|holy grail|game[- ]?changer",
        'jackpot|dream (?:candidate|hire|team ?mate|engineer|interview)|a dream(?= *(?:$|[.,;!]|to|come))',
        'goldmine|gold dust|pure gold|crown jewel|needle in a haystack|winning lottery',
        '(?:worst|best|greatest|poorest|finest|smartest|dumbest|sharpest|brightest|laziest|weakest|strongest|biggest|' +
          "cleanest|ugliest|most \\w+|least \\w+) (?:[\\w-]+ ){0,5}(?:ever|of all time|i(?:'ve| have| had)? ever|we(?:'ve|" +
          ' have| had)? ever|in (?:a|my|our|living|human|recorded|the (?:whole|entire)|ages|years|decades|history)|' +
          'known to|on (?:earth|record|the planet|the face)|under the sun|by far|bar none|hands down|imaginable|humanly|' +
          'out there|there is)',
        '(?:by far|easily|hands down|without doubt|undoubtedly|bar none)(?: the)? (?:best|worst|strongest|weakest|' +
          'most \\w+|smartest|greatest|sharpest)',
        "(?:best|worst|greatest|cleanest|clearest|sharpest|smartest|most \\w+) (?:\\w+ ){0,3}(?:i|we)(?:'ve| have|'d|" +
          ' had)? (?:ever |personally )?(?:seen|sat|read|met|known|had|witnessed|come|heard|reviewed|worked|encountered|' +
          'experienced|endured|suffered)',
        '(?:bored|scared|killed|talked|impressed|laughed) (?:me|us|the \\w+)? ?(?:to death|to tears)',
        '(?:a )?(?:complete|total|utter|absolute|pure|sheer|unmitigated|outright|downright) (?:mess|disasters?|failures?|' +
          'joke|star|pro|professional|novice|beginner|waste|nightmare|catastrophe|chaos|shambles|flop|legend|natural|beast|' +
          'genius|idiot|rubbish|nonsense|trainwreck|train|clown|shit|horror|gem|delight|pleasure|blast|stunner|must|legend|' +
          'amateur|beast|mastery|command|lack|absence|ignorance|knockout|triumph|success|rockstar|breeze|bust|letdown|' +
          'wreck|write-off|dud|wizard|brilliance|perfection|garbage|farce|fiasco|treasure|monster|machine|expert|master|' +
          'hero|powerhouse|no-go|no-brainer|no|yes)(?=(?: \\w+){0,2} *(?:$|[.,;:!)]|from|in|of|and|with|when|on|at|about|' +
          'for))',
        "(?:so|such) (?:\\w+ ){1,3}(?:it hurt|i cried|i could cry|it's scary|it was scary|it is scary|it's unreal|" +
          "it was unreal|i (?:wanted|nearly|almost) \\w+|you wouldn't believe)",
        'scary (?:good|smart|fast|clever)|scarily|freakishly|criminally|painfully (?:bad|slow|obvious)',
        'brutally|savagely|ludicrous(?:ly)?|preposterous(?:ly)?|outrageous(?:ly)?|staggering(?:ly)?',
        'colossal(?:ly)?|monumental(?:ly)?|gigantic|cosmic|stratospheric|exquisite(?:ly)?|sublime(?:ly)?',
        'glorious(?:ly)?|splendid(?:ly)?|terrific(?:ally)?|tremendous(?:ly)?|remarkable|remarkably',
        'blindingly|blinding|crazily|bloody|freaking|fucking|damn|as hell|hellish|hell of an?',
        '(?:must|has to|have to) hire (?:now|immediately|at any cost|at all costs)',
        'hire (?:immediately|at any cost|at all costs|yesterday)|no[- ]brainer|slam[- ]?dunk',
        'at (?:any|all) costs?|(?:would|will) (?:fail|succeed) (?:anywhere|everywhere|at anything)',
        "couldn't be more",
        'infinite(?:ly)?(?! (?:loops?|scroll\\w*|recursion|retr\\w+|redirects?|lists?|queue|cycles?|re-?renders?))',
        'limitless|boundless|endless(?! (?:loop|scroll|retr|recursion|redirect))|tons of|a ton of',
        'millions? of|thousand times|tonnes of|off the scale',
      ],
      when: (place) => !isPlainFact(place),
    },
    {
      why,
      phrases: [
        'always|never(?! mind)|constantly|invariably|all the time|nobody|no one|no-one|everyone|everybody',
        'everything|nothing|anything|entirely|completely|totally|utterly|absolutely|perfect(?:ly)?',
        'impossible|all of the time|every time|at all times|extremely|insanely|100 ?%|without exception',
      ],
      when: isOfPerson,
    },
  ],
};

const CODE_NEAR =
  /(?:^|[^\w])(?:quer(?:y|ies)|index(?:es)?|loops?|returns?|raises?|nil|null|cache[sd]?|methods?|functions?|class(?:es)?|endpoints?|callbacks?|column|hooks?|modules?|branch|job|worker|transaction|request|response|condition|guard|flag|value|token|test|tests|spec|suite|server|client|exception|error|validation|migration|code|line|it|this|that|which|there|refund|order|price|button|page|component|comment|state|lock|rows?|records?|api|user|users|customer)(?: (?:is|was|can|could|will|would|are|were|has|had))?(?: \w+)? *$/;

/** "The garbage collector", "an exceptional case", "the hero image", "machine": no claim about a person. */
function isPlainFact({ words, before, after }: Place): boolean {
  if (/^(?:does|do|did|can do|got|gets|could do) (?:every|no)thing$/.test(words))
    return !/(?:^|(?:^|[^\w])(?:he|she|they|candidate|literally|absolutely)) *$/.test(before);
  if (/^(?:garbage|trash)/.test(words))
    return /^ (?:collect|can|icon|bin|data|value|input|in)/.test(after) || /returns? $|of $/.test(before);
  if (
    /^(?:hero|machine|god|mega|epic|joke|killer|beast|legend|unicorn|useless|disaster|nightmare|guru|wizard|ninja|insane|unreal|dire|first[- ]class|genius)/.test(
      words,
    )
  ) {
    if (
      /^[ -](?:image|mode|banner|section|component|learning|state|readable|type|object|class|recovery|citizen|byte|function|step|worker|server|for the chart|of the (?:chart|graph|map)|menu|entry|index|code|join|comment|support|value)/.test(
        after,
      )
    )
      return true;
    if (
      /(?:virtual|state|turing|local|her|his|my|the|target|host|same|other|docker|build|setup|installation|multi-step|form|chart|graph|map) $/.test(
        before,
      )
    )
      return /^(?:hero|machine|mega|legend|wizard|epic|unicorn)/.test(words);
  }
  if (/^exceptional/.test(words))
    return /^ (?:case|cases|path|paths|flow|situation|circumstance|state)/.test(after);
  if (/^infinit|^million|^endless/.test(words))
    return /^ (?:of )?(?:rows|records|loop|scroll|requests|users|orders|recursion|retries|items|customers|entries|queries)/.test(
      after,
    );
  if (/^outstanding/.test(words))
    return /^ (?:\w+ )?(?:balance|invoice|amount|request|payment|order|item|debt|question|thread|issue|comment|work|task|promise)/.test(
      after,
    );
  if (
    /^(?:no|zero) (?:idea|knowledge|awareness|sense|clue|understanding|ability|skills?|grasp|concept)/.test(
      words,
    )
  )
    return CODE_NEAR.test(before) && !namesPerson({ before, after: '' });
  if (/^(?:completely|entirely|absolutely|totally|utterly|perfectly|extremely|literally|100 ?%)/.test(words))
    return (
      /^(?:\w+|100 ?%) (?:positioned?|positioning|path|url|value|time|number|separate|independent|different|optional|of|coverage|width|height|cpu|branch|line|fine|true|true|valid|new|rewritten|removed|untested|missing|empty)/.test(
        words + after,
      ) ||
      (CODE_NEAR.test(before) && !/(?:^|[^\w])(?:he|she|they|candidate) (?:is|was|were|are) $/.test(before))
    );
  if (/single \w+$/.test(words))
    return /(?:for|on|per|runs|query|queries|loads|loops over|fires|called|executed|at|in|of|from|to|once) $/.test(
      before,
    );
  return false;
}

/** What people do: "always passes" alone is a test. */
const PEOPLE_VERBS =
  /^ (?:miss|ask|think|thought|listen|interrupt|talk|explain|know|knew|say|said|write|wrote|late|right|wrong|on time|on point|a step|one step|prepared|gets?|got|has|had|consider|come|came|stay|keep|kept|need|want|goes|went|tries|tried|look|read|take|took|gave|give|admit|stop|test|considers|review|care|helpful|in control|hesitat|struggl|fails? to|failed to|understood|understand|sure|a |the |open|ready|willing|answer|checks? |checked|mention|consider|finish|land|spot|notic)/;

/** "She always asks first", not "the guard always runs" and not a certainty about code. */
function isOfPerson(place: Place): boolean {
  const { words, before, after } = place;
  if (/^(?:always|never|constantly|invariably)/.test(words)) {
    if (/^ \w+ (?:\w+ ){0,3}until /.test(after)) return false;
    return /(?:^|[^\w])(?:he|she|they|candidate|interviewee|applicant|he's|she's|they're|has|would|will|can|could|is|was)(?: (?:\w{2,9}|almost))? *$/.test(
      before,
    )
      ? isAboutPersonVerb(before)
      : before.replace(/["'( ]/g, '') === '' &&
          PEOPLE_VERBS.test(after) &&
          !/^ (?:raise|return|null|nil|call|use|trust|store|log|render|commit|mutate|escape|validate)/.test(
            after,
          );
  }
  if (
    /^(?:perfect(?:ly)?|impossible|completely|totally|utterly|absolutely|entirely|extremely|insanely)$/.test(
      words,
    )
  )
    return (
      (isAboutPerson(place) && namesPerson(place)) ||
      (/^perfect$/.test(words) &&
        /^ (?:understanding|knowledge|grasp|command|communication|explanation|fit for|technical|teammate|engineer|reviewer)/.test(
          after,
        ))
    );
  if (/^(?:everything|nothing|anything|everyone|everybody|nobody|no one|no-one)$/.test(words)) return false;
  return (
    /(?:^|[^\w])(?:he|she|they)(?: \w+){0,3} *$/.test(before) &&
    /all the time|every time|at all times|without exception|100 ?%/.test(words)
  );
}

function isAboutPersonVerb(before: string): boolean {
  return /(?:^|[^\w])(?:he|she|they|candidate|interviewee|applicant|he's|she's|they're|s\/he)(?: (?:has|had|have|would|will|can|could|is|was|were|are|almost|nearly|did|does|also|just))* *$/.test(
    before,
  );
}
