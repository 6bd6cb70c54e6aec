import type { Place } from './writing-rule';

/** What of an attitude has a thing as its object: "confident about the rollback", "eager to cache". */
const ATTITUDES =
  /^(?:confident|nervous|eager|proud|anxious|excited|cautious|suspicious|optimistic|pessimistic|curious|sceptical|skeptical|positive|negative|hesitant|insistent|relaxed|determined|happy|tired|careless|scared|serious|honest|frustrated|annoyed|bored|overwhelmed|enthusiastic|sensitive|strict|brilliant|clever|decisive|flexible|careful|committed|reckless|sloppy|smart|calm|vocal|upset|irritated|offended|uneasy|surprised)(?:ly)?$/;
const OBJECT_AFTER =
  /^ (?:about|in|of|that|with|over|on|to|around|by|for|when it comes to) (?!(?:the |a |her |his |their |our |this )?(?:\w+ )?(?:call|interview|session|walk-?through|pairing|beginning|end|start|discussions?|conversation|half|general|part|hour|minutes|manner|way|tone|nature|people|me|us|others?|feedback|criticism|him|her|them|team|job|role|learn|please|impress|talk|work|win|show|be|challenged|first|person|herself|himself|themselves|abilities|skills|style|approach|behaviou?r|attitude|pressure)(?!\w))/;

/** Whether an attitude is one to a thing, and no trait. */
export function isAboutThing({ words, after }: Place): boolean {
  if (
    words === 'difficult' &&
    /^ to (?:follow|understand|hear|read|say|tell|see|test|find)(?!\w)/.test(after)
  )
    return true;
  return ATTITUDES.test(words) && OBJECT_AFTER.test(after);
}

/** A remark that can be looked up is what was done, not who somebody is: "sarcastic remark in thread 9". */
export function isRemark({ before, after }: Pick<Place, 'before' | 'after'>): boolean {
  return (
    /^ (?:remarks?|comments?|tone|wording|repl(?:y|ies)|answers?|jokes?|questions?|phrases?|sentences?|notes?|words?|emoji|threads?)(?!\w)/.test(
      after,
    ) && /\d|["\u201c\uFFFC]/.test(before + after)
  );
}
