import type { Clause } from './clauses';
import { isCondition, saysMoreToCome } from './not-done';

/** A report of what was left in the review as a whole. Plain words. */
const REPORT = [
  /\b(?:left|added|posted|wrote|written|made|put|have|provided|shared)\b.*\b(?:my|some|several|few|many|lots|plenty|couple|number|\d+|bunch)\b.*\b(?:comments|remarks|notes|findings|suggestions|threads)\b/,
  /\b(?:my|all|the|more|further|detailed|inline|line) (?:\w+ )?(?:comments|remarks|notes|findings|feedback|thoughts|suggestions|review|details) (?:(?:is|are|were|can be found|have been left) )?(?:all )?(?:inline|above|below|in the (?:diff|mr|changes|code)|on the (?:diff|mr|changes|code)|in the threads)\b/,
  /^(?:overall|in summary|to summarise|to summarize|to sum up|summing up|summary|in conclusion|verdict|my verdict|recommendation|my recommendation|conclusion|tl dr|tldr|final thoughts|general (?:impression|feedback)|review summary|summary of (?:my|the) review)\b/,
];
/** What is said when one leaves. Plain words. */
const PARTING = [
  /^(?:i am |i'm |im |am |really |very |very much |much )*(?:looking|look) forward to\b.*\b(?:discuss|discussing|talk|talking|walk|walking|going|go|hearing|feedback|call|interview|meeting|conversation|discussion|chat|session|thoughts|speaking|chatting|you)\b/,
  /^(?:i am |i'm |im |i would be |i'd be |will be |i will be |i'll be )?(?:happy|glad|ready|prepared|available|eager|keen) (?:to|for) (?:discuss|talk|go|walk|explain|elaborate|chat|dive|answer|the (?:call|interview|discussion|meeting)|our (?:call|interview|discussion|meeting)|any questions|questions)\b/,
  /^(?:see|talk to|speak to|meet) (?:you|ya|u|everyone|all)\b/,
  /^(?:talk|speak|see you) (?:soon|then|later|tomorrow)\b/,
  /^(?:let us|let's|we can|we could|we will|we'll|i would like to|i'd like to|i would love to) (?:discuss|talk (?:about|through)|go (?:through|over)|walk through|cover) (?:them|it all|everything|all of (?:it|them|this)|the (?:rest|details|points)|these(?: points)?|those|my (?:comments|points|findings)|more|further)\b/,
  /^(?:many |a lot |lots of )?(?:thanks|thank you)(?: (?:a lot|so much|again|very much))? for (?:the|this|your|giving|letting|having) (?:\w+ )?(?:opportunity|exercise|task|challenge|chance|time|interesting|me)\b/,
];
/** It begins, or goes on. Plain words. */
const UNDER_WAY =
  /\b(?:so far|start|starting|started|begin|beginning|first (?:comments?|impressions?|pass|look|round|batch|thoughts|half|part)|for now|in progress|will (?:review|add|comment|continue|look|check|write|post|start|have)|going to|not (?:done|finished|ready)|yet|still|before i|next|later|wip|draft|more time|until)\b/;

/** Elsewhere, "still" and "next" are about the code. */
const OF_REVIEW = /\b(?:i|i'm|i'll|im|my|review|reviewing|so far|first|to come|to follow|more)\b/;

/**
 * The clause with which a summary takes its leave, where nothing in it says "done": the comment tells what was left
 * ("my comments are inline", "Overall ..."), and its last sentence looks forward to the call. Either alone is no sign.
 */
export function findFarewell(clauses: readonly Clause[]): Clause | null {
  const last = clauses.at(-1)?.sentence ?? 0;
  const isNearEnd = (clause: Clause) => clause.sentence >= last - 2;
  const parting = clauses.findLast(
    (clause) => isNearEnd(clause) && PARTING.some((one) => one.test(clause.plain)),
  );
  if (!parting || !clauses.some(({ plain }) => REPORT.some((one) => one.test(plain)))) return null;
  if (clauses.some(({ asked, sentence }) => asked && sentence >= parting.sentence)) return null;
  return clauses.some(isUndone) ? null : parting;
}

function isUndone({ plain }: Clause): boolean {
  return saysMoreToCome(plain) || (OF_REVIEW.test(plain) && (UNDER_WAY.test(plain) || isCondition(plain)));
}
