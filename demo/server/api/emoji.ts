import { findNote } from '@/demo/sample/find-note';
import type { SampleAward } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';
import { apiTime } from './time';
import { userBasic } from './user';

/** `GET .../award_emoji`: reactions on the merge request itself. */
export function mergeRequestEmoji(call: Call): Answer {
  return awards(call, call.world.awards, call.world.mergeRequest.id, 'MergeRequest');
}

/** `GET .../notes/:note/award_emoji`: reactions on one note. */
export function noteEmoji(call: Call): Answer {
  const note = findNote(call.world, Number(call.params.note));
  if (!note) return json({ message: '404 Not found' }, {}, 404);
  return awards(call, note.awards, note.id, 'Note');
}

function awards(
  { ask, origin }: Call,
  all: SampleAward[],
  awardableId: number,
  awardableType: string,
): Answer {
  const page = paginate(all, ask.url);
  return json(
    page.items.map((award) => ({
      id: award.id,
      name: award.name,
      user: userBasic(award.person, origin),
      created_at: apiTime(award.at),
      updated_at: apiTime(award.at),
      awardable_id: awardableId,
      awardable_type: awardableType,
      url: null,
    })),
    page.headers,
  );
}
