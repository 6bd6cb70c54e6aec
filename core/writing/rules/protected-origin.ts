import { isAboutPerson, namesPerson, PERSON_NOUNS } from '../about-person';
import { isAboutUsers, isTechnical } from '../technical-contexts';
import type { Place, WritingRule } from '../writing-rule';
import { DEMONYMS, PLACES } from './demonyms';

const why = 'Race, colour, national or ethnic origin and immigration are never written down on an interview.';

/** Race, colour, national origin, ancestry, immigration. */
export const ORIGIN: readonly WritingRule[] = [
  {
    why,
    phrases: [
      'ethnic(?:ity|ally)?(?:[- ]sounding)?',
      'racial\\w*',
      '(?:his|her|their|of|and|or) race(?! condition| detector|s? between)',
      '(?:skin|complexion)(?:[- ]colou?r)?',
      '(?:dark|light|brown|black|white|fair)[- ]skinned',
      '(?:person|people|wom[ae]n|m[ae]n|candidates?|engineers?) of colou?r',
      'african[- ]american',
      'caucasian',
      'hispanic|latin[oax]|chicano',
      'indigenous|aboriginal|native american|first nations?',
      'minorit(?:y|ies) (?:candidate|hire|background|group)|(?:ethnic|visible) minorit(?:y|ies)',
      '(?:from a|a|under-?represented) minorit(?:y|ies)',
      '(?:diversity|quota|token) (?:hire|candidate|pick|quota)',
      'diverse candidate',
      'foreigners?',
      'foreign[- ](?:born|national|sounding|looking|worker|educated|name|accent|degree)',
      '(?:exotic|funny|strange|unpronounceable|difficult|unusual)(?:[- ]sounding)? (?:first |last |sur)?name(?=' +
        ' (?:to pronounce|to say|i )|[.,;]|$)',
      "(?:not|isn't|wasn't|clearly not|obviously not) (?:originally )?from (?:around |round )?here",
      'immigrants?|immigrated|immigration|emigrat\\w+',
      'migrant|refugees?|asylum(?:[- ]seeker)?',
      'expats?|expatriate',
      'citizens?(?:hip)?',
      'nationalit(?:y|ies)|national origin|country of (?:birth|origin)|home country|mother ?land',
      'native country|homeland',
      '(?:work|working|residence|residency) (?:permit|visa)s?|green card',
      '(?:needs?|needed|requires?|required|on|have|has|without|holds?) (?:a |an |visa )?(?:\\w+ )?(?:visa|sponsorship)',
      'visa (?:sponsorship|status|issues?|problems?|situation|question)',
      'h-?1b',
      'passport',
      'ancestry|heritage|bloodline|caste',
      'gyps(?:y|ies)',
      'third[- ]world',
      'cultural background|(?:his|her|their) culture|culture (?:he|she|they) comes? from',
      'where (?:he|she|they) (?:is|are|was|were|comes?|came) (?:originally )?from',
      'mixed[- ]race|biracial',
    ],
    when: (place) => !isTechnical(place) && !isAboutUsers(place),
  },
  {
    why,
    phrases: [`(?:${DEMONYMS})s?`, 'black', 'white', 'brown', 'coloured'],
    when: isPeople,
  },
  {
    why,
    phrases: [
      `(?:coming|comes?|came|is|was|are|were|hails?|originally|guy|man|woman|candidate|he|she|person|engineer|` +
        `developer|someone|being|family|moved(?: here)?|relocated|immigrated|fled|studied|roots|degree|background|born|` +
        `educated|raised) (?:all the way |here |over )?(?:from|in) (?:${PLACES})`,
      `(?:grew up|born|raised|brought up|schooled|trained|educated) in (?:${PLACES})`,
      `native of (?:${PLACES})`,
      `(?:people|candidates|engineers|developers|applicants|most) from (?:${PLACES})`,
    ],
    when: (place) =>
      !isTechnical(place) &&
      !/(?:customers?|users?|orders?|requests?|traffic|payments?|data) (?:is|are|was|were|coming|comes?|came)? *$/.test(
        place.before,
      ),
  },
];

const PEOPLE_AFTER = new RegExp(
  `^[- ](?:\\w{2,14} ){0,1}(?:${PERSON_NOUNS}|accents?|name|names|background|heritage|origin|origins|descent|` +
    `passport|culture|mentality|upbringing|roots|citizen|national|family|parents|education|university|degree|names?|` +
    `directness|way of|work ethic|politeness|time zone mentality|looking|sounding|born|immigrant|` +
    `communication style)(?!\\w)`,
);

function isPeople(place: Place): boolean {
  if (PEOPLE_AFTER.test(place.after) && !/ flag/.test(place.after.slice(0, 20))) return !isAboutUsers(place);
  const typical =
    /(?:^|[^\w])(?:typical(?:ly)?|very|so|half|as an?|being|for an?|an?|because (?:he|she|they) (?:is|was|are|were)|he's|she's) *$/.test(
      place.before,
    );
  if (isTechnical(place)) return false;
  const endsThere = /^ *(?:$|[.,;:!?)]|(?:and|but|or|so|by|with|which|who|in|at|of) )/.test(place.after);
  const link =
    /(?:^|[^\w])(?:he|she|they|candidate|he's|she's|they're|i think|probably)(?: (?:is|was|are|were|seems|looks|sounds|looked|sounded|being|be|to be|half|part|originally|probably|obviously|clearly|also|i think|maybe|presumably|must))* *$/.test(
      place.before.trimEnd(),
    );
  if (/^(?:black|white|brown|coloured|southern|english|arabic)$/.test(place.words))
    return endsThere && (link || /half|part/.test(place.before.slice(-6)));
  return (
    endsThere &&
    (link || (typical && (namesPerson(place) || isAboutPerson(place) || /typical/.test(place.before))))
  );
}
