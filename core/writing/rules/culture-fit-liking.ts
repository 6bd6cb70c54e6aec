import type { Place, WritingRule } from '../writing-rule';

const why =
  'Liking somebody tells how like oneself they are: name the behaviour and the criterion it belongs to.';
const WE =
  '(?:the |our |my |this )?(?:team|crew|gang|group|squad|everyone|everybody|people|colleagues|guys|others|folks|' +
  'lads|we|they|others|rest of the team|department|office)(?: here| around here| on the team| in the (?:team|' +
  'office))?';
const US =
  '(?:us|(?:this|our|the|my) (?:\\w+ )?(?:group|team|company|crew|bunch|lot|place|office|culture|squad|gang|people|' +
  'department|start-?up|folks|guys|family|mob|environment|world|crowd))';
const THEM = '(?:him|her|them)';

/** Who would like whom. */
const LIKING = [
  `${WE} (?:would|will|is going to|are going to|'d|'ll|won't|wouldn't|would not|might|may|could) (?:\\w+ )?(?:love|` +
    `like|adore|hate|enjoy|warm to|take to|welcome|accept|embrace|dislike|resent|reject|bully|eat)(?: having|` +
    ` to have| working with)? ${THEM}`,
  `(?:enjoy|love|like|hate|mind|fun|nice|great|good|cool|pleasant|imagine|lovely|worth|dread) (?:having|working` +
    ` (?:with|alongside|next to)|sitting with|spending time with) ${THEM}(?: (?:around|here|on board|on the team|` +
    `every day|in the \\w+))`,
  `having ${THEM} (?:around|here|about the place)|(?:have|keep|want) ${THEM} around`,
  `be around (?:him|her|them|all day)|(?:easy|fun|nice|good|great|pleasant) to (?:be|have) (?:around|about)`,
  `(?:share|sharing) (?:an? |the |my |our )(?:office|desk|room|flat|house|tent|car|cubicle|taxi|meal|table|` +
    `hotel room)(?: with \\w+)?(?! (?:component|state|record))`,
  '(?:go|going|went|come|coming|out|meet|up|catch) (?:out )?for (?:an? |some )?(?:drinks?|beers?|pints?|coffee|' +
    'lunch|dinner|meal|walk|run|ride|wine|curry|round of \\w+)(?: \\w+)?',
  '(?:like|liked|love|loved|enjoyed|dislike|disliked) (?:him|her|them) (?:as (?:a|an) (?:\\w+ )?(?:person|human|' +
    'human being|individual|guy|character)|personally|a lot as a person|on a personal level)',
  '(?:old|good|long-lost|close|best|real|great) (?:friends?|mates?|pals?|buddy|buddies)(?! (?:class|record|list))',
  '(?:be|being|become|becoming|stay|make|making) (?:\\w+ )?(?:friends|mates|buddies|pals)|friends? material',
  `known (?:each other|him|her|them) (?:for|all|since) (?:\\w+)`,
  `(?:talk|chat|speak|catch)(?:ed|ing)? (?:up )?(?:to|with) (?:an? )?(?:old |good )?(?:friend|mate|buddy|pal)`,
];

