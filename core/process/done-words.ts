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
  const undone = whatUndoes(clauses);
  const found = clauses.find((clause, index) => {
    if (clause.asked || !says(clause, clauses[index - 1], undone)) return false;
    if (isCondition(firsts.get(clause.sentence) ?? '')) return firsts.get(clause.sentence) === clause.plain;
    return clause.sentence > undone.goesOnIn && index >= (undone.exceptions.get(clause.sentence) ?? -1);
  });
  if (found) return shorten(found.text);
  const farewell = findFarewell(clauses);
  return farewell ? shorten(farewell.text) : null;
}

function says({ plain, sentence, title }: Clause, before: Clause | undefined, { changes }: Undone): boolean {
  const way = saysDone(plain);
  const titled = before?.title === true && before.sentence === sentence;
  if (titled && !isTitleOfReview(before.plain, way === 'bare')) return false;
  if (way === 'clearly') return true;
  // A bare "done" beside a change is an answer in that change's thread, before a colon the head of a list.
  if (way === 'bare') return !title && !changes.has(sentence);
  return saysDoneElsewhere(plain);
}

/** What takes back that it is done, each read once for all clauses, so that the time stays linear. */
interface Undone {
  /** The last sentence that says that there is more to come, -1 if none does: it takes back all before it. */
  goesOnIn: number;
  /** Sentences that report a change to the code. */
  changes: Set<number>;
  /** By sentence, its last clause that makes an exception ("except for the tests"). */
  exceptions: Map<number, number>;
}

function whatUndoes(clauses: readonly Clause[]): Undone {
  const undone: Undone = { goesOnIn: -1, changes: new Set(), exceptions: new Map() };
  clauses.forEach(({ plain, sentence }, index) => {
    if (saysMoreToCome(plain)) undone.goesOnIn = sentence;
    if (reportsChange(plain)) undone.changes.add(sentence);
    if (makesException(plain)) undone.exceptions.set(sentence, index);
  });
  return undone;
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
