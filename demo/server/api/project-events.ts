import { pushEvents, type SamplePush } from '@/demo/sample/push-events';
import type { World } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';
import { apiTime } from './time';
import { userBasic } from './user';

/**
 * `GET /projects/:id/events`: what happened in the project, newest first. The demo knows pushes only, so every other
 * `action` gives an empty list.
 */
export function projectEvents({ world, ask, origin }: Call): Answer {
  const action = ask.url.searchParams.get('action');
  const page = paginate(action === null || action === 'pushed' ? pushEvents(world) : [], ask.url);
  return json(
    page.items.map((push) => pushEvent(push, world, origin)),
    page.headers,
  );
}

function pushEvent(push: SamplePush, world: World, origin: string): object {
  return {
    id: push.id,
    project_id: world.project.id,
    action_name: push.from === null ? 'pushed new' : 'pushed to',
    target_id: null,
    target_iid: null,
    target_type: null,
    author_id: push.person.id,
    target_title: null,
    created_at: apiTime(push.at),
    author: userBasic(push.person, origin),
    imported: false,
    imported_from: 'none',
    push_data: {
      commit_count: push.commitCount,
      action: push.from === null ? 'created' : 'pushed',
      ref_type: 'branch',
      commit_from: push.from,
      commit_to: push.to,
      ref: push.branch,
      commit_title: push.title,
      ref_count: null,
    },
    author_username: push.person.username,
  };
}
