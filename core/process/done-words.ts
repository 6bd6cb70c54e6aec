import { clausesOf, type Clause } from './clauses';
import { saysDone } from './done-english';
import { saysDoneElsewhere } from './done-languages';
import { isCondition, isTitleOfReview, makesException, reportsChange, saysMoreToCome } from './not-done';
import { findFarewell } from './farewell';

/** More words than these would not be read as a reason (UTF-16 units). */
const LONGEST_REASON = 120;

/**
 * The words with which a comment says that the review is done, as its author wrote them, or null. Quotes, code and struck
 * text don't count, nor do questions, conditions, negations, and parts of a review ("done with the tests"). What is
 * looked at is bounded, so that no comment can hold things up.
 */
export function findDoneWords(body: string): string | null {
  const clauses = clausesOf(body);
  const firsts = firstOfEach(clauses);
  const found = clauses.find((clause, index) => {
    if (clause.asked || !says(clauses, index)) return false;
    if (isCondition(firsts.get(clause.sentence) ?? '')) return firsts.get(clause.sentence) === clause.plain;
    return !goesOn(clauses, index);
  });
  if (found) return shorten(found.text);
  const farewell = findFarewell(clauses);
  return farewell ? shorten(farewell.text) : null;
}

function says(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index];
  if (!clause) return false;
  const { plain, sentence, title } = clause;
  const way = saysDone(plain);
  const before = clauses[index - 1];
  if (before?.title && before.sentence === sentence && !isTitleOfReview(before.plain, way === 'bare'))
    return false;
  if (way === 'clearly') return true;
  // A bare "done" beside a change is an answer in that change's thread, before a colon the head of a list.
  if (way === 'bare')
    return !title && !clauses.some((one) => one.sentence === sentence && reportsChange(one.plain));
  return saysDoneElsewhere(plain);
}

/** Whether the same sentence or a later one says that there is more to come. */
function goesOn(clauses: readonly Clause[], index: number): boolean {
  const sentence = clauses[index]?.sentence ?? 0;
  return clauses.some(
    (clause, at) =>
      clause.sentence >= sentence &&
      (saysMoreToCome(clause.plain) ||
        (at > index && clause.sentence === sentence && makesException(clause.plain))),
  );
}

function firstOfEach(clauses: readonly Clause[]): Map<number, string> {
  const firsts = new Map<number, string>();
  for (const { plain, sentence } of clauses) if (!firsts.has(sentence)) firsts.set(sentence, plain);
  return firsts;
}

function shorten(text: string): string {
  const words = text.replace(/[\s.!\u2026\u3002\uff01]+$/u, '');
  return words.length <= LONGEST_REASON ? words : `${words.slice(0, LONGEST_REASON - 1)}\u2026`;
}
