import { namesPerson } from '../about-person';
import { CONDUCTING } from '../sources';
import { isNamed } from '../technical-contexts';
import type { Place, RuleSet } from '../writing-rule';
import { COMPARISON_RANKS } from './comparison-ranks';

const why =
  'Compare with the criterion and not with people: comparing favours whoever came before or is like oneself.';
const PEOPLE =
  'candidates?|applicants?|interviewees?|engineers?|developers?|devs?|programmers?|people|persons?|hires?|' +
  'colleagues?|team ?mates?|seniors?|juniors?|interns?|mids?|intermediates?|leads?|reviewers?|guys?|folks|peers?|' +
  'graduates?|staff|maintainers?|contractors?|testers?';
const OTHERS =
  `(?:the |our |my |your |all |any |all the |all other |any of the |any of our |most of the |most of our |` +
  `half of the |half (?:the|our) |some of (?:the|our) |many of (?:the|our) |every one of the )?(?:(?:other|others?|` +
  `previous|prior|last|first|second|third|fourth|two|three|four|five|six|seven|eight|ten|rest of the|remaining|` +
  `earlier|current|recent|past|most|many|average|typical|usual|best|better|weakest|strongest|worst|existing|` +
  `external|internal|local|senior|junior|backend|frontend|morning|yesterday's|today's|monday's|tuesday's|` +
  `wednesday's|thursday's|friday's|last week's|this week's|other) ){0,3}(?:${PEOPLE})`;
const COMPARATIVES =
  '(?:better|worse|stronger|weaker|sharper|smarter|quicker|brighter|greater|poorer|cleverer|nicer|friendlier|' +
  'calmer|slower|faster|deeper|ahead|higher|lower|further|above|below|behind|(?:more|less|fewer) [\\w-]{1,20}|' +
  'junior|senior|superior|inferior)';

