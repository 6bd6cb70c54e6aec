import type { ActivityEvent } from './activity-event';

/** GitLab writes the system note and the fact that it tells of in one request. */
const SAME_ACT_MS = 10_000;

/**
 * Leaves out what a system note tells as well: the note names who pushed, and it stays when an approval is taken back.
 * Versions and approvals without such a note stay.
 */
export function leaveOutTwice(actions: readonly ActivityEvent[]): ActivityEvent[] {
  const notes = actions.filter((event) => event.kind === 'system');
  const approvals = notes.filter(({ text }) => text.startsWith('approved this merge request'));
  const pushes = notes.filter(({ text }) => /^added \d+ commit/.test(text));
  return actions.filter((event) => {
    if (event.kind === 'approval') {
      return !approvals.some(({ at, author }) => near(at, event.at) && author?.id === event.author?.id);
    }
    return event.kind !== 'version' || !pushes.some(({ at }) => near(at, event.at));
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_ACT_MS;
}
