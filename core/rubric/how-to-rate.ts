/** The rules of rating, as sentences to show beside the anchors. */
export const HOW_TO_RATE: readonly string[] = [
  'Rate each criterion on its own, before the overall.',
  'The anchors say what was seen. 3 is the bar of the level that is being rated.',
  'At senior, a 3 needs the anchor and what senior adds; the anchor alone is a 2.',
  'Where the candidate may fit the other level, rate against its bar too: the same evidence may be a 4 there and a 2 here.',
  'Read what a comment says: one without a label such as “issue:” loses nothing by it.',
  'Write down one strong counter-example, even where everything else points the other way.',
  'Not enough evidence is a rating too: say what was missing.',
];
