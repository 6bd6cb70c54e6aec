import { isNamed } from '../technical-contexts';
import type { Place, WritingRule } from '../writing-rule';

const why =
  'The sound and the polish of what somebody says tell where they come from: say whether their meaning came across.';

/** Voice, pace and sound. */
const SPEECH = [
  'articulation|elocution|cadence|inflection|up-?talk|vocal fry|mumbler|tongue[- ]twisted',
  'speech (?:pattern|tempo|rate|speed|rhythm|flow|melody|habit)s?',
  "(?:his|her|their) (?:articulation|voice|delivery|tongue|speech|r's|consonants|vowels|syllables|th|" +
    'pace of speech|speaking (?:style|voice|pace|speed)|way of (?:speaking|talking))',
  '(?:rolls?|rolling|rolled|swallows?|drops?|hisses|lengthens|mangles|butchers?) (?:his|her|their|the|every|most|' +
    "all) (?:r'?s|h'?s|s'?s|th|vowels|consonants|endings|words|letters|language|final \\w+)",
  '(?:hard|difficult|tough|tricky|easy|impossible|a struggle|trouble|tiring) (?:to )?(?:catch|catching|decipher|' +
    'deciphering|get|getting|grasp|parse|parsing) (?:his|her|their|the|what (?:he|she|they)|every|all his|all her|' +
    'half) ?(?:words|speech|sentences|accent|said|says)?(?= *(?:$|[.,;!]|words|because|due|at))',
  '(?:hard|difficult|tough|impossible|struggled|not easy|easy|easier|tricky) to (?:follow|understand|hear|' +
    'listen to) (?:\\w+ )?(?:because|due|with|through|given|thanks) (?:of |to )?(?:the|his|her|their|that|all the)' +
    ' (?:\\w+ )?(?:accent|english|pronunciation|dialect|speech|voice|mumbling|language)',
  '(?:talks?|talked|talking|speaks?|spoke|speaking) (?:\\w+ ){0,2}(?:like a (?:machine gun|waterfall|robot|book|' +
    'newsreader|foreigner)|under (?:his|her|their) breath|through (?:his|her|their) (?:nose|teeth)|in (?:half|broken|' +
    'short|long|endless|very short|incomplete|simple|staccato) \\w+|in circles|softly|in a low voice|with a \\w+' +
    ' (?:accent|voice|tone))',
  '(?:had|have|needed) to (?:\\w+ )?(?:ask|have) (?:him|her|them|everything|things|it|most things)' +
    ' (?:to )?(?:repeat(?:ed)?|again|twice|spell\\w*|say again|several times|rephrased?|slow)',
  '(?:had|have) (?:to )?(?:guess|strain|concentrate|listen hard|lean in)(?: \\w+){0,3} (?:what (?:he|she|they)|to' +
    ' (?:hear|understand|follow))',
];

