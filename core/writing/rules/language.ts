import { isAboutPerson, namesPerson } from '../about-person';
import { CONDUCTING } from '../sources';
import { isTechnical } from '../technical-contexts';
import type { Place, RuleSet } from '../writing-rule';
import { LANGUAGE_SPEECH } from './language-speech';

const why =
  'How somebody speaks or spells stands for where they come from: say whether their meaning came across.';
const LANGUAGES = '(?:english|language|spoken|verbal|written|speaking)';

/** Accents, speech and the polish of the language. */
export const LANGUAGE: RuleSet = {
  kind: 'language',
  source: CONDUCTING,
  rules: [
    ...LANGUAGE_SPEECH,
    {
      why,
      phrases: [
        'accents?(?! colou?r)|accented(?! characters?| letters?| names?)',
        '(?:broken|bad|poor|weak|limited|rusty|basic|good|great|excellent|perfect|flawless|impeccable|decent|fluent|' +
          'fluid|strong|clumsy|rough|imperfect|faultless|accented|shaky|patchy|solid|simple|beautiful|near-native|' +
          'native-level|native|clear|better|proper|correct|(?:his|her|their)(?: spoken| written)?|spoken|written|' +
          'conversational|business|c1|c2|b2|b1) english',
        "english (?:is|was|isn't|wasn't|could|needs?|skills?|level|proficiency|ability|fluency|grammar|pronunciation|" +
          '(?:as|is) (?:a|his|her|their) \\w+ language|speaker|not|seems?|seemed|sounded|got|gets|made|let|held|lets)',
        '(?:struggl\\w+|difficult\\w*|trouble|problems?|issues?|hard time|fumbl\\w+|wrestl\\w+|better|comfortable|' +
          'fluency|fluent|command|mastery|grasp|quality|speaks?|speaking|spoke|at home) (?:with|in|of|of the|with the|with' +
          ' (?:his|her|their)) english',
        '(?:speaks?|spoke|speaking) (?:\\w+ )?(?:\\w+ )?english',
        '(?:non|near)[- ]?native(?:[- ](?:speakers?|english|level))?',
        'native[- ](?:english |level )?(?:speakers?|fluency)|native[- ]level|mother[- ]tongue',
        'first language|second language|(?:esl|efl)',
        `${LANGUAGES} (?:barriers?|fluency|proficiency|deficit|deficiencies|polish)`,
        'language (?:skills?|problems?|issues?|difficult\\w+|level|gap|quality|errors?|mistakes?|ability|abilities|' +
          'struggles?)',
        '(?:his|her|their) (?:grammar|spelling|pronunciation|diction|vocabulary|phrasing|intonation|enunciation|accent|' +
          'fluency|punctuation|wording|sentences|orthography|speech|lisp|stutter|stammer)',
        'grammar|grammatical(?:ly)?|ungrammatical|spelling|misspell\\w*|misspelt|orthograph\\w+',
        'pronunciation|pronounc(?:es?|ed|ing)|mispronounc\\w+|pronounciation|enunciat\\w+|diction',
        'intonation|eloquen(?:t|tly|ce)',
        'articula(?:te|tely)(?! (?:the|a|an|why|how|what|his|her|their|this|that|trade))|inarticulate',
        'well[- ]spoken|speaks well|spoke well|typos?|punctuation|vocabulary',
        'fluen(?:t|tly|cy)',
        'stutter(?:s|ed|ing|er)?|stammer(?:s|ed|ing|er)?|lisps?',
        'speech (?:impediment|defect|disorder|impairment)',
        '(?:hard|difficult|tough|impossible|tricky|struggled?|easy|easier) to (?:understand|follow|make out|hear) (?:him|' +
          'her|them|his (?:speech|accent|english)|when (?:he|she|they) (?:spoke|speaks?|talks?|talked))',
        '(?:he|she|they) (?:was|is|were|are) (?:\\w+ )?(?:hard|difficult|tough|easy|impossible) to (?:understand|' +
          'follow)(?= *(?:$|[.,;]|at times|because|due|on the call))',
        "(?:couldn't|could not|could hardly|could barely|barely|hardly) understand (?:him|her|them|a word|what (?:he|she|" +
          'they))',
        '(?:filler words?|ums? and (?:uhs?|ahs?|ers?)|ums|mumbl(?:es?|ed|ing)|monotone|slurr(?:s|ed|ing)|slang|' +
          'lost for words|searched for words|searching for words|search for words|grasping for words|looking for' +
          ' (?:the )?(?:right )?words|fishing for words|choice of words|word choice|wrong words)',
        '(?:missing|wrong|drops?|dropped|dropping|forgets?|forgot|omits?|omitted|mixes up|mixed up) (?:the |his |her |' +
          'their |some )?(?:articles|tenses|prepositions|plurals|verb endings)',
        'verb tenses?',
        '(?:speaks?|spoke|talks?|talked) (?:too |very |so |rather |really |a bit |quite )?(?:fast|slowly|quickly|softly|' +
          'quietly|loudly|clearly|haltingly|slow|loud)',
        'thick accents?|(?:heavy|strong) accents?',
        '(?:translated|translates|thinks) (?:in (?:his|her) head|from (?:his|her))',
        'google translate|deepl',
        '(?:his|her|their) writing (?:style )?(?:is|was) (?:\\w+ )?(?:clumsy|awkward|poor|bad|sloppy|unpolished|rough|' +
          'full)',
        'english (?:lessons?|class(?:es)?|course|training|tutor|teacher|test|exam|practice|accent|words|sentences|' +
          'phrases|comprehension|improves?|improved|worse)',
        '(?:his|her|their|the|whose|my|decent|enough|more|some|little|any|ok|okay|so-so|passable|acceptable|sufficient|' +
          'fine|funny|odd|strange|weird|heavy|halting|smooth|elegant|polished|textbook|school|immaculate|superb|terrible|' +
          'awful|horrible|non-native|learn(?:s|ed|ing)?|improve|improving|practi[sc]e|practi[sc]ing|brush up|working on|' +
          'work on) (?:\\w+ )?english(?= *(?:$|[.,;:!)]|and|but|so|which|gets?|got|held|made|though|as|for|in|to|at|could|' +
          "would|isn't|wasn't|is|was|skills?|level))(?! (?:locale|translation|string|fallback|version|is missing))",
        'sound(?:s|ed|ing) (?:\\w+ )?(?:american|british|indian|foreign|russian|german|french|polish|posh|irish|scottish|' +
          'australian|spanish|italian|chinese|african|asian|southern|northern|eastern european|slavic|native|uneducated|' +
          'educated|like (?:a|an) (?:\\w+ )?(?:foreigner|native|robot|newsreader))',
        '(?:stumbl|trip|fumbl|grop|hunt|struggl|search|fish|grasp|look|wrestl)\\w* (?:over|for|with|on)' +
          ' (?:\\w+ ){0,2}(?:words?|sentences|phrases|expressions|vocabulary|tenses|pronunciation|articles)',
        '\\b(?:uhm+|u+m+|e+r+m+|uh+|hm+|eh+)\\b|filler|hesitations',
        '(?:says?|said|saying|uses?|used) \\W?(?:like|basically|you know|uhm?|um|er)\\W? (?:\\w+ )?(?:all the time|after|' +
          'every|in every|constantly|too|a lot)',
        '(?:reads?|read|sounds?|sounded|is|was|were|comes? across|came across|feels?|felt) (?:\\w+ ){0,2}(?:clunky|' +
          'stilted|unidiomatic|non-native|machine[- ]translated|ungrammatical|poetic|beautifully written|well[- ]written|' +
          'badly written|poorly written|garbled in english|like (?:a )?(?:google )?translat\\w+)',
        '(?:written|writes|wrote|speaks?|spoke|phrased|worded|expresse[sd] (?:him|her|them)sel(?:f|ves))' +
          ' (?:\\w+ )?(?:beautifully|elegantly|eloquently|clumsily|awkwardly|poorly|badly|well|haltingly|idiomatically|' +
          'in broken|in simple|in long)(?= *(?:$|[.,;:!)]|for|in|and|but|english|sentences))(?! and (?:tested|covered))',
        '(?:used?|using|needs?|needed|through|with|by|relied on|from) (?:an? |google |the |online )?(?:translator|' +
          'translation (?:tool|app|software)|interpreter|machine translation|spell ?check\\w*|grammarly)(?! (?:class|' +
          'service|pattern|loop|method|layer|object))',
        '(?:translat\\w+|think\\w*) (?:\\w+ ){0,3}in (?:his|her|their) (?:head|mind|mother|native|own)(?: (?:tongue|' +
          'language))?',
        'lost in translation',
        '(?:mix(?:es|ed|ing)?|confus(?:es|ed|ing)|mess(?:es|ed)?|gets?|got|wrong|misus(?:es|ed|ing)|bad|poor|incorrect|' +
          'odd|strange|clumsy|awkward|sloppy|missing|dropped|drops?) (?:up )?(?:\\w+ )?(?:tenses?|articles|prepositions|' +
          'pronouns|plurals|genders|word order|idioms?|commas|capitali[sz]ation|capitals|phrasing|wording|' +
          'sentence structure|syntax in (?:his|her) (?:english|writing))(?! (?:of|in) the (?:code|method|readme|key|error))',
        '(?:swallow\\w* (?:the |his |her |their |half |some )?(?:ends?|endings?|words?|syllables?|letters|consonants|' +
          'vowels|half)|(?:slur|mumbl|mutter|whisper|rambl|lisp|gabbl|rattl|drawl|murmur|stutter|stammer)\\w*(?: (?:off|' +
          'through|the|his|her|words?|a bit|a lot|endings|syllables))*(?! ?\\())|(?:monotone|monotonous|nasal|squeaky|' +
          'shrill|high-pitched|soothing|pleasant|loud|quiet|deep|weak|soft|singsong|sing-song|thin) (?:voice|tone of voice|' +
          'delivery|speech|speaking)|(?:southern|northern|heavy|strong|thick|slight|soft|foreign|funny|posh|regional|local|' +
          'noticeable|charming|cute|terrible|awful|weird) (?:drawl|brogue|twang|lilt|burr|dialect|intonation)|drawl|twang|' +
          'dialect(?! (?:of sql|class|setting|adapter))',
        '(?:ask(?:ed)?|had to ask|needed) (?:him|her|them) to (?:repeat|slow down|speak (?:up|slower|more)|say (?:it|' +
          'that) again)',
        '(?:slow|fast|quick|rapid|quiet|soft|loud|clear|unclear|halting|hesitant|confident|eloquent|poor|great|good|' +
          'excellent|bad|engaging|gifted|public|natural|smooth|polished) (?:speaker|talker|speech|orator|public speaking|' +
          'speaking)',
        'good with words|way with words|gift of the gab|silver[- ]tongued',
        '(?:pleasure|pleasant|nice|painful|tiring|exhausting|hard|a chore|easy|hard work|difficult|tough)' +
          ' (?:to )?(?:listen(?:ing)? to|the ear)',
        'on the ear',
        '(?:un)?intelligible|incomprehensible (?:accent|english|speech|at times)',
        "(?:could|can|did)(?:n't| not| hardly| barely| only half) (?:always |really |quite )?(?:make out|catch|" +
          'understand|follow|decipher) (?:half |much |most |everything |all |some )?(?:of )?(?:what (?:he|she|they)|his' +
          ' (?:words|accent|english|speech)|her (?:words|accent|english|speech)|him|her|them|a word)(?: (?:said|says|say|' +
          'was saying|were saying))?',
        '(?:language|speech|words|sentences|writing|prose|style|phrasing|spoken word)s? (?:was|were|is|are|got|felt)' +
          ' (?:\\w+ ){0,2}(?:poor|bad|clumsy|sloppy|weak|basic|simple|rough|broken|perfect|excellent|fluent|polished|' +
          'elegant|awkward|stilted|limited|flowery|childish|choppy|clipped|hard to follow|hard to understand)',
        "(?:not|isn't|wasn't|is|was|obviously|clearly|sounds? like|almost|nearly|as) (?:an? |his |her |their )?(?:native|" +
          'first language|mother tongue|non-native)(?= *(?:$|[.,;:!)]|and|but|so|speaker|in english|english|level|' +
          'level))(?! (?:module|extension|method|type|app|code|addon))',
        '(?:second|third|foreign|native|own|first) language(?! (?:of the code|server|for the))',
        'language (?:was|is|could be|might be|may be) (?:a|an|the) (?:\\w+ )?(?:problem|barrier|issue|obstacle|hurdle|' +
          'concern|handicap)',
        '[abc][12](?: level)? (?:at best|english|level|in english)|(?:toefl|ielts)|bilingual|multilingual',
        'polyglot',
        'speaks (?:\\w+ )?(?:languages|german|french|spanish|polish|russian|dutch|hindi|italian|portuguese|chinese|' +
          'japanese)',
        'verbal(?:ly)? (?:fluency|fluent|dexterity|polish|agility)',
      ],
      when: (place) => !isSoftware(place),
    },
  ],
};

