/** The rules of rating, as sentences to show beside the anchors. */
export const HOW_TO_RATE: readonly string[] = [
  'Rate each criterion on its own, before the overall.',
  'The anchors say what was seen. 3 is the bar of the level that is being rated.',
  'At senior, a 3 needs the anchor and what senior adds; the anchor alone is a 2.',
  'Write down one strong counter-example, even where everything else points the other way.',
  'Not enough evidence is a rating too: say what was missing.',
];
