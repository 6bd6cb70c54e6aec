import { candidate } from './people';
import type { ScriptedAward, ScriptedThread } from './script';
import type { SamplePerson } from './world';

/** The same conversation with somebody else as the candidate. */
export function recast(script: ScriptedThread[], who: SamplePerson): ScriptedThread[] {
  return script.map((thread) => ({
    ...thread,
    by: played(thread.by, who),
    body: thread.body.replaceAll(`@${candidate.username}`, `@${who.username}`),
    awards: recastAwards(thread.awards ?? [], who),
    replies: (thread.replies ?? []).map((reply) => ({
      ...reply,
      by: played(reply.by, who),
      awards: recastAwards(reply.awards ?? [], who),
    })),
  }));
}

export function recastAwards(awards: ScriptedAward[], who: SamplePerson): ScriptedAward[] {
  return awards.map((award) => ({ ...award, by: played(award.by, who) }));
}

function played(by: SamplePerson, who: SamplePerson): SamplePerson {
  return by.id === candidate.id ? who : by;
}
