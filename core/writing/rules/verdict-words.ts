/** Words that rate, as alternatives of a regular expression. */
export const GOOD =
  'good|great|solid|strong|decent|fine|nice|impressive|excellent|ok|okay|okayish|alright|acceptable|adequate|' +
  'sufficient|enough|satisfactory|promising|convincing|poor|weak|bad|mediocre|average|lacking|insufficient|' +
  'inadequate|disappointing|underwhelming|unconvincing|unimpressive|sub-?par|limited|so-so|meh|shaky|patchy|' +
  'competent|capable|skilled|skilful|skillful|knowledgeable|proficient|qualified|unqualified|incompetent|thorough|' +
  'superficial|shallow|ineffective|inefficient|rusty|unprepared|prepared|inexperienced|unsuitable|suitable|sound|' +
  'subpar|wobbly|thin|spotty|hit and miss|hit-and-miss|mixed|uneven|below average|above average|questionable|' +
  'worrying|concerning|problematic|unclear|fair|passable|tolerable|lousy|rubbish|stunning|super|top|brilliant|' +
  'outstanding|exceptional|amazing|awesome|fantastic|perfect|wonderful|terrible|awful|horrible|lovely|pleasing|' +
  'respectable|remarkable|commendable|inconsistent|unsatisfactory|insufficiently|deficient|sloppy|rock solid|' +
  'spot on|on point|not there|half-baked|amateurish|professional|mature|immature|valuable|helpful|well-rounded|' +
  'all-round|high-quality|low-quality|clean|messy|effective|efficient';

/** Who and what is rated. */
const RATED =
  'engineers?|developers?|devs?|candidates?|coders?|programmers?|reviewers?|communicators?|problem[- ]?solvers?|' +
  'problem[- ]?solving|skills?|skillset|knowledge|understanding|communications?|collaboration|collaborator|' +
  'reviews?|reviewing|coding|code|testing|tests|technical(?:ly)?|technique|performance|security|sql|ruby|rails|' +
  'react|vue|javascript|typescript|python|golang|frontend|backend|css|html|git|interviews?|calls?|session|answers?|' +
  'questions|fundamentals|basics|experience|background|grasp|judge?ment|design|architecture|work|job|hire|fit|' +
  'potential|overall|signals?|attention to detail|depth|level|async|databases?|feedback|teamwork|explanations?|' +
  'reasoning|thinking|debugging|debugger|comments?|quality|listening|walk-?through|presentation|impression|effort|' +
  'result|exercise|abilit(?:y|ies)|seniority|awareness|mindset|approach|discussion|conversation|technologist|' +
  'addition|asset|profile|colleague|teammate|mentor|leader|craft|craftsmanship|theory|practice|intuition|ownership|' +
  'structure|clarity|all ?-?rounder|contributor|player|part|stuff|material|foundation|command|prioriti[sz]ation|' +
  'trade-?offs|documentation|accessibility|scalability|observability|devops|infrastructure|system design|' +
  'algorithms?|data structures|concurrency|api design|apis?|writing|docs';

const HE =
  "(?:he|she|they|he's|she's|they're|the candidate|candidate|applicant|this one|this|the (?:interview|call|session|" +
  'review|walk-?through|coding|code|answers?|comments?|live part|coding part|async part|rest))';

/**
 * Ways to judge a person, a level or the whole, each for one sentence without its full stop in which what other rules
 * found is a row of "~". Every one is bounded by the longest sentence that is looked at.
 */
