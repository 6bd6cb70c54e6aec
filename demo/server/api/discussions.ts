import type { SampleDiscussion } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate, type Page } from '../pagination';
import type { Switches } from '../switches';
import { apiNote } from './note';

/**
 * `GET .../discussions`: oldest first. What the viewer may not read is left out only after paging, so a page can be
 * short while more follow, as on GitLab.
 */
export function discussions({ demo, world, ask, origin }: Call): Answer {
  const page = paginate(demo.controls.noComments ? [] : world.discussions, ask.url);
  if (demo.controls.malformed)
    return json({ threads: page.items.map(({ id }) => ({ uid: id })) }, page.headers);
  return json(
    readable(page, demo.controls, isReadable).map((discussion) => ({
      id: discussion.id,
      individual_note: discussion.individual,
      notes: discussion.notes.map((note) => apiNote(note, discussion, world, origin)),
    })),
    page.headers,
  );
}

/** `GET .../notes`: flat, newest first unless told otherwise. */
export function notes({ demo, world, ask, origin }: Call): Answer {
  const query = ask.url.searchParams;
  const filter = query.get('activity_filter');
  const time = query.get('order_by') === 'updated_at' ? 'updatedAt' : 'at';
  const sign = query.get('sort') === 'asc' ? 1 : -1;
  const discussions = demo.controls.noComments ? [] : world.discussions;
  const all = discussions
    .flatMap((discussion) => discussion.notes.map((note) => ({ note, discussion })))
    .filter(({ note }) => filter !== 'only_comments' || note.systemIcon === null)
    .filter(({ note }) => filter !== 'only_activity' || note.systemIcon !== null)
    .sort((a, b) => sign * (a.note[time] - b.note[time] || a.note.id - b.note.id));
  const page = paginate(all, ask.url);
  return json(
    readable(page, demo.controls, ({ discussion }) => isReadable(discussion)).map(({ note, discussion }) =>
      apiNote(note, discussion, world, origin),
    ),
    page.headers,
  );
}

/** What is left of a page when everything that the viewer may not read is taken out of it. */
function readable<Item>(page: Page<Item>, switches: Switches, may: (item: Item) => boolean): Item[] {
  const number = Number(page.headers['x-page']);
  if (number === switches.emptyPage) return [];
  return page.items.filter((item, index) => may(item) && (number !== switches.shortPage || index % 3 !== 2));
}

function isReadable(discussion: SampleDiscussion): boolean {
  return !discussion.unreadable;
}
