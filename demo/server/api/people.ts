import { participantsOf } from '@/demo/sample/participants';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';
import { apiTime } from './time';
import { userBasic } from './user';

/** `GET .../participants`: everybody who took part, the author first. */
export function participants({ world, ask, origin }: Call): Answer {
  const page = paginate(participantsOf(world), ask.url);
  return json(
    page.items.map((person) => userBasic(person, origin)),
    page.headers,
  );
}

/** `GET .../reviewers`: who was asked for a review, and how far they are. */
export function reviewers({ world, ask, origin }: Call): Answer {
  const page = paginate(world.reviewers, ask.url);
  return json(
    page.items.map(({ person, state, at }) => ({
      user: userBasic(person, origin),
      state,
      created_at: apiTime(at),
    })),
    page.headers,
  );
}
