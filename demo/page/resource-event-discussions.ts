import { fakeSha } from '@/demo/sample/fake-sha';
import type { SampleDiscussion, SamplePerson, World } from '@/demo/sample/world';

/**
 * Labels, milestones and states as the page shows them among the notes. GitLab keeps them apart from notes and makes
 * these up when the page asks; note id 0 marks them, since they have none.
 */
export function resourceEventDiscussions(world: World): SampleDiscussion[] {
  return [
    ...world.labelEvents.map(({ id, person, at, label, action }) =>
      made(
        `label ${id}`,
        person,
        at,
        'label',
        `${action === 'add' ? 'added' : 'removed'} **${label.name}** label`,
      ),
    ),
    ...world.milestoneEvents.map(({ id, person, at, milestone, action }) =>
      made(
        `milestone ${id}`,
        person,
        at,
        'milestone',
        action === 'add'
          ? `changed milestone to **${milestone.title}**`
          : `removed milestone **${milestone.title}**`,
      ),
    ),
    ...world.stateEvents.map(({ id, person, at, state }) =>
      made(`state ${id}`, person, at, state === 'closed' ? 'merge-request-close' : 'merge-request', state),
    ),
  ];
}

function made(
  seed: string,
  person: SamplePerson,
  at: number,
  systemIcon: string,
  body: string,
): SampleDiscussion {
  return {
    id: fakeSha(`event ${seed}`),
    individual: true,
    resolved: null,
    position: null,
    unreadable: false,
    notes: [
      {
        id: 0,
        body,
        author: person,
        at,
        updatedAt: at,
        editedAt: null,
        systemIcon,
        internal: false,
        awards: [],
      },
    ],
  };
}
