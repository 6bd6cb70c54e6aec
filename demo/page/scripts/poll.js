import { discussionById, discussionsLoaded, redraw } from './discussion-store.js';

let renders = null;

/**
 * Asks for changed notes now and then, as GitLab's page does, and draws their threads again. Tests make everything be
 * drawn again through the server's controls, or with the event `demo:rerender` on the window.
 */
export function startPolling({ notesPath, lastFetchedAt, discussionPath }) {
  let fetchedAt = lastFetchedAt;
  const poll = async () => {
    const answer = await fetch(notesPath, { headers: { 'X-Last-Fetched-At': String(fetchedAt) } });
    if (answer.ok) {
      const { notes, last_fetched_at: until } = await answer.json();
      fetchedAt = until;
      for (const note of notes) await take(note, discussionPath);
      followRenders(answer.headers.get('x-demo-renders'));
    }
    later(Number(answer.headers.get('poll-interval') ?? 6_000));
  };
  const later = (ms) => setTimeout(() => poll().catch(() => later(60_000)), ms);
  later(1_000);
}

window.addEventListener('demo:rerender', () => redraw());

function followRenders(count) {
  if (renders !== null && count !== renders) redraw();
  renders = count;
}

async function take(note, discussionPath) {
  const discussion = discussionById(note.discussion_id);
  const at = discussion?.notes.findIndex(({ id }) => id === note.id) ?? -1;
  if (discussion && at !== -1) {
    discussion.notes[at] = note;
    Object.assign(discussion, {
      resolved: note.resolved,
      resolved_by: note.resolved_by,
    });
    redraw([discussion]);
    return;
  }
  const answer = await fetch(`${discussionPath}/${note.discussion_id}`);
  if (!answer.ok) return;
  const whole = await answer.json();
  if (!discussion) {
    discussionsLoaded([whole], true);
    return;
  }
  Object.assign(discussion, whole);
  redraw([discussion]);
}
