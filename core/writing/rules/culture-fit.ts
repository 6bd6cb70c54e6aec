import { namesPerson } from '../about-person';
import { VALUES } from '../sources';
import type { Place, RuleSet } from '../writing-rule';
import { CULTURE_FIT_LIKING } from './culture-fit-liking';

const why = 'A fit rates likeness instead of work: name the behaviour and the criterion it belongs to.';

/** Fit, chemistry and belonging as a reason. */
export const CULTURE_FIT: RuleSet = {
  kind: 'culture-fit',
  source: VALUES,
  rules: [
    ...CULTURE_FIT_LIKING,
    {
      why,
      phrases: [
        'cultur(?:e|al|ally)[- ](?:fits?|match(?:es)?|add|misfit|mismatch|alignment|aligned|clash|contribution|fitness|' +
          'wise|compatib\\w+|carrier)',
        '(?:company|team|our|the|engineering|startup|office|remote|work) culture(?! of (?:testing|review|documentation))',
        '(?:team|personality|personal|social|values?|company|chemistry)[- ](?:fit|chemistry|match|misfit)',
        '(?:fits?|fitted|fitting) (?:right |straight |well |nicely |easily |perfectly |seamlessly |great )?in(?:to)?(?:' +
          ' (?:well|nicely|here|great|easily|perfectly|with us|with the (?:team|group|others|rest|guys)|with our \\w+|' +
          'the team|our \\w+|the (?:group|company|culture|crew|office|mould|mold)))',
        '(?:fits?|fitted) (?:right |straight )in',
        "(?:wouldn't|would not|won't|will not|doesn't|does not|didn't|might not|may not|would|will|could|can't|to|really|" +
          'not) fit in(?! (?:memory|one|a|the|ram|cache|an))',
        'fits? (?:our|the) (?:team|culture|mould|mold|profile|type|company|group|crew|vibe)',
        '(?:good|great|bad|poor|perfect|right|natural|strong|wrong|excellent|solid|wonderful|not a|not the right|' +
          'not a good|better|best|ideal|amazing|terrible|no|a) (?:cultural |team |overall |all-round )?fit (?:for|with|to|' +
          'in) (?:us|our|the (?:team|company|culture|group|crew|rest|office|department)|this (?:team|company|group)|' +
          'my team|gitlab|how we)',
        '(?:good|great|bad|poor|right|wrong|natural|not a|not the right|a) (?:cultural |team )?fit(?= *(?:$|[.,;!)]|' +
          'overall|culturally|here|personality|as a person))',
        'mis-?fit|fits? (?:the|our) (?:mould|mold)|one of us',
        '(?:our|my) (?:kind|sort|type) of (?:person|people|guy|gal|engineer|developer|candidate|human|crowd)',
        'not our type|our type|our tribe',
        "(?:not |wouldn't be |be |become )?(?:part of )?(?:our|the) (?:family|tribe|gang)(?! (?:of|name|tree))",
        '(?:gel(?:s|led)?|jell(?:s|ed)?|mesh(?:es|ed)?|click(?:s|ed)?|clique|blends?|blended|vibes?|vibed|bond(?:s|ed)?|' +
          'integrates?|integrate) (?:well |nicely |right |in |immediately |instantly |straight away |really |easily |' +
          'great )?(?:with (?:us|me|the (?:team|group|rest|others|guys|crew|people)|our \\w+|everyone|everybody)|into' +
          ' (?:the|our) (?:team|group|culture|crew)|in with)',
        "(?:we|i|they|team|everyone|he and i|she and i) (?:really |just |immediately |instantly |all |didn't" +
          ' (?:really )?|did not (?:really )?|never (?:really )?)?(?:clicked|hit it off|vibed|gelled|bonded|click|gel|vibe|' +
          'connect(?:ed)? (?:on a personal level|personally|as people))',
        '(?:good|bad|great|right|wrong|nice|weird|off|same|positive|strange|no) (?:vibes?|chemistry|energy for (?:us|' +
          'the team|our))',
        '(?:the|his|her|their|team|our) vibes?|chemistry|vibes?(?= *(?:$|[.,;!]|with|was|were|felt|check))',
        'not feeling it|on (?:our|the same|my) wave-?length',
        '(?:have|has|had|having|grab|enjoy|go for|share) (?:a |some )?(?:beers?|pint|drinks?|coffee|lunch) with',
        'beer test|airport test|pub test|hang(?:ing)? out with',
        '(?:enjoy|fun) (?:sitting|being|hanging|socialising|socializing) (?:next to|with|around)',
        'sit next to|stuck (?:in|at) (?:an|the) (?:airport|elevator|lift)|after[- ]work (?:drinks|beers)',
        'team (?:lunch|outings?|drinks|parties|socials?)|foosball|ping[- ]?pong|friday (?:drinks|beers)',
        '(?:get|gets|got|getting) (?:on|along)(?: really| very| so)?(?: well| great| fine| nicely| badly)?(?: with (?:us|' +
          'everyone|everybody|the (?:team|guys|others|people|rest)|our|my|people|him|her|them))?',
        '(?:be|been|is|become|make) (?:a |an )?(?:\\w+ )?(?:friend|mate|buddy)|(?:company|team) dna|dna of',
        '(?:our|same) (?:mindset|mentality|spirit|background|hobbies|interests|sense of humou?r)',
        'same (?:values|interests|hobbies|wavelength)',
        '(?:startup|start-up|corporate|enterprise|big[- ]company) (?:mentality|mindset|dna|person|type|spirit|energy)',
        'belongs? (?:here|with us|in our|on our team)',
        '(?:one|part) of the (?:guys|lads|boys|gang|crew|family)',
        'feels? (?:at home|like (?:one of|part of|family|a friend))',
        '(?:like|as) (?:one of the|part of the) (?:team|family|gang)|people like (?:us|that here)',
        'our way of (?:being|life)|team spirit',
        "(?:not|isn't|wasn't|is|was) (?:really )?(?:a )?(?:\\w+ )?(?:gitlab|company|startup|acme) (?:material|person|" +
          'type|kind)',
        'would (?:like|love|enjoy) (?:to (?:have|work|sit|spend)) (?:him|her|them|with|time)',
        '(?:upset|disrupt|hurt|fit|change|damage|harmony|spoil|suit) (?:the |our )(?:team )?(?:dynamics?|harmony|balance|' +
          'atmosphere|mood|spirit)',
        'team dynamics?|(?:the|our) atmosphere',
        "(?:can't|cannot|can|could|couldn't|could not|don't|do not|didn't|hard to|easy to|i|we|difficult to|struggle to)" +
          ' (?:really |easily |totally |already |just |quite )?(?:picture|imagine|see|envision|visuali[sz]e) (?:him|her|' +
          'them|this person|this candidate|us|myself) (?:\\w+ )?(?:at|in|on|with|around|here|fitting|blending|sitting|' +
          'being|joining|working (?:with|next)|having|hanging|among|alongside|becoming|getting|lasting|thriving|one of|as' +
          ' (?:one|part|a friend))(?! (?:a |an |the |this )?(?:staff|senior|intermediate|mid|junior|principal|level|' +
          'lead))(?: (?:our|the|my|with|a|in|to|us|this|any|next|among))?(?: \\w+)?',
        '(?:next|neighbou?ring|other) desk',
        '(?:offsite|off-site|retreat|karaoke|barbecue|bbq|christmas party|office party|team party|team (?:dinner|night|' +
          'event|bonding|trip)s?|pub|happy hour|night out|road trip|long (?:flight|haul|car ride|drive)|escape room|' +
          'board ?games?|video games?|kicker|table tennis|banter|small talk|inside jokes?|water ?cooler|coffee machine)(?!' +
          ' (?:app|shop|api|service|record|table|model|order|price))',
        '(?:blend|mesh|gel|jell|click|vibe|mix|slot|integrat|assimilat|bond|connect|mingl|settl|get along|hit it off)\\w*' +
          ' (?:in |right |straight |nicely |well |easily |quickly |really |immediately |instantly )*(?:with|to|among|into|' +
          'in) (?:us|me|everyone|everybody|(?:our|the|my|this) (?:\\w+ )?(?:team|crew|gang|lot|group|bunch|crowd|folks|' +
          'people|guys|squad|culture|company|others|rest|tribe|clan|band|lads|colleagues|environment|atmosphere)|(?:how|' +
          'the way) we)',
        '(?:gel|jell|mesh|vibe|blend)\\w*(?: (?:well|in|right in|nicely))?(?= *(?:$|[.,;]))',
        '(?:with|into|for|of|in|among|like|to) (?:our|the) (?:lot|crew|gang|bunch|crowd|tribe|squad|clan|band|posse|' +
          'clique|circle|lads)(?! (?:size|id|number|table|record|model))',
        "(?:too|not|more|very|rather|a bit|bit|so|quite|overly|far too|way too|pretty|little|isn't|wasn't)" +
          ' (?:\\w+ )?(?:corporate|formal|academic|stiff|conservative|old[- ]school|enterprise|enterprisey|serious|posh|' +
          'nerdy|buttoned[- ]up|traditional|square|mainstream|edgy|hip|cool|startupy|bureaucratic|hierarchical|german|' +
          'uptight|quiet|loud|polished|different|slick|straight-laced|junior corporate) (?:for|to (?:fit|work|be) (?:in |' +
          'here|with|at)?) ?(?:us|our|this|a|the|here|my)? ?(?:place|company|team|startup|start-up|culture|taste|' +
          'environment|crowd|bunch|shop|liking|like ours)?(?: like (?:ours|this|us))?',
        '(?:place|company|team|startup|shop|culture|bunch|group|environment|crowd|people|folks) like (?:ours|us|this)',
        '(?:how|the way) we (?:are|do things|joke|work|talk|roll|live|operate|tick|like it|like things|think|play|behave|' +
          'hang|laugh)(?: (?:here|around here|together|as a team))?',
        "(?:the way )?things (?:are done|work) (?:here|around here)|around here|what we(?:'re| are) about",
        'who we are|what (?:makes|made) us',
        'our (?:way|ways|style|spirit|ethos|dna|vibe|humou?r|sense of|mentality|mindset|kind|sort|world|bubble|rituals|' +
          'identity|brand|family feel|little family|type|energy|rhythm|pace of life|way of life|mantra)(?! (?:guide|of the|' +
          'checker|sheet|of naming|of testing))',
        '(?:right|wrong|same|our|the|good|company|startup|proper|real) (?:dna|genes|mindset|mentality|spirit|' +
          'stuff for us|wavelength|frequency|page as people|page culturally|(?<!the )planet|tribe|crowd|kind of (?:crazy|' +
          'weird|nerd|person|people|human|energy|fun))(?: (?:for|as|with) (?:us|the|our|this))?',
        'same (?:hobbies|interests|humou?r|jokes|taste|background|music|games|school|college|university|team|club|' +
          'sense)(?: \\w+)?',
        '(?:shares?|shared|sharing) (?:our|the same|my|similar) (?:values|humou?r|sense|interests|hobbies|love|passion|' +
          'taste|spirit|outlook|vibe|background|mindset|culture)',
        '(?:belongs?|belonged|at home|natural|naturally|home|suited|suits?|comfortable|happy) (?:here|with us|among us|' +
          'in our|on our|to us|to our|with our|at our|for our|in this)(?: (?:team|company|crew|group|culture|family|gang|' +
          'place|office|world|people))?',
        '(?:part|one|member) of (?:the|our|us|this) ?(?:family|team|gang|crew|tribe|guys|lads|clan|crowd|group|club|pack|' +
          'furniture|lot)? ?(?:right away|already|from|immediately|instantly|straight away|at once)',
        'already (?:feels?|felt|like) (?:\\w+ )?(?:like )?(?:one of|part of|family|a friend|a colleague|a teammate|' +
          'a member)',
        '(?:felt|feels?|feeling|seemed|seems?) (?:just |instantly |already |right |immediately )?(?:like|as if|as though)' +
          " (?:\\w+ )?(?:one of|part of|family|a friend|an old friend|we(?:'d| had| have|'ve)|home|i(?:'d| had) known|" +
          'a colleague|a teammate|one of our own|he|she)(?: (?:us|known|the))?',
        '(?:somebody|someone|person|guy|woman|man|candidate|people|the sort|the kind|the type|dev|engineer|colleague)' +
          " (?:that |who |whom )?(?:i|we|you)(?:'d| would|'ll| will| could| can)? (?:\\w+ )?(?:want|like|love|enjoy|" +
          'happily|happily have|gladly have|gladly|hang|sit|spend|be friends|go|trust with|get on|get along|invite|' +
          'share)(?: \\w+){0,4}',
        "(?:i|we|i'd|we'd|would|could|happily|gladly|can't wait to|looking forward to|wouldn't mind|don't want to|" +
          "wouldn't want to|would not want to) (?:\\w+ )?(?:have|share|grab|sit|spend|hang|go|be|enjoy|work|get|drink|eat|" +
          'party|travel|socialise|socialize|befriend|invite)(?:ing)? (?:out |for |down |on |along |a |an |some |my |' +
          'the )*(?:beers?|pint|coffee|lunch|dinner|drinks?|time|day|days|desk|office|evening|trip|friends?|mates?|' +
          'together|with (?:him|her|them)(?= (?:every|all|each|daily|on a|after|in the)))',
        '(?:beer|pint|pub|airport|coffee|elevator|lunch|flight|desert island|weekend|plane|bus|barbecue|' +
          'dinner)[- ](?:test|buddy|check|mate|able)',
        '(?:click|clicks|clicked|clicking) (?:with|straight|immediately|right|instantly|from|on)(?! (?:the (?:button|' +
          'link|row|tab|icon|mr|file|thread|menu|save|page|submit|image|header|cell)|save|submit|on the))',
        "(?:we|us|i) (?:just |all |really |both |immediately |never |didn't |did not |quickly |instantly )*(?:clicked|" +
          'bonded|gelled|jelled|vibed|hit it off|got on|got along|laughed|joked|connected|get on|get along)(?! (?:to|' +
          'about the (?:bug|code)))',
        'rapport|connection (?:was|felt|with us|between us|from)',
        '(?:personal|instant|immediate|human|good|no|great|real) connection(?= *(?:$|[.,;!]|with|from|between))(?!' +
          ' (?:pool|string|to the))',
        'sympathy|simpatico|kindred|soul ?mates?|like-minded',
        '(?:fit|fits|fitted|fitting|match|matches|matched|suit|suits|suited|right|wrong|good|click) (?:\\w+ )?(?:for|' +
          'with|to|in|into|at|among)? ?(?:how|who|what|the way|the people|our people|the kind of people|the sort of people|' +
          'our lot|us|people like us|this bunch|our bunch|the bunch|the mix|our mix|the crowd)(?: we(?: are)?)?(?= *(?:$|' +
          '[.,;:!)]|here|as|at|on|in|and|but|personally|culturally|are|we))',
        '(?:stick|sticks|stuck|stand|stands|standing) out (?:like a sore thumb|in our|in a team|among our|here)',
        '(?:odd|strange|weird) one out|outsider|square peg|fish out of water',
        "not (?:quite )?(?:one of|like) us|(?:round|square) peg|doesn't belong|does not belong",
        "wouldn't (?:belong|last|survive|be happy|feel (?:at home|comfortable)|enjoy it) (?:here|with us|in our|at our|" +
          'long here|on our)',
        '(?:googley|googly|gitlabby|gitlabber)',
        '(?:gut|feeling|instinct) (?:says|said|tells me|feeling) (?:\\w+ ){0,4}(?:belongs|fits?|one of us|our|us)',
      ],
      when: (place) => !isSoftware(place),
    },
  ],
};

function isSoftware({ words, before, after }: Place): boolean {
  if (/^(?:one of us|our|we |beer|team|company|cultur)/.test(words))
    return (
      /^ (?:code|column|enum|param|invariant|setting|info)/.test(after) ||
      /(?:current|locale|cultureinfo)[ .]$/.test(before)
    );
  if (/chemistry|mesh/.test(words))
    return (
      /(?:service|product|category|seed|course) $/.test(before) ||
      /^ (?:course|product|category|network)/.test(after)
    );
  if (/^g[eo]t.* with (?:us|every\w+|the (?:team|guys|others|people|rest)|our|my)/.test(words)) return false;
  if (/^get/.test(words))
    return (
      !namesPerson({ before: before.slice(-40), after }) ||
      /with(?:out)? (?:the )?(?:code|exercise|tooling|git)/.test(after) ||
      !/along|on(?: really| very)? (?:well|great|fine)|on with/.test(words)
    );
  if (/fit/.test(words))
    return (
      /(?:index|query|cache|page|column|text|modal|list|table|pattern|library|gem|image|solution|tool|data) (?:\w+ ){0,3}$/.test(
        before,
      ) && !namesPerson({ before: before.slice(-24), after: '' })
    );
  return false;
}