export const JUDGEMENT: readonly string[] = [
  // The same without a subject.
  '^(?:did|went|performed|communicates|communicated|handled (?:it|everything)|collaborates|codes|reviews|knows|' +
    'understands|struggled|struggles|failed|underperformed|impressed|disappointed|excelled|shone|stood out|delivered|' +
    "passed|convinced|scraped through|sailed through|did not|didn't|does not|doesn't)(?: (?:very|really|quite|pretty|" +
    'rather|so|fairly|extremely|a lot|too|more|some|a bit|well|badly|poorly|fine|great|good|me|us|it|everything|not|' +
    'the|his|her|their|in|on|at|with|impress|convince|perform|shine|do|deliver|overall|stuff|basics|fundamentals|job|' +
    'craft|coding|interview|call|review|part|exercise|sql|ruby|rails|react|javascript|typescript|python|go|css|' +
    'testing|tests|security|frontend|backend|databases?|git|enough|and|throughout|under|pressure|clearly|much|any|' +
    'of)){0,7}$',
  // "He was good", "the coding part went ok"
  `^(?:[\\w'-]+ ){1,4}(?:is|was|are|were|isn't|wasn't|seems|seemed|felt|feels|looks|looked|remains|'s)` +
    ` (?:[\\w-]+ ){0,3}(?:${GOOD})(?![\\w-])`,
  // "Strong engineer", "very good communication skills", "solid on the backend"
  `(?<!\\w)(?:${GOOD})(?:,| and| but| &)?(?: [\\w-]+){0,3} (?:${RATED})(?![\\w-])`,
  // "SQL: meh", "communication was weak", "backend shaky", "tests are not great"
  `(?<!\\w)(?:${RATED})(?: [\\w-]+){0,2}(?::|,| -| \u2013)?(?: (?:is|are|was|were|seems?|seemed|looks?|looked|felt|` +
    `feels|could be|needs to be|at|on|with|not|a|an|very|quite|really|rather|too|just|pretty|so|bit|somewhat|only|` +
    `also|still|more|less|overall|mostly)){0,5} (?:${GOOD})(?!\\w)`,
  // "Weak on testing", "decent at debugging", "good with feedback", "solid."
  `(?<!\\w)(?:${GOOD}) (?:at|on|in|with|for|all round|all-round|overall|enough|across)(?!\\w)`,
  `^(?:\\w+ ){0,3}(?:${GOOD})(?: (?:overall|i guess|i think|imo|really|though|so far|for the (?:level|role)|` +
    `in general))?$`,
  // What somebody lacks, needs or has in general.
  `(?<!\\w)(?:needs?|needed|require[sd]?|could use|could do with|requires|missing|lacks?|lacked|lacking|has|have|` +
    `had|shows?|showed|shown|demonstrates?|demonstrated|displayed|brings?|possesses?|gained|with) (?:to |a |an |` +
    `some |more |much |lots? of |little |no |the |further |real |any |very |so |still |enough |a lot of |to be |` +
    `to get |to work on |a bit |plenty of |clear |in )*(?:work|improve(?:ment)?|practice|polish(?:ing)?|growth|grow|` +
    `learn(?:ing)?|guidance|supervision|mentoring|hand-?holding|experience|depth|breadth|knowledge|understanding|` +
    `fundamentals|basics|seniority|maturity|rigou?r|skills?|substance|structure|ability|abilities|potential|talent|` +
    `expertise|exposure|foundations?|technical (?:\\w+)|better|stronger|coaching|training|study(?:ing)?|development|` +
    `insight|grasp|command|background|signal|competenc[ey]|ownership|attention to detail|judgement|judgment|` +
    `clarity)(?!\\w)`,
  '(?<!\\w)(?:room for (?:improvement|growth)|(?:is|was|are|were|seems?|found|somewhat|a bit|quite|very|' +
    'really) lacking|could be (?:better|stronger|improved)|could have been (?:better|stronger)|leaves? (?:a lot|much|' +
    'something|room) (?:to be desired|to)|not (?:much|a lot|enough|really) (?:there|to|of (?:a|an))|area (?:of|for)' +
    ' (?:improvement|growth|concern)|potential|overqualified|underqualified|over-qualified|under-qualified)(?!\\w)',
  // How it went.
  `(?<!\\w)(?:${HE})(?: (?:really|just|simply|clearly|generally|overall|mostly|also|all|definitely|certainly|` +
    `actually|certainly))* ?(?:did|didn't|did not|doesn't|does not|went|performed?|does|do|handled?|handles|` +
    `came across|comes across|communicates?|communicated|collaborates?|collaborated|codes?|coded|reviews?|reviewed|` +
    `writes?|wrote|works?|worked|thinks?|answers?|answered|presented|presents|struggled|struggles|failed|fails|` +
    `underperformed|impress(?:ed|es)?|disappoint(?:ed|s)?|excel(?:led|s)?|shone|shines|stood out|stands out|` +
    `deliver(?:ed|s)?|passed|convince[sd]?|knows?|knew|understands?|understood|explains?|explained|tests?|debugs|` +
    `debugged|scored|reasoned|reasons|argues|listens|listened|prioriti[sz]es|prioriti[sz]ed|manages|managed|sold|` +
    `scraped|breezed|sailed|flunked|bombed|convincing|fell (?:short|flat|apart))(?: (?:very|really|quite|pretty|` +
    `rather|so|fairly|extremely|a lot|too|more|some|a bit|it|everything|me|us|at|through|things?|the|his|her|their|` +
    `in|on|not|ok|good|great|solid|clean|strong|much|himself|herself|themselves|most|all|any|anybody|code|tests?|` +
    `comments?|stuff|basics|fundamentals|interview|call|questions?|review|exercise|problem|language|framework|stack|` +
    `well|under|with|a|an|decent|job|[\\w-]+)){0,4}$`,
  '(?<!\\w)(?:very|really|quite|pretty|so|rather|fairly|reasonably|not|did|does|worked|works|performed|' +
    'communicat\\w+|handled|went|goes|reviews?|cod(?:es|ed)|writes?|wrote|thinks?|explain(?:s|ed)?|collaborat\\w+)' +
    ' (?:very |really |quite |pretty |so |rather |fairly |too |that |it |particularly |exceptionally |' +
    'especially )?(?:well|badly|poorly|nicely|great|fine|okay|competently|smoothly|clearly|effectively|efficiently|' +
    'cleanly|professionally)(?: (?:overall|throughout|under pressure|in general|with \\w+|on the call|in the (?:call|' +
    'interview|review)|together|enough|done|and \\w+))*$',
  '^(?:well done|nice work|good job|great job|good stuff|top|nailed|impressive|disappointing|promising|convincing|' +
    'unconvincing|underwhelming|struggled|failed|excelled|passed|no concerns?|some concerns?|concerns|many concerns|' +
    'nothing (?:more )?to add|all good|looks good|lgtm|so far so good|as expected|met expectations)',
  // What I feel.
  "(?<!\\w)(?:i|we|im|i'm|we're|me|us|it|he|she|they) (?:really |quite |just |didn't |did not |don't |do not |" +
    "was not |wasn't |weren't |were |was |am |am not |'m not |not |had |have |have no |had no |got |left |still |" +
    'absolutely |very |would |also |fully |totally )*(?:lik(?:e|ed)|loved?|enjoyed|impressed?|convinced?|' +
    'disappointed|sold|unconvinced|underwhelmed|doubts?|concerns?|concerned|reservations?|worried|happy|unhappy|' +
    'thrilled|satisfied|unsure|not sure|optimistic|sceptical|skeptical|positive|negative|excited|confident|trust|' +
    'believe in|a good (?:feeling|impression)|a bad (?:feeling|impression)|good feeling|bad feeling|a fan|big fan|' +
    'rate (?:him|her|them)|hopes?)(?: (?:him|her|them|it|by|with|about|this|that|the|overall|talking|to|in|of|at|all|' +
    'what|how|his|her|their|[\\w-]+)){0,7}$',
  '(?<!\\w)(?:gut feeling|good feeling|bad feeling|red flags?|green flags?|something (?:felt |was |is |' +
    "seemed )?off|can't put my finger|not (?:sure|convinced) about (?:him|her|them)|just didn't (?:feel|seem)|" +
    '(?:makes?|made|left|leaves|gave) (?:an? )?(?:\\w+ )?(?:impression)|the real deal|knows? (?:his|her|their|the)' +
    ' (?:stuff|craft|way around|trade|business|onions|job)|knew (?:his|her|their|the) (?:stuff|craft|way around|' +
    "trade|job)|not cut out|has what it takes|(?:doesn't|does not) have what it takes|waste of time|ticks?" +
    ' (?:all )?(?:the|every|most) box(?:es)?|diamond in the rough|raw talent|safe pair of hands|(?:exactly|' +
    'just) what we|asset to|would (?:add|bring) (?:a lot|value)|value add|out of (?:his|her|their) depth|in over' +
    " (?:his|her|their) head|up to the (?:job|task|standard|mark)|can (?:code|do the job)|can't (?:code|do the job)|" +
    "understands? (?:the )?(?:basics|code|rails|react|testing|security)|gets? it|didn't get it|does not get it|" +
    "doesn't get it|good hire|bad hire|not bad|not good|not great|not strong|not impressed|not convincing|" +
    'not convinced|not enough|nothing special|nothing to (?:complain|worry)|no complaints|as good as it gets|' +
    'could go either way|borderline|hit the mark|miss(?:ed|es) the mark|on the right track|does the job|did the job|' +
    'gets the job done)(?!\\w)',
];