/** Who would be at home with whom. */
const BELONGING = [
  `at home (?:here|${US}|(?:with|in|among|amongst|at) ${US})`,
  `(?:settle|slot|slip|drop|ease|blend|melt|plug|jump|come|walk)(?:s|ed|ting|ping)? (?:right |straight |nicely |` +
    `easily |well |quickly )*(?:in|into) (?:with |to |among )?${US}`,
  `(?:survive|last|cope|thrive|flourish|be happy|blossom|fit|feel good|enjoy (?:it|life|working)|stick around|` +
    `make it) (?:\\w+ ){0,3}(?:in|at|with|among|here with) ${US}`,
  `(?:wouldn't|won't|would not|not|never) (?:survive|last|cope|thrive|be happy|make it) (?:\\w+ ){0,4}(?:here|` +
    `in our|with us)`,
  "(?:our|my|his|her|everyone's) (?:cup of tea|kind of (?:guy|person|gal|people|humou?r|crazy|weird)|street|alley|" +
    'jam|flavou?r|scene)',
  '(?:right )?(?:up|down) (?:our|my) (?:street|alley)',
  "(?:just |more |exactly |a lot |so |much |very much |is |be |not |isn't |wasn't |was |are |someone |somebody |" +
    'people |feels? |seems? |thinks? |works? |talks? )like us(?! (?:to|the))',
  '(?:clash|collide|conflict|harmoni[sz]e|chime|sync|resonate|align|jar)(?:es|s|ed|ing)? with (?:how|the way|us|' +
    'our|the rest|the people|everyone|everybody|the team)',
  '(?:the way|how) (?:the team|our team|this team|the company|the group|our group|people here|everyone here|' +
    'the office) (?:ticks?|works?|operates?|does|do|jokes?|talks?|rolls?|is|are|lives?|thinks?)(?! (?:around|with|on)' +
    ' (?:the )?(?:branch|code|merge|release|deploy))',
  '(?:wrong|right|good|great|perfect|ideal|bad|odd|strange|not the|not a) (?:\\w+ )?(?:personality|character|' +
    'person|mentality|attitude|energy|humou?r|type|kind|match|addition|chemistry|spirit) (?:for|to|with|in) (?:us|' +
    '(?:this|our|the|my) (?:\\w+ )?(?:team|company|crew|group|bunch|lot|place|office|culture|squad|gang|department|' +
    'family))',
  '(?:same|our|similar|shares? (?:our|my)|weird|dry|dark|silly|compatible|different) (?:sense|type|kind|sort|brand|' +
    'style) of (?:humou?r|fun|jokes?)',
  "(?:gets?|got|laugh\\w*|smil\\w+) (?:at |about )?(?:my|our|the same|all the|all my|each other's) (?:jokes?|" +
    'humou?r|puns?|references?)',
  '(?:speaks?|talks?) our language|on (?:our|the same) (?:page as people|frequency|wave|side as people)',
  'birds? of a feather|two peas in a pod|cut from the same cloth|foreign body|fifth wheel|black sheep',
  'lone (?:ranger)|fits? like a glove',
  '(?:life|soul|heart) (?:and soul )?of (?:the|our|any|every) (?:\\w+ )?(?:party|team|office|events?|group)',
  'good company(?= *(?:$|[.,;!]))|pleasant company|team mascot',
];

/** What one would do together outside of work. */
const TOGETHER = [
  '(?:company|office|team|our|work|after-?work) (?:\\w+ )?(?:band|choir|football|soccer|run|running|cycling|' +
    'climbing|chess|karaoke|bouldering|poker|gaming|barbecue|bbq|ski|skiing|volleyball|basketball|five-a-side|beach|' +
    'sailing|hiking|lan|quiz|pizza|movie|game|gin|wine|whisky|cocktail|beer) ?(?:teams?|clubs?|group|nights?|trips?|' +
    'league|squad|party|weekend|evening|day|tour|round|tournament|match)?(?= *(?:$|[.,;!)]|with|and|for|too|on|at))',
  '(?:lunch|kitchen|dinner|breakfast|coffee|pub) (?:table|talk|breaks?|chats?|buddy|company|crew|club|crowd|' +
    'round)(?! (?:in|has|with) (?:the )?(?:database|schema))',
  'kitchen small talk|water cooler',
  'five-a-side|secret santa|summer party|winter party|xmas party|team (?:building|away ?day)s?|away days?',
  'social events?|socials(?= *(?:$|[.,;!]))|company (?:trip|retreat|party|picnic|outing|event|offsite)s?|night out',
  'after-?hours',
];

/** Liking, belonging and time spent together as a reason. */
export const CULTURE_FIT_LIKING: readonly WritingRule[] = [
  { why, phrases: [...LIKING, ...BELONGING, ...TOGETHER], when: (place) => !isQuestion(place) },
];

/** "Asked how the team works with branches", "the friends table". */
function isQuestion({ before, after }: Place): boolean {
  return (
    /(?:asks?|asked|asking|wanted to know|explained|wondered|question about|curious) (?:\w+ ){0,3}$/.test(
      before,
    ) ||
    /^ (?:tables?|lists?|records?|model|feature|page|service|controller|endpoint|fixture|seed)(?!\w)/.test(
      after,
    )
  );
}