/** Spelling in code, an accent in a design, a fluent interface. */
function isSoftware(place: Place): boolean {
  const { words, before, after } = place;
  if (/^(?:pronounc|pronunc|mispronounc)/.test(words)) return false;
  if (/english/.test(words)) return STRINGS_AFTER.test(after);
  if (/native speaker|mother|barrier/.test(words)) return false;
  if (/^(?:typos?|spelling|misspel\w+|punctuation)$/.test(words)) return isFoundInCode(place);
  if (/^(?:grammar|vocabulary|fluen\w+|accents?|articulate)$/.test(words)) return isTermOfCraft(place);
  return isTechnical(place) && !namesPerson({ before: before.slice(-30), after: after.slice(0, 30) });
}

const STRINGS_AFTER =
  /^ (?:locale|translation|strings?|fallback|version|labels?|stemmer|dictionary|messages?|copy)/;
const CRAFT_AFTER =
  /^[- ](?:api|interface|style|builder|syntax|dsl|rules?|file|parser|definition|colou?r|marks?|insensitive|sensitive|folding|stripping|design|chain|of the (?:dsl|query|config|parser|language|domain))/;
const CRAFT_BEFORE =
  /(?:parser|peg|bnf|query|controlled|domain|parsing|shared|common|strips?|remov\w+|primary|button|handles|handling|diacritics and|(?:in|of|with|without|to) the) $/;
