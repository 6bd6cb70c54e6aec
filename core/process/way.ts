import { endsThere, isWholeReview, withoutAsides } from './whole-review';

/**
 * One way of saying it. `anywhere`: the pattern may stand after other words of the clause; otherwise only greetings and
 * the like come before it. What follows the match must pass `rest`. `bare`: says so little that it must not stand beside
 * a change that was just made ("Done, applied").
 */
export interface Way {
  pattern: RegExp;
  anywhere?: boolean;
  bare?: boolean;
  rest: (rest: string) => boolean;
}

const DOING =
  /^(?:(?:with|on) )?(?:(?:the|my) )?(?:reviewing|review|looking at|looking through|looking over|looking|going through|going over|checking|commenting on|commenting|working on|working through|working|doing|reading through|to review|to look at|to look through|to check|to do)(?= |$)/;
/** Read, not written by the candidate. */
const SOMEBODY_ELSES = /\b(?:your|comments|remarks|notes|feedback)\b/;

/** "Done", "finished with ...": with the review or with nothing named. */
export const finishes = (rest: string): boolean => {
  if (endsThere(rest)) return true;
  const doing = DOING.exec(rest)?.[0];
  const object = (doing === undefined ? rest : rest.slice(doing.length))
    .trim()
    .replace(/^(?:with|on|of|by|making) /, '');
  if (doing !== undefined && endsThere(object)) return true;
  return isWholeReview(rest) || isWholeReview(object);
};
/** "Finished with my review": with the review named. */
export const finishesReview = (rest: string): boolean => !endsThere(rest) && finishes(rest);
/** "All of the code": the whole review, and nobody else's part of it. */
export const everything = (rest: string): boolean =>
  /^(?:all|every|each|the (?:whole|entire|full|complete))/.test(rest) &&
  !SOMEBODY_ELSES.test(rest) &&
  isWholeReview(rest);
/** "From my side", and nothing after it. */
export const onMySide = (rest: string): boolean =>
  /^(?:from|on|for|by) (?:my|our|me)\b/.test(rest) && endsThere(rest);
/** The same or nothing, or where it was done: "for this merge request". */
export const fromMe = (rest: string): boolean => {
  const left = withoutAsides(rest);
  return (
    endsThere(left) || (/^(?:for|on|in) (?!it$|that$)/.test(left) && isWholeReview(left.replace(/^\w+ /, '')))
  );
};
