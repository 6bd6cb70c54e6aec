import { ADVERBS } from './finish-words';
import { fromMe, type Way } from './way';
import { endsThere, isUnlimited } from './whole-review';

/** Saying that the comments are all there, and that it is now for the reader to act. */
export const HANDED_OVER_WAYS: readonly Way[] = [
  {
    pattern:
      /^(?:it is )?(?:(?:over|back) to you|it is all yours|all yours|your turn|(?:the )?ball is (?:now )?in your court|you are up|the floor is yours|yours now)(?= |$)/,
    bare: true,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:i am |we are |i feel |am )?(?:now |all set and |good and )?(?:ready|all set|good to go|prepared|set) (?:for|to) (?:(?:the|our|my|a|your|have|go into|start|do|meet|hop on|jump on) )*(?:\w+ )?(?:call|meeting|interview|discussion|discuss|chat|talk|walk|session|conversation|debrief|next step|next steps|next round|next stage|next part|follow up|live part|sync|video call|present)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern:
      /^(?:i (?:will |am )?)?(?:hand|handing|pass|passing) (?:it |this |the mr |the ball )?(?:over|back)(?: to you)?(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^you (?:now )?have (?:all )?(?:of )?my (?:comments|review|feedback|remarks|notes|findings)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /^(?:please )?(?:you (?:can|may|will) )?(?:now )?(?:find|see|read|check|look at|have a look at|take a look at|go through) (?:all )?(?:of )?my (?:comments|review|feedback|remarks|notes|findings)(?= |$)/,
    rest: (rest) => rest === '' || /^(?:above|below|in the|now|inline)\b/.test(rest),
  },
  { pattern: /^(?:i am |we are )all set(?= |$)/, rest: endsThere },
  {
    pattern:
      /^(?:it is |i am |we are |am )?(?:now )?ready (?:for (?:you|your|questions|tomorrow|monday|tuesday|wednesday|thursday|friday)|when you are|whenever you are)(?= |$)/,
    rest: isUnlimited,
  },
  {
    pattern: new RegExp(
      `^(?:all|all of|the last of|the rest of)? ?(?:my|the|the last|the final) (?:(?!first\\b|initial|early|second|other|previous|old)\\w+ )?(?:comments|remarks|findings|notes|feedback|thoughts|observations|suggestions|points) (?:(?:is|are|was|were|has been|have been) )?${ADVERBS}(?:in|posted|submitted|published|done|left|been left|added|there|written|written down|online|up|complete|completed|finished|final|in place|inline|(?:in|on|at) the (?:diff|mr|merge request|pr))(?= |$)`,
    ),
    rest: endsThere,
  },
  {
    pattern:
      /^all (?:comments|remarks|findings|notes|feedback|thoughts) (?:(?:is|are|was|were|has been|have been) )?(?:now )?(?:in|posted|submitted|published|left|added|there|written)(?= |$)/,
    rest: endsThere,
  },
  {
    pattern:
      /(?:^|\bi )(?:have )?(?:now |just )?(?:posted|submitted|left|published|added|written|sent|put|given|provided|shared) (?:all (?:of )?(?:my|the)(?: pending)?|all pending|all the|my|my (?:last|final|remaining|full|complete)|the last of my) (?:last comment|final comment|comments|remarks|findings|notes|feedback|thoughts|observations|review comments|review)(?= |$)/,
    anywhere: true,
    rest: fromMe,
  },
  {
    pattern:
      /\bi (?:have )?(?:now |just |finally )*(?:hit|pressed|clicked|pushed)(?: on)? (?:the )?(?:submit|send|finish review|submit review)(?: review)?(?: button)?(?= |$)/,
    anywhere: true,
    rest: isUnlimited,
  },
  {
    pattern:
      /^(?:(?:this|here|that|it) is |(?:please )?(?:treat|regard|take|see|count|understand|consider|read|use) (?:this|it|that)(?: (?:note|comment|message|one))? (?:as|to be) )(?:(?:my|the|a|your) )?(?:review )?(?:completion|final|closing|finishing|done|finished|finish|end|last|concluding|sign off) (?:note|comment|message|remark|statement)(?= |$)/,
    rest: fromMe,
  },
];
