import { pageDiscussion, shownDiscussions } from '@/demo/page/page-discussions';
import { pageNote } from '@/demo/page/page-note';
import { rootedJson } from '../below-root';
import { isSignedIn, type Demo } from '../demo';
import { json, type Answer, type Ask } from '../http';

const POLL_MS = 6_000;
const MICROSECONDS = 1_000;

/**
 * What changed since `X-Last-Fetched-At` (microseconds), for the page's own polling. Deleted notes are not told, as on
 * GitLab. `x-demo-renders` is the demo's own: the page draws everything again when it rises.
 */
export function answerPolling(ask: Ask, demo: Demo): Answer {
  const since = Number(ask.headers['x-last-fetched-at'] ?? 0) / MICROSECONDS;
  const signedIn = isSignedIn(demo, ask);
  const notes = shownDiscussions(demo.world, signedIn).flatMap((discussion) =>
    discussion.notes
      .filter(({ id, updatedAt }) => id !== 0 && updatedAt > since)
      .map((note) => pageNote(note, discussion, demo.world, signedIn)),
  );
  return json(rootedJson({ notes, last_fetched_at: demo.clock() * MICROSECONDS }, demo.root), {
    'poll-interval': String(POLL_MS),
    'x-demo-renders': String(demo.controls.renders),
  });
}

/** One discussion by its id, as the page asks for one that it does not know yet. */
export function answerDiscussion(id: string, ask: Ask, demo: Demo): Answer {
  const signedIn = isSignedIn(demo, ask);
  const found = shownDiscussions(demo.world, signedIn).find((discussion) => discussion.id === id);
  if (!found) return json({ message: '404 Not found' }, {}, 404);
  return json(rootedJson(pageDiscussion(found, demo.world, signedIn), demo.root));
}
