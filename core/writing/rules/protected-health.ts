import { isAboutPerson, namesPerson, PERSON_NOUNS } from '../about-person';
import { isAboutUsers, isNamed } from '../technical-contexts';
import type { Place, WritingRule } from '../writing-rule';

const why =
  'Disability, health and looks are never written down on an interview, also where they were mentioned.';

/** Disability and health, body and looks. */
export const HEALTH: readonly WritingRule[] = [
  {
    why,
    phrases: [
      'disabilit(?:y|ies)(?! (?:act|law))',
      'handicap(?:ped|s)?',
      'wheel ?chairs?|crutch(?:es)?|walking (?:stick|frame)|prosthe\\w+|amputee',
      'autis(?:m|tic)|asperger\\S*|on the (?:autism )?spectrum|aspie',
      'adhd|attention deficit|dyslexi[ac]|dyslexics?|dyspraxi[ac]|dyscalculi[ac]',
      'neuro-?(?:diver(?:gent|gence|se|sity)|typical)|ocd|ptsd|bipolar|schizophren\\w+|tourette\\S*',
      'mental(?:ly)? (?:health|illness|ill|issues?|problems?)|panic attacks?|depression',
      'anxiety(?: disorder)?|nervous breakdown',
      'hard of hearing|hearing (?:aids?|loss|impair\\w*|problems?|disabilit\\w*)|hearing-impaired',
      'lip-?read\\w*|sign language|sign-language|interpreter',
      'visual(?:ly)? impair\\w*|partially sighted|poor eyesight|guide dog|vision loss|low vision',
      'colou?r[- ]?blind(?:ness)?',
      'stutter(?:s|ed|ing|er)?|stammer(?:s|ed|ing|er)?',
      'speech (?:impediment|impairment|disorder|defect|disability|problem)|lisps?',
      'epilep(?:sy|tic)|seizures?|diabet\\w+|cancer|chemo\\w*',
      'chronic(?:ally)? (?:ill\\w*|pain|fatigue|condition|disease)|multiple sclerosis|migraines?|asthma',
      'parkinson\\S*|hiv|long covid|covid',
      'sick (?:leave|days?|note)|medical (?:leave|condition|issue|reasons|history)|medication|surgery',
      'therap(?:y|ist)|hospital(?:i[sz]ed)?|rehab(?:ilitation)?',
      '(?:his|her|their) (?:illness|disease|condition|health|injury)',
      'health (?:issues?|problems?|conditions?|reasons|concerns?)|illness|ill[- ]health',
      'burn(?:ed|t)?[- ]?out',
      'alcoholi(?:c|sm)|(?:drug|substance) (?:abuse|addict\\w*|use)|recovering (?:addict|alcoholic)',
      'overweight|obes(?:e|ity)|underweight|skinny|chubby',
      'menopaus\\w+|hormon\\w+|pms',
      'reasonable (?:adjustments?|accommodations?)|accommodations? (?:for|because)',
      'asked for (?:captions|an accommodation|accommodations|extra time)|needed (?:captions|extra time)',
      'extra time (?:because|due|for)',
      'genetic (?:condition|disorder)|physical(?:ly)? (?:disab\\w+|impair\\w+|condition|challenged|unfit)',
      'limp(?:s|ed)|tremors?',
      'handsome|good-looking|attractive (?:woman|man|girl|guy|person|candidate)|pretty (?:girl|woman|face)',
      'well[- ]dressed|badly dressed|poorly dressed|under-?dressed|scruffy|unkempt|tattoos?|piercings?',
      'beard(?:ed)?|make-?up|physical appearance',
      '(?:his|her) (?:looks|appearance|hair|weight|height|clothes|outfit|dress|body)',
    ],
    when: (place) => !isNamed(place) && !isAboutUsers(place),
  },
  {
    why,
    phrases: [
      'disabled',
      'deaf',
      'blind',
      'mute',
      'ill',
      'sick',
      'unwell',
      'lame',
      'depressed',
      'fat',
      'attractive',
      'beautiful',
      'ugly',
      'healthy',
      'unhealthy',
      'crazy ill',
    ],
    when: isBody,
  },
];

const PERSON_AFTER = new RegExp(`^ (?:in one \\w+|(?:${PERSON_NOUNS}))(?!\\w)`);

function isBody(place: Place): boolean {
  if (isAboutUsers(place)) return false;
  if (PERSON_AFTER.test(place.after)) return true;
  if (/^(?:blind|deaf)$/.test(place.words) && /^ to /.test(place.after)) return false;
  return (
    namesPerson({ before: place.before.slice(-40), after: '' }) &&
    isAboutPerson(place) &&
    !/attractive|beautiful|ugly|lame/.test(place.words)
  );
}
