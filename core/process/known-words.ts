/** Words that say nothing but that a whole review is finished, and by whom, when and for whom. */
const NEUTRAL = new Set(
  (
    'i we am is are was has have had been got be the a an my this that it its of our with on for from by at to in as now ' +
    'just already finally also officially hereby all then actually completely fully only really truly and here there ' +
    'whole entire full complete async asynchronous written code mr pr merge request pull technical peer requested ' +
    'given assigned assigned candidate candidates interview interviewer interviewers team everyone everybody hello ' +
    'hi dear hey thanks thank you please kindly note fyi update status end side part me myself view perspective today ' +
    'yesterday morning afternoon evening night last late early earlier minute minutes hour hours day days ago about ' +
    'roughly around total time took after took within under over well successfully finally required asked instructed ' +
    'agreed promised planned task process work assignment exercise homework challenge home take test everything every ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december project repo repository changes change diff files report inform say ' +
    'tell let know happy glad pleased want wanted would like announce confirm hereby so ok okay yes yep phew great ' +
    'good nice folks guys sir madam mr result state long short quick brief sorry delay though too again once more ' +
    'quite pretty much bit longer than expected thought'
  ).split(' '),
);
const FINISH_WORDS = /^(?:done|finished|completed|concluded|closed|submitted|ended|finalized|finalised)$/;
const REVIEW_WORDS = /^(?:review|reviewing|reviews|assignment|exercise|homework)$/;
/** Words that are neutral only where nothing makes them a limit: "once more", "more than once". */
const LIMIT =
  /\b(?:once(?! more)|by (?!me\b|now\b)|more to|in parts?|(?:of|for|on|in|with) code|part of|to be|have to|has to|let me|at (?:once|part)|would like|for today|this part|(?:work|task|process|time|files?|changes?) (?:is|are|was|were|has been|have been)\b)/;
const MOST_WORDS = 25;

/**
 * Whether a spelled-out clause has a word of finishing, a word for the review, and beside them none that could change
 * what they say. The order does not matter, so that it finds what no list of phrases holds.
 */
export function saysOnlyThatItIsDone(words: string): boolean {
  const all = words.split(' ');
  if (all.length > MOST_WORDS || LIMIT.test(words)) return false;
  let finish = false;
  let review = false;
  for (const word of all) {
    if (FINISH_WORDS.test(word)) finish = true;
    else if (REVIEW_WORDS.test(word)) review = true;
    else if (!NEUTRAL.has(word) && !/^\d/.test(word)) return false;
  }
  return finish && review;
}