/** Comparison with other people, or with oneself. */
export const COMPARISON: RuleSet = {
  kind: 'comparison',
  source: CONDUCTING,
  rules: [
    ...COMPARISON_RANKS,
    {
      why,
      phrases: [
        '(?:the|our|my|these|those) (?:last|previous|first|other|past|earlier) (?:one|two|three|four|five|few|couple|' +
          'handful)(?: of)?(?: people| candidates)? (?:we|i|that we|that i|who|from|on|before|this|last)',
        '(?:one|some|two|three|few|most) of (?:the|our|my) (?:\\w+ ){0,2}(?:candidates?|applicants?|engineers?|' +
          'developers?|devs?|people|seniors?|juniors?|hires?|reviewers?|interns?|programmers?|colleagues?)',
        '(?:every|any|no) ?(?:one|body) (?:before|after|of|who came|who went|we|i|on (?:the|our|my) team|in (?:the|our|' +
          'my) (?:team|pipeline|pool|round))',
        '(?:comparable|equivalent|similar|equal|akin|superior|inferior|next|second) to (?:an? |our |my |the |' +
          'most )(?:\\w+[ -]){0,3}(?:on|in|from|engineers?|developers?|devs?|seniors?|juniors?|mids?|mid-levels?|hires?|' +
          'candidates?)',
        '(?:who|what|whoever) else (?:is|was|we|i|are|were) (?:in|on|have|had|saw|interviewed|seen|talked|considering|' +
          'got)',
        '(?:like|as) (?:a|an|any|most|every) (?:\\w+ ){0,2}(?:on|in) (?:our|my|the) team',
        '(?:competition|competing candidates?|rival|field of candidates|talent pool|hiring pool|candidate pool)(?!' +
          ' (?:condition|lock))',
      ],
      when: (place) => !isCode(place),
    },
    {
      why,
      phrases: [
        `than (?:${OTHERS})`,
        'than (?:anyone|anybody|everyone|everybody)(?: else)?(?! (?:expect|thought|think|need|would|could|else))(?:' +
          ' (?:on|in) (?:the|our|my) team)?',
        'than (?:me|us|him|her|myself|i am|i was|i did|we are|i do|we do|i would have been|i could|i can)(?! to )',
        'than (?:the|our|my) (?:team|others?|rest|pool|previous one|last one|first one|one before|other one|other two|' +
          'other three|norm|average)(?! (?:approach|option|solution|method|version|query|implementation))',
        `(?:compared|comparing|in comparison|by comparison|relative|next|equal|similar|inferior|superior|comparable)` +
          ` (?:to|with) (?:${OTHERS}|others|everyone else|the rest|the others|myself|me|our team|(?:the|our) (?:last|` +
          `previous|other|first) (?:one|two|three|few))`,
        `(?:unlike|like) (?:${OTHERS}|others|everyone else|the rest|(?:the|our) (?:last|previous|other|first) (?:one|two|` +
          `three|few))`,
        `(?:the|our|my|than|both|all|an?) (?:other|previous|last|earlier|first|second|third) (?:two |three |four |five |` +
          `few |ten )?(?:candidates?|applicants?|interviewees?|person|interviews?|hires?|guy)`,
        `(?:other|most|many|average|typical|all|usual) (?:candidates?|applicants?|interviewees?)`,
        `(?:yesterday's|today's|monday's|tuesday's|wednesday's|thursday's|friday's|last week's|this week's|` +
          `this morning's) (?:candidates?|applicants?|interviewees?|interview|one|person)`,
        `(?:candidates?|applicants?|people|engineers|developers|interviews?|ones?) (?:that )?(?:i|we)(?:'ve| have|'d|` +
          ` had)?(?: ever| recently| already| just)? (?:seen|met|interviewed|had|spoken to|talked to|hired|saw|interview|` +
          `see|done|conducted)(?: so far| this (?:week|month|year|round)| lately| recently)?`,
        '(?:best|worst|strongest|weakest|top|first|second|third|most \\w+|second[- ]best|third[- ]best|least \\w+)' +
          " (?:\\w+ )?(?:of|in|from|among|out of) (?:the|this|our|all|today's|last) (?:\\w+ )?(?:week|weeks|month|day|year|" +
          'batch|bunch|pool|lot|round|group|two|three|four|five|six|pack|field|candidates|people|shortlist|cohort|pipeline|' +
          'loop|team|company|crowd)',
        '(?:best|strongest|weakest|worst|top) (?:candidate|applicant|interviewee)s?(?! ever)(?: so far| this \\w+| yet)?',
        'top (?:\\d{1,3} ?(?:%|percent|per cent)|(?:one|two|five|ten|twenty) percent|ten|five|three|half|third|quartile|' +
          'quarter|decile|of (?:the|our|my) (?:list|pile|pool|class|shortlist|stack))',
        'bottom (?:\\d{1,3} ?(?:%|percent)|half|third|quartile|of (?:the|our|my) (?:list|pile|pool|class|shortlist))',
        '(?:\\d{1,2}(?:th|st|nd|rd)|upper|lower|top|bottom) percentile',
        '(?:above|below|better than|worse than) (?:the |our |team )?average|average for (?:the|our) \\w+',
        'head and shoulders above',
        '(?:stands?|stood|standing) out (?:from|among|amongst|against) (?:the |all |other |our )?(?:\\w+ )?(?:others|' +
          'rest|crowd|pack|field|candidates|pool|people|applicants|peers)',
        '(?:stacks?|stacked|measures?|measured) up (?:against|to|next to)',
        'ranks?(?:ed)? (?:him|her|them|\\w+ )?(?:first|second|third|higher|lower|above|below|among|top|last|near|in)',
        '(?:my|our|the) (?:number one|first|second|top|#1) (?:choice|pick|candidate)|runner[- ]up',
        'front-?runner',
        'second[- ]best|next best',
        '(?:outperform|outshine|outclass|outrank|surpass|overshadow|eclipse)(?:s|ed|d|es)?(?! the (?:\\w+ )?(?:query|' +
          'index|cache|version|approach|implementation|baseline|limit))',
        'outshone',
        'reminds? (?:me|us|everyone|the team) of|reminded (?:me|us) of|reminiscent of (?:me|my|our)',
        '(?:younger|older|earlier|junior|better) version of (?:me|myself|us|our|my)|a younger me|mini-me',
        'my (?:own )?younger self|when i (?:was|started|joined)|as i (?:was|did) (?:at|when|back)',
        '(?:saw|see) (?:a lot of |something of )?(?:myself|me) in',
        '(?:much |just |exactly |a lot |thinks? |works? |sounds? |codes? |reviews? |talks? )like (?:me|myself|us|i do|' +
          'i did|i would|we do|one of (?:us|our))',
        'same (?:\\w+ )?as (?:me|us|mine|i (?:did|had|have|do|went)|we (?:did|had))|like mine',
        'similar to mine',
        `as (?:\\w+ )?(?:good|strong|weak|bad|fast|quick|deep|sharp|well|skilled|senior|experienced|thorough|careful|` +
          `capable|solid|clear|\\w+) as (?:${OTHERS}|me|us|anyone|anybody|most|others|everyone|the (?:others?|rest|team|` +
          `last one|previous one|first one)|any of (?:us|our))`,
        `(?:on|at) (?:a )?(?:par|level|the same level|equal footing) (?:with|as) (?:${OTHERS}|the others|us|me|our|my|the` +
          ` (?:team|others|rest|last|previous))`,
        `(?:hold|holds|held) (?:his|her|their) own (?:against|next to|among|with)`,
        '(?:everyone|everybody|anyone|anybody) else (?:we|i|on the|in the|who|so far|this)',
        '(?:the )?rest of (?:the |our )(?:pool|field|candidates|batch|shortlist|applicants|pack|cohort|pipeline)',
        `(?:any|half|most|some|none|all|many) of (?:our|my) (?:\\w+ )?(?:team|${PEOPLE})`,
        `(?:our|my) (?:best|strongest|weakest|average|typical|current|existing|own) (?:\\w+ )?(?:${PEOPLE})`,
        '(?:a )?(?:cut|notch|step|level|league) above (?:the|most|other|our|everyone)',
        'in a (?:different )?league of (?:his|her|their) own|different league',
        'beats? (?:the|all|most|every|any) (?:other|others|rest|candidate)',
        '(?:in|of|from) (?:this|the|our) (?:candidate |applicant )?(?:batch|pool|cohort|shortlist|round of candidates|' +
          'hiring round)',
        `(?:the way|how|what|where) (?:our|my) (?:\\w+ )?(?:${PEOPLE}|team)(?! (?:wants?|needs?))`,
        'his peers|her peers|their peers|peer group',
        `(?:the )?(?:bar|level|standard) (?:that )?(?:\\w+ )?(?:set by|of) (?:the |our |my )?(?:last|previous|other|` +
          `current|best)`,
        'where i was at (?:his|her|their|that)|at (?:his|her|their) stage i',
      ],
      when: (place) => !isCode(place),
    },
    {
      why,
      phrases: [
        `${COMPARATIVES}(?: \\w+){0,2} than (?!i\\b)\\w{2,20}`,
        'unlike \\w{2,20}',
        'compared (?:to|with) \\w{2,20}',
        '(?:just )?like \\w{3,20}',
        'as \\w{2,14} as \\w{3,20}',
        'prefer(?:red)? (?:\\w{2,20}|him|her) (?:over|to)',
        'than \\w{2,20} (?:did|was|is|does|had|who)',
      ],
      when: namesSomebody,
    },
    {
      why,
      phrases: [
        '(?:only |just |no |not |very )?(?:one|two|three|four|five|few|a few|many|most|several|some|all|no|hardly any|' +
          'barely any) others?(?= (?:so far|managed|did|got|have|had|has|found|saw|could|ever|this|in|who|that)|[.,;:]|$)',
        '(?:no ?body|no[- ]one|no other|any ?one|any ?body|every ?one|every ?body|any other|hardly anyone|barely anyone|' +
          'few) else (?:we|i|so far|this|in|on|from|who|has|had|did|does|came|comes|managed|got|found|could|near|close|saw|' +
          'spotted|at|has)',
        '(?:most|few|many|some|all|other|half the|not many|very few) (?:of the )?(?:people|folks|others|engineers|devs|' +
          'developers|seniors|juniors|graduates|hires|reviewers|interviewees)(?: (?:i|we|who|that|spot|find|found|see|saw|' +
          'miss|missed|need|take|took|get|got|manage|managed|do|did|at|with|in|on|can|could|give|stop|fail|struggle|would))',
        `(?:people|folks|crowd|engineers|developers|devs|seniors|juniors|interns|contractors|candidates|applicants|grads|` +
          `graduates|bunch|ones|guys|hires) (?:that |who |whom )?(?:we|i)(?:'ve| have|'d| had)? (?:usually |normally |` +
          `typically |already |recently |just |ever |last |also |otherwise |hired |tend to )*(?:hire[ds]?|get|got|see|saw|` +
          `seen|meet|met|have|had|interview(?:ed)?|reject(?:ed)?|ran|run|employ|took|turned down|passed on|spoke|talked|` +
          `work(?:ed)? with)?`,
        `(?:other|last|previous|second|first|third|next|strongest|earlier|internal|external|morning) (?:finalists?|` +
          `contender|contestant|interviewee|hopeful|applicant|candidate|competitor|shortlisted \\w+|hire|joiner|interview|` +
          `fellow|lad|lady|woman|man|chap|bloke|guy|girl|dev|engineer)`,
        'finalists?|contenders?|competitors?(?! pric| site| product)|runner-up',
        `(?:guy|girl|woman|man|person|candidate|applicant|one|dev|engineer|lad|lady|chap|fellow|bloke|interview|hire)` +
          ` (?:we (?:saw|had|met|hired|interviewed|rejected|talked to)|i (?:saw|had|met|interviewed|talked to)|from|on|` +
          `before|last|this|yesterday|earlier) ?(?:on )?(?:last |this |the )?(?:week|month|monday|tuesday|wednesday|` +
          `thursday|friday|yesterday|morning|afternoon|round|spring|summer|autumn|fall|winter|year|quarter|before|him|her|` +
          `them)`,
        `(?:our|my) (?:own |current |existing |best |strongest |weakest |average |typical |usual |recent |last |new |` +
          `newest |former |more |most |other |senior |junior |principal |staff |lead |backend |frontend |own senior |two |` +
          `three |whole |entire |berlin |remote ){0,3}(?:staff engineers?|seniors?|juniors?|mids?|interns?|trainees?|` +
          `apprentices?|team ?mates?|colleagues?|co-?workers?|engineers?|developers?|devs?|programmers?|maintainers?|` +
          `leads?|staff|principals?|team lead|tech lead|hires?|contractors?|people|folks|guys|bootcamp\\w*|graduates?)(?!` +
          ` (?:role|title|position|will|who will|needs?|wants?|asked|to))`,
        '(?:half|most|any|some|many|a lot|none|all|\\d+ ?%|two thirds|a third) (?:of )?(?:of )?(?:my|our|the)' +
          ' (?:\\w+ )?(?:team|department|squad|colleagues|seniors|juniors|engineers|developers|devs|staff|people|company|' +
          'org|group)',
        '(?:middle|top|front|back|head|rear|bottom|ahead|upper half|lower half|upper third|lower third|best|end|' +
          'out in front) of (?:the|this|our|my) (?:pack|field|table|class|pile|list|heap|pool|bunch|batch|queue|shortlist|' +
          'group|ranking|crop|line|stack|round)(?! (?:of (?:comments|issues|the page)))',
        "(?:i'd|i would|we'd|i|we|would|could|can|should|to) (?:put|place|rank|rate|slot|see|have|order|take|pick|choose|" +
          'prefer|hire) (?:him|her|them|this one|this candidate) (?:in )?(?:first|second|third|fourth|last|ahead|above|' +
          'below|behind|over|before|near|at (?!(?:a |the |an )?(?:junior|intermediate|mid|senior|staff|principal|' +
          'this level|level))|the (?:top|bottom|middle)|between|on top|top|bottom|up there|among|alongside|next to|' +
          'instead of|rather than|to the)',
        '(?:first|second|third|fourth|last|next to last|joint first) (?:place|in (?:the|this|my|our) (?:round|ranking|' +
          'list|batch|pool)|on (?:the|my|our) (?:list|shortlist)|out of (?:the )?(?:two|three|four|five|six|seven|eight|' +
          'nine|ten|\\d+)|of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)(?= *(?:$|[.,;:]|i|we|so|' +
          'candidates|people|this)))',
        '(?:of|out of|among|amongst|from|in|across|over) (?:all )?(?:the |my |our )?(?:last |past |previous )?(?:two|' +
          'three|four|five|six|seven|eight|nine|ten|dozen|twenty|\\d+|everyone|everybody|all|many|few|ones|people|' +
          'candidates|interviews|applicants|interviewees)(?: or so)?(?: (?:people|candidates|interviews|applicants|others|' +
          "interviewees|ones))? (?:that |whom |who )?(?:i|we)(?:'ve| have| had)? (?:\\w+)",
        '(?:runs?|ran|running) (?:circles|rings) (?:a)?round',
        'leaves? (?:the|all|every|most|our|everyone)(?: \\w+){0,2} (?:behind|in the dust|standing)',
        '(?:beats?|beat|beating|edges?|edged|pips?|pipped|tops?|topped|trumps?|outdid|outdoes|overtakes?|overtook|' +
          'trails?|trailed|lags?|lagged) (?:out |behind )?(?:the|all|every|everyone|everybody|most|our|any|my|anyone)' +
          ' (?:\\w+ )?(?:others?|candidates?|rest|pack|field|else|applicants?|people|engineers?|developers?|seniors?|' +
          'juniors?|team|one|two|three|of)',
        '(?:in|of|from|for|on|across) (?:this|the|our|the current|the whole) (?:hiring |interview |candidate |applicant |' +
          'current |whole )?(?:round|batch|pool|(?<=(?:our|hiring|interview|candidate|applicant) )pipeline|shortlist|' +
          'cohort|(?<=interview )loop|intake|(?<=(?:this|hiring) )crop|talent pool|short ?list)(?! (?:trip|size|of jobs|' +
          'job|stage|step|fails|failed|is|was|runs|ran|update|insert|delete))',
        '(?:same|similar|identical) (?:\\w+ ){0,2}(?:as|to) (?:the |our |my )?(?:last|previous|other|first|two|one|' +
          'earlier|yesterday|ones|candidate|person|guy|rest|others)(?: (?:one|two|three|candidate|person|guy))?(?!' +
          ' (?:commit|version|thread|comment|file|line|method|query|bug|mr|test|spec|endpoint|branch|release))',
        '(?:than|as) (?:is |was )?(?:usual|average|normal|expected of|the norm|most|typical|we (?:usually|normally|' +
          'typically) \\w+|i (?:usually|normally|typically) \\w+|what (?:we|i) (?:usually|normally|typically) \\w+)(?!' +
          ' (?:the|in the (?:code|query)))',
        '(?:nobody|no one|no-one|none of them|few people|hardly anybody|hardly anyone|not many|not everyone|' +
          'only a handful|a handful|nobody in) (?:else |before |so far |on our |in our |in this round |comes? |came |' +
          'this week |this month |we |i (?:have|saw|met) )(?:\\w+)',
        "(?:how|what|the way|like|where|as|than) (?:i) (?:was|were|did|started|used to|would have|'d have|began|am|are|" +
          'do|worked|reviewed|had been|could)(?= (?:at|when|back|it|in|years|junior|senior|that|here|then|as|done|on|early|' +
          'before|reviewed|written)|[.,;]|$)',
        '(?:me|us|myself) (?:at (?:that|his|her|their) (?:age|stage|level)|(?:ten|five|two|three|some|\\d+|' +
          'a few) years ago|back (?:then|when|in)|when (?:i|we) (?:was|were|started|joined)|in (?:my|our) (?:early|first|' +
          'twenties|junior))',
        '(?:would|could|can|will|might|should) (?:easily )?(?:hold|stand) (?:his|her|their) (?:own|ground) (?:against|' +
          'among|next to|with|in)',
        '(?:good|strong|quick|fast|sharp|better|smart|deep) as any(?:one|body)?',
        '(?:second|inferior|superior) to (?:none|nobody|the|our|most|any)(?! (?:approach|solution))',
        '(?:level|par|neck and neck|tie|tied|draw|comparable|competes?|keeps? up|even|catch up) (?:with|for) (?:the|our|' +
          'my|most|anyone|any|others|his|her|all|some|people) (?:\\w+)',
        '(?:next|compared|close|closer|closest|similar|superior|inferior|preferable|second only|relative|contrast|' +
          'in contrast|a match|no match) (?:to|with|for) (?:the |our |my |any |most |all |some |' +
          'what )(?:\\w+ ){0,2}(?:applicants?|candidates?|finalists?|one|ones|others?|engineers?|developers?|devs?|' +
          'seniors?|juniors?|interns?|hires?|team|people|guys?|person|interviewees?|colleagues?|lot|rest|two|three|folks)',
        '(?:a |one |half a |several |two )?(?:notch|notches|tier|level|step|steps|class|rung|league|cut|head|shade|tad|' +
          'touch|bit|far|way|well|miles|streets|light years|clearly|slightly|just) (?:above|below|beneath|behind|ahead of|' +
          'beyond|under) (?:the|our|my|most|everyone|everybody|all|any|anyone|others|other|what|average|those)' +
          ' (?:\\w+ ){0,2}(?:applicants?|candidates?|finalists?|ones?|others?|engineers?|developers?|devs?|seniors?|' +
          'juniors?|interns?|hires?|team|people|guys?|person|interviewees?|colleagues?|lot|rest|two|three|folks|we|i|else|' +
          'so far|peers)',
        '(?:below|above|under|at|not at|near|beneath|beyond) (?:the )?(?:level|standard|bar|quality) (?:of|set by|that)' +
          ' (?:the |our |my |most |any |other |all )(?:\\w+ ){0,3}(?:applicants?|candidates?|finalists?|ones?|others?|' +
          'engineers?|developers?|devs?|seniors?|juniors?|interns?|hires?|team|people|guys?|person|interviewees?|' +
          'colleagues?|folks)',
        'benchmark(?:ed)? against',
        '(?:comparison|compare[sd]?|comparing|competition) (?:him|her|them|favou?rably|unfavou?rably|badly|well|poorly|' +
          'to|with|between|is|was)(?: (?:with|to|the|other|our|both|candidates))*(?= (?:our|other|others|my|most|' +
          'candidates?|people|the (?:last|previous|other|first|rest|team|two)))',
      ],
      when: (place) => !isCode(place),
    },
    {
      why,
      phrases: [
        '(?:the|all) others',
        'than most',
        'than average',
        'unlike most',
        'compared to most',
        'than the others',
      ],
      when: (place) => namesPerson(place) && !isCode(place),
    },
  ],
};

