import { isAboutPerson, namesPerson, PERSON_NOUNS, standsBeforePerson } from '../about-person';
import { isTechnical } from '../technical-contexts';
import type { WritingRule } from '../writing-rule';

const why = 'Age is never written down on an interview, nor what it can be told from.';
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|20s|30s|40s|50s|60s|70s';

/** Age, and what stands for it. */
export const AGE: readonly WritingRule[] = [
  {
    why,
    phrases: [
      'middle[- ]aged',
      'elderly',
      'youthful\\w*',
      'baby boomers?',
      'boomers?',
      'millennials?',
      'zoomers?',
      'gen(?:eration)?[- ][xyz]',
      'digital natives?',
      '(?<!my |even )(?:grand(?:pa|ma|father|mother|dad|parent)s?|granny|gramps)',
      `in (?:his|her|their) (?:early |mid |mid-|late )?(?:${DECADES})`,
      '(?:graduation|birth) years?',
      'year of (?:birth|graduation)',
      'date of birth',
      'born in (?:the )?(?:19|20)?\\d\\ds?',
      'graduated (?:in|back in|around) (?:the )?(?:19|20)?\\d\\ds?',
      'class of (?:19|20)\\d\\d',
      '(?:fresh|straight|right|just|only just) out of (?:college|school|uni|university|high school|a bootcamp|bootcamp)',
      '(?:fresh|recent|new) (?:graduate|grad|college grad\\w*|university graduate)s?',
      '(?:close|near|nearing|near to|approaching|about) (?:to )?retire(?:ment)?',
      'retirement age',
      '(?:at|for|of|given|despite|because of) (?:his|her|their|that|this) (?:young |advanced |tender |old |ripe )?age',
      '(?:some|any)(?:one|body) (?:of )?(?:his|her|their|that) age',
      'age(?:ing|d)? (?:gap|group|bracket)',
      '(?:his|her) age',
      '(?:his|her|their|my|our|that|an older|a younger|older|younger) generation',
      '(?:old|young|older|younger|senior) (?:enough )?(?:to be (?:my|our))',
      'young at heart',
      'past (?:his|her|their) prime',
      '(?:over|under|around|about|nearly|almost|past|pushing|approaching|well over|maybe|probably) (?:forty|fifty|' +
        'sixty)(?! \\w)',
      'over[- ]the[- ]hill',
      '(?:career|working|coding|programming|started|began|in the (?:industry|business)|professionally|' +
        'since)(?: \\w+){0,3} (?:in |since |from )?the (?:early |late |mid )?(?:sixties|seventies|eighties|nineties|60s|' +
        '70s|80s|90s|19\\d0s)',
      "(?:he|she|they|candidate)(?: is| was| are| were| turns| turned| must be| might be| could be|'s|'re) (?:about |" +
        'around |only |over |nearly |almost |already |in fact )?(?:[2-6]\\d)(?= *(?:$|[.,;!)]|and|but|so|or))',
      'greybeards?',
      'gr[ea]y[- ]hair(?:ed|s)?',
      'dinosaurs?',
      'old[- ]timers?',
      'young(?:ster|sters|ish)',
      'old[- ]fashioned (?:guy|man|lady|gentleman|person)',
      'spring chicken',
      'of a certain age',
    ],
    when: (place) => !isTechnical(place),
  },
  {
    why,
    phrases: [
      'young',
      'younger',
      'youngest',
      'old',
      'older',
      'oldest',
      'too old',
      'too young',
      'ag(?:e)?ing',
      'aged',
    ],
    when: (place) => (isAboutPerson(place) && !/old|older|oldest/.test(place.words)) || isOldPerson(place),
  },
  {
    why,
    phrases: [
      '\\d\\d[- ]?(?:years?|yrs?|y)[- ]?(?:old|olds)',
      '\\d\\d[- ]?yo',
      '(?:twenty|thirty|forty|fifty|sixty)(?:[- ]\\w{3,5})? years? old',
      'aged \\d\\d',
    ],
    when: namesOne,
  },
  {
    why,
    phrases: ['aged [2-6]\\d(?= *(?:$|[.,;!)]|and|but))'],
    when: ({ before }) => !/\w/.test(before),
  },
  {
    why,
    phrases: [
      '(?:older|younger) than (?:me|us|i am|the team|most|average|the rest|everyone|the others|expected|i expected)',
      "(?:he|she|they|candidate|he's|she's|they're)(?: is| was| are| were| turns| turned| must be| might be| could be)?" +
        ' (?:about |around |only |over |nearly |almost |already )?(?:[2-6]\\d)(?= *(?:$|[.,;!)]|and|but|so|or))',
    ],
    when: namesOne,
  },
];

function namesOne(place: { before: string; after: string; words: string }): boolean {
  return namesPerson(place) || new RegExp(`^ (?:${PERSON_NOUNS})(?!\\w)`).test(place.after);
}

/** "An old guy", "she is quite old"; a note without a subject ("Old and slow.") may be about code. */
function isOldPerson({ before, words, after }: { before: string; after: string; words: string }): boolean {
  if (!/^(?:too )?old/.test(words)) return false;
  if (standsBeforePerson(after)) return true;
  return (
    isAboutPerson({ before, after }) &&
    /(?:^|[^\w])(?:he|she|they|candidate|is|was|seemed|seems|looks|looked|too|bit|very|quite|rather|he's|she's) *$/.test(
      before,
    )
  );
}
