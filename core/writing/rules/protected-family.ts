import { isAboutPerson, namesPerson } from '../about-person';
import { isAboutUsers, isTechnical } from '../technical-contexts';
import type { WritingRule } from '../writing-rule';

const why = 'Marriage, family, pregnancy and care for others are never written down on an interview.';
const HIS =
  '(?:his|her|their|a|an|the|two|three|four|small|young|little|sick|older|grown-up|twin|no|own|his own|her own)';

/** Marriage, family, pregnancy, care for others. */
export const FAMILY: readonly WritingRule[] = [
  {
    why,
    phrases: [
      '(?:newly |recently |happily |just |is |was |not )?(?:un)?married(?! to (?:the|this|an?|its|our) (?:orm|' +
        'framework|idea|database|library|design|approach|rails|vendor|class|api|schema))',
      'newlyweds?',
      'divorc(?:ed|e|ing|ee)',
      'widow(?:ed|er)?',
      '(?:ex-?)?(?:husband|wife|spouse)',
      'fianc[e\u00e9]{1,2}',
      'girlfriend|boyfriend',
      '(?:his|her) partner',
      'marital status',
      'wedding',
      'honeymoon',
      'pregnan(?:t|cy)',
      'expecting (?:a|her|his|their|another) (?:\\w+ )?(?:baby|child)',
      'maternity(?: leave)?|paternity(?: leave)?|parental leave',
      '(?:on|from|after|back from) (?:mat|pat|parental|family|maternity|paternity) leave',
      'newborn|toddlers?|infant|bab(?:y|ies)|teenagers?',
      'breast-?feeding',
      'kids?',
      'childcare|child care|day ?care|nursery|kindergarten|babysitter|nanny|school run|playground',
      '(?:raise|raised|raising|having|had|expecting|has|have|looking after|minding|took time out for|leave for|' +
        'time off for|home with) (?:the|her|his|their|three|two|four|small|young|twin)? ?(?:twins|triplets|kids|children|' +
        'little ones|bab(?:y|ies)|toddlers?|famil(?:y|ies))',
      '(?:raised|raising|has|have|had|with|without|wants?|having) (?:small |young |little |two |three |four |five |' +
        'school-age )?(?:children|a child|a family|a son|a daughter|twins)',
      'childless|child-free',
      '(?:start|starting|plan|planning|raise|raising|supporting|support) (?:a|his|her|their) family',
      'family (?:commitments?|situation|plans?|planning|duties|duty|obligations?|man|life|responsibilit\\w+|' +
        'circumstances|background|reasons|person)',
      '(?:working|single|young|new|busy|stay-at-home|full-time|proud|soccer) (?:mums?|moms?|mothers?|dads?|fathers?|' +
        'parents?)',
      'mother of|father of|parent of|mum of|mom of|dad of|mum|mom|dad|motherhood|fatherhood|parenthood',
      'housewife|home ?maker|stay-at-home',
      'carer|caregiv\\w+|care[- ]?taker duties|(?:caring|cares) for (?:an?|his|her|their) \\w+',
      '(?:elderly|ageing|aging|sick) (?:parents?|mother|father|relatives?)',
      'biological clock',
    ],
    when: (place) =>
      (!isTechnical(place) && !isAboutUsers(place) && !/^(?:parent of|mother of|bab)/.test(place.words)) ||
      isPersonal(place),
  },
  {
    why,
    phrases: [
      '(?:mother|father|mum|mom|dad|parent) of (?:one|two|three|four|five|\\d)(?= *(?:$|[.,;!)]|and|but|who))',
    ],
    when: (place) => !isTechnical(place) && !isAboutUsers(place),
  },
  {
    why,
    phrases: [
      `${HIS} (?:children|child|sons?|daughters?|famil(?:y|ies)|mother(?! tongue)|father|parents|siblings?|brother|` +
        `sister|nephew|niece|kids?|relatives|in-laws)`,
    ],
    when: isPersonal,
  },
  { why, phrases: ['single', 'engaged to be married', 'engaged'], when: isSingle },
];

/** "Her two children", but neither "the parent renders its children" nor "their children re-render". */
function isPersonal(place: { before: string; after: string; words: string; written: string }): boolean {
  const { words } = place;
  if (/^(?:his|her) /.test(words)) return true;
  if (isTechnical(place) || isAboutUsers(place)) return false;
  if (
    /nodes?|component|element|process|tree|dom|render|class|parent|thread|pod|recursi|epic|issue|menu|route|scope|table|record|container|props|span|job|pipeline/.test(
      place.before + place.after,
    )
  )
    return false;
  if (
    /^(?:a|an|the) (?:child|children|parents|family|families|kid|kids|sibling|siblings|son|father|mother)$/.test(
      words,
    )
  )
    return /(?:has|have|had|raises?|raising) $/.test(place.before);
  return namesPerson(place) || /^their /.test(words);
}

function isSingle(place: { before: string; after: string; words: string; written: string }): boolean {
  return place.words === 'single'
    ? /(?:^|[^\w])(?:he|she|they|he's|she's|candidate) (?:is|was|are|were)?(?: still)? *$/.test(
        place.before.trimEnd() + ' ',
      ) && isAboutPerson(place)
    : / to be married/.test(place.words);
}