const CODE_NEAR =
  /(?:^|[^\w])(?:quer(?:y|ies)|index(?:es)?|cache|methods?|functions?|class(?:es)?|approach(?:es)?|implementation|version|endpoints?|loop|algorithm|column|callback|hooks?|modules?|branch|commit|release|librar(?:y|ies)|gem|framework|component)(?!\w)/;

function isCode({ before, after, words }: Place): boolean {
  if (/^(?:top|bottom|first|last|best|worst)/.test(words) && isNamed({ after })) return true;
  // Whom somebody spoke to is no comparison.
  if (/^(?:my|our) /.test(words) && /(?:to|told|asked|asks|interrupted|with|helped|from|by) $/.test(before))
    return true;
  if (/candidate|applicant|interviewee|engineer|developer|everyone|anyone|team/.test(words)) {
    return (
      /(?:asked|asks|wanted to know|suggested|proposed|explain\w*|show(?:ed)?|helps?|users?|customers?|page|api) (?:\w+ ){0,3}$/.test(
        before.slice(-40),
      ) ||
      /^ (?:key|index|row|column|fix|solution|commit|release|for (?:extraction|caching|refactoring|removal|an index))/.test(
        after,
      )
    );
  }
  return (
    CODE_NEAR.test(before.slice(-60)) &&
    !/(?:^|[^\w])(?:he|she|they|him|her|candidate)(?!\w)/.test(before.slice(-30))
  );
}

