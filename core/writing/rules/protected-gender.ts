import { isAboutPerson } from '../about-person';
import { isAboutUsers, isTechnical } from '../technical-contexts';
import type { WritingRule } from '../writing-rule';

const why =
  'Gender, gender identity and orientation have nothing to do with the work and are never written down.';

/** Gender, gender identity, sexual orientation. */
export const GENDER: readonly WritingRule[] = [
  {
    why,
    phrases: [
      'wom[ae]n',
      'womanly',
      'lad(?:y|ies)',
      'ladylike',
      'girls?',
      'girly',
      'boys?',
      'gentlem[ae]n',
      'm[ae]n(?! pages?| ?hours?| days?| months?|-| in the middle)',
      '(?:fe)?males?',
      'femin(?:ine|inity|ist)',
      'masculin(?:e|ity)',
      'manly',
      'macho',
      'tomboy\\w*',
      'motherly',
      'maternal',
      'fatherly',
      'trans(?:gender|sexual)?(?: (?:man|woman|person|candidate))?(?!-| ?\\w*action)',
      'non-?binary',
      'gender[- ]?(?:fluid|queer|identity)?',
      '(?:preferred |his |her |their )pronouns',
      'gay',
      'lesbian',
      'bisexual',
      'bi-?sexual',
      'queer',
      'lgbt\\w*\\+?',
      '(?:homo|hetero|a)sexual(?:ity)?',
      'sexual(?:ity| orientation| preference)',
      'openly (?:gay|queer|lesbian)',
      'came out as',
      'women in tech',
    ],
    when: (place) =>
      !isTechnical(place) &&
      !isAboutUsers(place) &&
      !/straw |hang ?$/.test(place.before.slice(-6)) &&
      !(/^trans$|^non-?binary$|^gay$/.test(place.words) && !isAboutPerson(place)),
  },
];
