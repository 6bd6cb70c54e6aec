import { isAboutPerson, namesPerson } from '../about-person';
import { isAboutUsers, isTechnical } from '../technical-contexts';
import type { WritingRule } from '../writing-rule';

const why = 'Religion, belief, politics and union membership are never written down on an interview.';

/** Religion and what shows it, politics, trade unions. */
export const BELIEF: readonly WritingRule[] = [
  {
    why,
    phrases: [
      'muslims?|islam(?:ic|ist)?',
      'christian(?:s|ity)?|catholics?|protestants?|evangelicals?|mormons?|orthodox(?: jew\\w*| christian)?',
      'jehovah\\w*|quaker|baptist|methodist|lutheran',
      'jew(?:s|ish)?|judaism',
      'hindu(?:s|ism)?|sikhs?(?:ism)?|buddhis[tm]s?|jains?',
      'atheis[tm]s?|agnostic',
      'religio(?:n|us|usly)',
      '(?:his|her|their) (?:faith|beliefs?|god)',
      'church(?:es|goer|-going)?|mosques?|synagogues?|parish|congregation',
      'hijabs?|headscar(?:f|ves)|head scar(?:f|ves)|niqabs?|burqas?|burkas?|turbans?|kippah?|yarmulke',
      'skull ?cap|crucifix|rosary|cross (?:around|necklace|pendant)|star of david|habit and veil',
      'ramadan|fasting|fasts|sabbath|shabbat|eid|diwali|yom kippur|passover|hanukkah|easter mass|lent',
      'christmas mass',
      'kosher|halal',
      'prays?|prayed|praying|prayers?',
      'bible|quran|koran|torah',
      'devout|god-fearing|pious|born-again',
      'pastor|imam|rabbi|priest|missionary|seminary|theology',
      'religious holidays?',
      '(?:active in|member of|joined|organi[sz]ed|leads?|led|founded|with|in|from|works? for|worked for|on) (?:the|a|' +
        'his|her|their) (?:trade |labou?r )?union(?! (?:type|of|all|select|query|find))',
      'trade union\\w*|labou?r union',
      'union (?:members?|reps?|representatives?|activists?|organi[sz]er|membership|background|work)',
      'works? councils?|shop stewards?|(?:un)?unioni[sz](?:e|ed|ing|ation)',
      '(?:his|her|their) politics',
      'political(?:ly)? (?:views?|opinions?|party|beliefs?|active|activis\\w+|leanings?)',
      '(?:left|right)[- ]?(?:wing|leaning)(?:er|ers)?',
      '(?:far|alt)[- ](?:left|right)',
      '(?:he|she|they) (?:probably |clearly |obviously )?votes?(?: for)?',
      '(?:other|same|wrong|right|far) (?:political )?(?:side|party)(?: of politics)?(?= *(?:$|[.,;]))',
      'votes? (?:for )?(?:labour|tory|tories|republican|democrat|trump|green|conservative|liberal)',
      'voted for',
      'tory|tories|socialist|communist|marxist|libertarian|anarchist|woke|maga|trump(?: supporter)?',
      'brexit(?:eer)?',
      '(?:army|military|navy|national|reserve) (?:service|veteran|background|reservist)|ex-military',
      'reservist|war veteran|conscientious objector|veteran status',
      'vegan|vegetarian',
    ],
    when: (place) => !isTechnical(place) && !isAboutUsers(place) && !isFigure(place),
  },
  {
    why,
    phrases: ['republican', 'democrat', 'conservative', 'liberal', 'political'],
    when: (place) =>
      /(?:^|[^\w])(?:he|she|they|candidate)(?:'s| is| was| seems| seemed)? (?:an? )?(?:very |openly |obviously |staunch )?$/.test(
        place.before,
      ) &&
      !/^ (?:with|when|in)(?!\w)/.test(place.after) &&
      isAboutPerson(place) &&
      namesPerson(place),
  },
];

/** "Religiously writes tests", "the canonical bible of REST", "a hail-mary and a prayer". */
function isFigure({ words, after, before }: { words: string; after: string; before: string }): boolean {
  if (words === 'religiously') return true;
  if (/^(?:orthodox|agnostic)$/.test(words))
    return (
      /^ (?:way|approach|solution|design|layer)/.test(after) ||
      /(?:platform|database|framework|vendor|db|language|cloud)[- ]$/.test(before)
    );
  return /^(?:religious|religion)$/.test(words) && /^ (?:about|war|wars|debate|discussion)/.test(after);
}