/** Names that are no person's, where a capital follows "than". */
const NOT_PEOPLE =
  /^(?:Rails|Ruby|Go|Golang|React|Vue|Angular|Svelte|Python|Django|Java|JavaScript|TypeScript|Node|Postgres\w*|MySQL|SQLite|Redis|Mongo\w*|Kafka|Sidekiq|Docker|Kubernetes|Linux|Git\w*|AI|API|REST|GraphQL|SQL|HTML|CSS|JSON|XML|YAML|Rust|Elixir|Phoenix|Kotlin|Swift|PHP|Perl|Haskell|Scala|Intermediate|Senior|Staff|Junior|Active\w*|Rack|Sinatra|Jest|RSpec|Capybara|Cypress|Playwright|Webpack|Vite|Terraform|Ansible|AWS|GCP|Azure|Chrome|Firefox|Safari|Stripe|English|German|The|This|That|These|It|I|In|On|At|Monday|Tuesday|Wednesday|Thursday|Friday|Level|Yes|No|Some|An|A|CI|MR|PR|LLM|Copilot|Duo|ChatGPT|Claude|Bash|Makefile|Nginx|Apache|Elasticsearch|Solr|Lucene|Figma|Slack|Jira|Bootstrap|Tailwind|Redux|Pinia|Vuex|Zustand|Next|Nuxt|Spring|Hibernate|Pandas|NumPy|PyTorch|TensorFlow|Prometheus|Grafana|OAuth|JWT|CSRF|XSS|HTTP\w*|TCP|DNS|UTC|UUIDs?|ULIDs?)$/;

/** "Better than Priya": the word that is compared with has a capital and is a name, not "better than Redis". */
function namesSomebody({ written, before, words }: Place): boolean {
  const own = written.slice(before.length, before.length + words.length);
  const name = / ([A-Z\u00c0-\u00de][\w\u00df-\u024f]{2,})(?: (?:did|was|is|does|had|who|over|to))?$/.exec(
    own,
  )?.[1];
  return name !== undefined && !NOT_PEOPLE.test(name);
}
