import type { ActivityEvent, SystemEvent } from './activity-event';

/** GitLab writes some of its notes in a background job, which can lag behind the act by minutes. */
const SAME_ACT_MS = 5 * 60_000;

/**
 * Leaves out what a system note tells as well: the note names who pushed, and it stays when an approval is taken back.
 * Each note stands for one act, the nearest; versions and approvals without a note stay.
 */
export function leaveOutTwice(actions: readonly ActivityEvent[]): ActivityEvent[] {
  const acts = actions.filter(({ kind }) => kind === 'approval' || kind === 'version');
  const told = new Set<ActivityEvent>();
  for (const note of actions) {
    if (note.kind !== 'system') continue;
    const act = nearest(
      note,
      acts.filter((event) => !told.has(event) && tells(note, event)),
    );
    if (act) told.add(act);
  }
  return actions.filter((event) => !told.has(event));
}

/** Whether the note is about an act of this kind: an approval by the same person, or a push. */
function tells({ text, author }: SystemEvent, event: ActivityEvent): boolean {
  if (event.kind === 'approval') {
    return text.startsWith('approved this merge request') && author?.id === event.author?.id;
  }
  return event.kind === 'version' && isPush(text);
}

/** "added 2 commits": GitLab's words for a push. */
export function isPush(text: string): boolean {
  return /^added \d+ commit/.test(text);
}

function nearest({ at }: SystemEvent, acts: readonly ActivityEvent[]): ActivityEvent | undefined {
  const distance = (act: ActivityEvent) => Math.abs(act.at - at);
  const [first] = acts
    .filter((act) => distance(act) <= SAME_ACT_MS)
    .sort((a, b) => distance(a) - distance(b));
  return first;
}
