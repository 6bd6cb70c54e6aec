import type { ScriptedAward, ScriptedThread } from './script';
import type { SamplePerson } from './world';

/** The same conversation with somebody else as the candidate: `who` in place of `written`. */
export function recast(script: ScriptedThread[], written: SamplePerson, who: SamplePerson): ScriptedThread[] {
  const played = (by: SamplePerson): SamplePerson => (by.id === written.id ? who : by);
  return script.map((thread) => ({
    ...thread,
    by: played(thread.by),
    body: thread.body.replaceAll(`@${written.username}`, `@${who.username}`),
    awards: recastAwards(thread.awards ?? [], written, who),
    replies: (thread.replies ?? []).map((reply) => ({
      ...reply,
      by: played(reply.by),
      awards: recastAwards(reply.awards ?? [], written, who),
    })),
  }));
}

export function recastAwards(
  awards: ScriptedAward[],
  written: SamplePerson,
  who: SamplePerson,
): ScriptedAward[] {
  return awards.map((award) => ({ ...award, by: award.by.id === written.id ? who : award.by }));
}
