const LEVEL =
  '(?:junior|intermediate|mid(?:dle)?(?:[- ]?level)?|senior|staff|principal|lead|entry[- ]level|graduate|expert|' +
  'medior|regular)';
const LEAD =
  "(?:i'd say|i would say|i think|i guess|guess|say|imo|for me|to me|overall|level|verdict|rating|grade|so|rather|" +
  'more|more of|more like|probably|maybe|clearly|clear|definitely|at best|at|at most|as|an?|the|solid|strong|weak|' +
  "good|typical|true|real|proper|decent|high|low|upper|lower|early|advanced|not|not yet|no|is|he is|she is|he's|" +
  "she's|they are|they're|still|just|only|already|currently|between|somewhere between|borderline|barely|easily|" +
  'comfortably)';
const ROLE =
  '(?:level|engineer|developer|dev|candidate|coder|programmer|role|material|for (?:us|me|now)|at (?:best|most)|imo|' +
  'i guess|i think|though|and|or|to|/|-|plus|minus|tops|range|territory)';

/** A level and nothing else, a place that somebody is put at, a score, a strength, a way between yes and no. */
export const DECISIONS: readonly string[] = [
  `^(?:${LEAD}[:,]? ){0,5}${LEVEL}(?:[ /-]+(?:${ROLE}|${LEVEL}|~+)){0,4}$`,
  `(?<!\\w)(?:could|will|would|might|may|can|should|going to|ready to|on (?:his|her|their) way to) (?:\\w+ )?(?:be|` +
    `become|being|becoming|make|grow into|develop into|pass as|pass for|work as|count as) (?:an? |` +
    `the )?(?:\\w+ )?${LEVEL}(?!\\w)`,
  `(?<!\\w)(?:put|place|see|level|slot|rate|classify|peg|assess|rank|judge|grade|hire|take|bring|consider|call|` +
    `down-?level)s? (?:him|her|them|this candidate|the candidate) (?:\\w+ )?(?:down )?(?:as|at|in|to|into)? ?(?:an? |` +
    `the )?(?:\\w+ )?${LEVEL}(?!\\w)`,
  '(?<!\\w)(?:on the (?:edge|fence|line|border|cusp)|(?:close|tight|tough|hard|easy|clear) (?:call|decision)|' +
    '50[/-]50|fifty-fifty|coin flip|toss-?up|between (?:a )?yes and (?:a )?no|between (?:a )?no and (?:a )?yes|' +
    "in two minds|split|wavering|can't decide|either way)(?!\\w)",
  '^(?:my )?(?:overall )?(?:rating|score|grade|mark|points|total|result|verdict|vote|decision|outcome|' +
    'recommendation)(?: is| would be)?[: ]+(?:\\w+ ?){1,3}$',
  '^(?:[\\w/&+-]+ ){0,4}[\\w/&+-]+(?: is| was)?[:,=]? ?(?:an? )?\\d(?:[.,]5)? ?(?:/|out of|of) ?(?:3|4|5|10|four|' +
    'five|ten)(?:[,;].{0,60})?$',
  '(?<!\\w)(?:is|was|are|were|has|have|not|one of|his|her|their|main|biggest|big|real|clear|definite|greatest|' +
    'obvious|an?) (?:\\w+ )?(?:strength|weakness|strong (?:point|suit|side)|weak (?:point|spot|side|suit)|forte|' +
    'asset|plus|minus|downside|upside|problem area|soft spot)e?s?(?= *(?:$|,|and|but|overall|imo))',
  '(?<!\\w)not (?:exactly |quite |really )?(?:the|his|her|their) (?:strongest|best|deepest|most \\w+|cleanest)(?!\\w)',
  `(?<!\\w)(?:short|shy|ahead|north|south) of (?:an? |the )?${LEVEL}(?!\\w)`,
  '(?<!\\w)(?:strengths?|weakness(?:es)?|strong points?|weak points?): ?[\\w ,/&+-]{2,60}$',
];