/** Sentences, words and which language they are in. */
const WORDS = [
  '(?:broken|half|incomplete|unfinished|endless|convoluted|choppy|run-on|fragmented|garbled|clumsy|awkward|crooked|' +
    'rambling|ungrammatical|winding|contorted|halting|mangled|badly formed|one-word|nested|tangled) sentences?',
  'sentences? (?:never|are|were|is|was|full|trail\\w*|fall|fell|go|went|break|broke|start|started|remain\\w*|make|' +
    'made|came|come|run|ran|without)(?! (?:in the (?:doc|readme)|of the))(?: \\w+)?',
  '(?:find|finding|found|lack\\w*|search\\w*|miss\\w*|know\\w*|grasp\\w*|pick\\w*|using|used|uses|forgets?|forgot|' +
    'short of|few|run\\w* out of|lost for) (?:for )?(?:the |his |her |their |some |basic )?(?:right|proper|english|' +
    'correct|exact|necessary|technical|wrong) (?:words?|vocabulary|expressions?|terms?|terminology|phrases?|' +
    'idioms?)(?= *(?:$|[.,;!]|in english|for|to|all|at|when|and|often|a lot))',
  '(?:language|english|elocution|speech|communication|accent|writing|spelling|grammar) (?:courses?|class(?:es)?|' +
    'lessons?|training|coach\\w*|tutor\\w*|therap\\w+|school|certificate|test|reduction)',
  '(?:command|mastery|grasp|knowledge|use|choice|control|economy|level|quality) of (?:the |his |her |their |our |' +
    'both |written |spoken )?(?:english |spoken |written |native |foreign )?(?:languages?|english|words|idioms?|' +
    'vocabulary)(?! (?:features?|constructs?|server|keywords?|spec))',
  '(?:wrote|writes|writing|spells?|spelled|spelt|typed|confus\\w+|mix\\w*)' +
    " (?:up )?[\"'\u201c]?[\\w']{2,14}[\"'\u201d]? (?:instead of|for|with|and|as|" +
    "like) [\"'\u201c][\\w']{2,14}[\"'\u201d]?(?= *(?:$|[.,;!]|all|every|in (?:every|each|all|most|half)|throughout|" +
    'several|a lot|again))',
  "(?:can't|cannot|can not|couldn't|unable to|doesn't know how to|never learned to) (?:\\w+ )?(?:spell|punctuate|" +
    'pronounce|conjugate|form a sentence|string (?:a sentence|two words|three words)|write a (?:\\w+ )?sentence|' +
    'speak)(?: \\w+)?',
  '(?:half|most|some|many|lots|a lot|few|several) of (?:the |his |her |their )?(?:words|sentences|comments|text)' +
    ' (?:\\w+ )?(?:were|was|are|is|in) (?:\\w+ )?(?:german|french|spanish|polish|russian|dutch|italian|portuguese|' +
    'chinese|hindi|foreign|wrong|broken|slang|missing|garbled|misspelled|unfinished)',
  '(?:switch\\w*|laps\\w*|slip\\w*|fall\\w*|fell|drift\\w*|chang\\w*) (?:back )?(?:to|into|from)' +
    ' (?:\\w+ )?(?:german|french|spanish|polish|russian|dutch|italian|portuguese|chinese|hindi|denglish|spanglish|' +
    'franglais|(?:his|her|their) (?:own |native |mother |first )?(?:language|tongue|dialect))(?! (?:locale|' +
    'translation))',
  '(?:denglish|spanglish|franglais|hinglish|pidgin|gibberish|gobbledygook|mother ?tongue|lingo|native tongue|' +
    'loan words?|false friends?|swear ?words?|swear(?:s|ing)? a lot|curs(?:es|ing) a lot|cuss\\w*)',
  '(?:reads?|read|written|writes|wrote|sounds?|looks?|feels?|comments?|notes?) (?:\\w+ ){0,4}(?:by|like|as if|' +
    'as though|through|with|from) (?:\\w+ ){0,3}(?:google translat\\w*|a translat\\w+|a dictionary|deepl|a thesaurus|' +
    'a non-native|a foreigner|a school essay|a child|chat ?gpt english|a native)',
  '(?:style|prose|phrasing|wording|expression|tone of (?:his|her) writing|writing style|written style|' +
    'written expression) (?:is|was|are|were|seems?|felt)? ?(?:\\w+ ){0,2}(?:clumsy|awkward|clunky|stilted|wooden|' +
    'flowery|rough|unpolished|elegant|polished|beautiful|sloppy|poor|childish|verbose|simple|bumpy|uneven|strange)',
  "(?:his|her|their|the candidate's) (?:mother tongue|native language|second language|third language|language|" +
    'wording|commas|capitali[sz]ation|articles|tenses|prepositions|idioms?|expressions?)(?! (?:server|setting|' +
    'preference|file|version|of choice|features?))',
  '(?:small|little|many|lots of|plenty of|some|few|frequent|constant|minor|basic|silly|embarrassing|full of|' +
    'riddled with) (?:\\w+ )?(?:language|grammar|grammatical|spelling|english|article|tense|preposition|punctuation|' +
    'orthographic) (?:mistakes?|errors?|slips?|issues?|problems?)',
  '(?:wordsmith|linguist|orator|raconteur|chatterbox in english|golden tongue|slick talker|smooth talker|' +
    'great talker|silver tongue|talks? the talk|wonderful speaker|born speaker)',
];

/** Speech, voice, words and sentences. */
export const LANGUAGE_SPEECH: readonly WritingRule[] = [
  { why, phrases: [...SPEECH, ...WORDS], when: (place) => !isInCode(place) },
];

/** Text of the product, and what somebody found in it. */
function isInCode({ before, after }: Place): boolean {
  return (
    isNamed({ after: after.slice(0, 30) }) ||
    /(?:screen reader|voiceover|label|readme|docs?|error message|copy|heading|translation|changelog|parser|speech synthesis)(?: \w+){0,3} *$/.test(
      before,
    ) ||
    /(?:found|spotted|noticed|fixed|flagged|corrected|asked) (?:\w+ ){0,3}$/.test(before)
  );
}