/** Decisions and levels: what somebody is to become, told in the same way as `JUDGEMENT`. */
export const DECIDING: readonly string[] = [
  // A recommendation.
  '(?<!\\w)(?:strong|clear|definite|easy|solid|soft|weak|hard|firm|big|sure|confident|enthusiastic|cautious|' +
    'tentative|reluctant|absolute) (?:hire|no[- ]hire|yes|no|reject|rejection|pass|maybe|recommend(?:ation)?)(?!\\w)',
  "^(?:(?:definite(?:ly)?|clear(?:ly)?|absolutely|certainly|it'?s|for me|from me|sorry|a|an|still|probably|so|i'm|" +
    "i am|im|we're|my vote|verdict|vote|recommendation|overall|decision|would be|maybe|rather|more of|" +
    'overall)[:,]? ?){0,4}(?:yes|no|nope|nah|maybe|hire|no[- ]hire|not a hire|reject|pass|not inclined|inclined|' +
    'thumbs (?:up|down)|go|no[- ]go|approve|approved|advance|proceed)(?:[ ,]+(?:from (?:me|my side)|for me|at' +
    ' (?:intermediate|senior|this level|\\w+ level)|as (?:intermediate|senior)|please|him|her|them|~+|sadly|' +
    'unfortunately|easily|in my book|on my side|imo|thanks|this time|with reservations|with hesitation))*$',
  '(?<!\\w)(?:no|yes|not) (?:hire|a hire|from me|for me|from my side|for us|for this role|one for us|a yes|a no|' +
    'a pass)(?!\\w)',
  '(?<!\\w)(?:no hire|no-hire)',
  "(?<!\\w)(?:would|should|shall|we|i'd|we'd|let's|must|definitely|not|don't|do not|wouldn't|shouldn't|can't|" +
    "cannot|happy to|glad to|to|i|ready to|inclined to|tempted to|i'll|could|hesitant to|hesitate to|reluctant to|" +
    'would not) (?:definitely |absolutely |strongly |not |happily |gladly |still |rather |probably |highly |fully |' +
    'wholeheartedly )?(?:hire|reject|recommend|advance|pass(?= *$| on| him| her| them)|move (?:on|forward|him|her|' +
    'them)|proceed|say (?:yes|no)|go (?:ahead|forward|for it)|take (?:him|her|them)|turn (?:him|her|them) down|' +
    'decline|bring (?:him|her|them) (?:on|in)|make (?:him|her|them) an offer|offer|continue|support|vote|trust' +
    ' (?:him|her|them)|keep (?:him|her|them))(?!\\w)',
  '(?<!\\w)(?:leaning|lean|tend|tending|inclined|veering|undecided|torn|on the fence)(?: (?:towards?|to|no|yes|' +
    'hire|between|about)|$)',
  '(?<!\\w)(?:thumbs (?:up|down)|(?:green|red) (?:light|flags?)|go for it|next (?:round|step|stage)|worth' +
    ' (?:hiring|a hire|another|the)|hire material|hireable|hirable|deserves? (?:a|the|an)|make an offer|' +
    'send an offer|get (?:him|her|them) (?:in|on board)|on board)(?!\\w)',
  // A level or a bar.
  '(?<!\\w)(?:not|nowhere near|far from|clearly|definitely|already|solidly|easily|barely|just|comfortably|' +
    'obviously|still|too|more|really|truly|rather|more of|at best|at most|certainly|yet|borderline|almost|nearly|' +
    'closer to|probably|maybe|a|an|is|was|very|as|low|high|below|above|like) (?:(?:at|on|a|an|quite|really|ready|yet|' +
    'the|for|up|to|of|near|real|be|being|very|strong|solid|typical|senior|good) ){0,4}(?:senior|junior|intermediate|' +
    'mid-?level|staff|entry-level|principal|ready|qualified|scratch|par|up to it|cut out|there yet|good enough|' +
    'strong enough|experienced enough|senior enough|technical enough|deep enough|suited|level|bar|standard)(?:' +
    ' (?:enough|level|engineer|material|developer|dev|yet|at best|at most|imo|though|maybe|for (?:the|this|us|a|our|' +
    'that) [\\w-]+|for [\\w-]+|of (?:seniority|skill|engineer)|in (?:a|my) \\w+|candidate|role|side|range|to me|' +
    'territory))*(?:,|$| but| and| though)',
  '(?<!\\w)(?:(?:meets?|met|exceeds?|exceeded|below|above|missed|misses|up to|clears?|cleared|at|reach(?:es|ed)?|' +
    'hits?|falls? short of|fell short of|raises?|raised|under|beyond|not|lowers?|passes|passed|fulfil(?:l)?s?|' +
    'fulfilled|satisf(?:ies|ied)|short of) (?:our |the |my |all |any |most |all the |all of the |' +
    'some of the )?(?:expectations?|bar|requirements?|standards?|must-haves?|criteria|level|mark|hiring bar|boxes|' +
    'expected level|grade|target|threshold))(?!\\w)',
  '(?<!\\w)(?:senior|junior|intermediate|mid-?level|staff|principal)(?: (?:material|at best|at most|level|' +
    'through and through|in name only|potential|enough|quality|calibre|caliber|signal))',
];