const TECHNOLOGY_AFTER =
  /^ (?:in|with) (?:ruby|rails|go|sql|react|vue|git|python|java|typescript|javascript|the|css|postgres|\w+(?:script|sql|js))/;

/** A grammar for a parser, an accent colour, fluent in a programming language. */
function isTermOfCraft(place: Place): boolean {
  const { words, before, after } = place;
  if (CRAFT_AFTER.test(after) || TECHNOLOGY_AFTER.test(after)) return true;
  if (/^fluen/.test(words)) return /^ (?:with|moved|navigat|used|switch)/.test(after);
  if (words === 'articulate') return !isAboutPerson(place);
  if (/^accent/.test(words) && !/diacritics|strip|remov|handl/.test(before)) return false;
  return CRAFT_BEFORE.test(before) && !namesPerson({ before: before.slice(-20), after: after.slice(0, 20) });
}

const FOUND_BEFORE =
  /(?:found|spotted|noticed|caught|flagged|fixed|corrected|pointed out|points out|reported|raised|mentioned|saw|missed|commented on|comments? (?:about|on)|remark\w* (?:on|about)|suggested|fixing|correct(?:ing)?|asked about|only) (?:\w+ ){0,3}$/;
const IN_CODE_AFTER =
  /^ (?:in|of) (?:the |a |an |one |that )?(?:\uFFFC+ |\w+ ){0,3}(?:method|variable|column|constant|class|file|migration|route|key|name|error|message|readme|docs?|documentation|test|spec|label|translation|table|heading|copy|code|\uFFFC)/;

/** A typo that the candidate found, or one in the code: not one of theirs. */
function isFoundInCode(place: Place): boolean {
  return isTechnical(place) || FOUND_BEFORE.test(place.before) || IN_CODE_AFTER.test(place.after);
}
