import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';
import { apiMilestone } from './merge-request';
import { apiTime } from './time';
import { userBasic } from './user';
import type { SamplePerson, World } from '@/demo/sample/world';

/** `GET .../resource_state_events`: closed, reopened, merged. */
export function stateEvents({ world, ask, origin }: Call): Answer {
  const page = paginate(world.stateEvents, ask.url);
  return json(
    page.items.map((event) => ({
      ...common(event, world, origin),
      source_commit: null,
      source_merge_request: null,
      state: event.state,
    })),
    page.headers,
  );
}

/** `GET .../resource_label_events`: labels put on and taken off. */
export function labelEvents({ world, ask, origin }: Call): Answer {
  const page = paginate(world.labelEvents, ask.url);
  return json(
    page.items.map((event) => ({
      ...common(event, world, origin),
      label: {
        id: event.label.id,
        name: event.label.name,
        description: event.label.description,
        description_html: event.label.description,
        text_color: event.label.textColor,
        color: event.label.color,
        archived: false,
      },
      action: event.action,
    })),
    page.headers,
  );
}

/** `GET .../resource_milestone_events`: the milestone set and removed. */
export function milestoneEvents({ world, ask, origin }: Call): Answer {
  const page = paginate(world.milestoneEvents, ask.url);
  return json(
    page.items.map((event) => ({
      ...common(event, world, origin),
      milestone: apiMilestone(event.milestone, world, origin),
      action: event.action,
      state: 'opened',
    })),
    page.headers,
  );
}

function common(
  event: { id: number; person: SamplePerson; at: number },
  world: World,
  origin: string,
): object {
  return {
    id: event.id,
    user: userBasic(event.person, origin),
    created_at: apiTime(event.at),
    resource_type: 'MergeRequest',
    resource_id: world.mergeRequest.id,
  };
}
