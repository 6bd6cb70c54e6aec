import { participantsOf } from '@/demo/sample/participants';
import type { SamplePerson } from '@/demo/sample/world';
import { html, type Html } from './html';
import type { PageFacts } from './layout';
import { translate } from './translate';

/** The column at the right of the overview: assignees, reviewers, labels, milestone, participants. */
export function mergeRequestSidebar({ world, site }: PageFacts): Html {
  const { mergeRequest: mr } = world;
  return html`<aside
    class="right-sidebar js-right-sidebar right-sidebar-merge-requests right-sidebar-expanded"
    aria-label="Merge request"
  >
    ${block(translate('Assignee', site), mr.assignees.length === 0 ? html`<span class="none">None</span>` : people(mr.assignees))}
    ${block(translate('Reviewers', site), people(world.reviewers.map(({ person }) => person)))}
    ${block(
      translate('Labels', site),
      html`${mr.labels.map(
        ({ name, color, textColor }) =>
          html`<span class="gl-label" style="background:${color};color:${textColor}">${name}</span>`,
      )}`,
    )}
    ${block(translate('Milestone', site), html`${mr.milestone?.title ?? 'None'}`)}
    ${block(translate('Time tracking', site), html`<span class="none">No estimate or time spent</span>`)}
    ${block(
      `${participantsOf(world).length} participants`,
      html`<div class="participants-list">${participantsOf(world).map(avatar)}</div>`,
    )}
  </aside>`;
}

function block(title: string, content: Html): Html {
  return html`<div class="block">
    <div class="title">${title}</div>
    <div class="value">${content}</div>
  </div>`;
}

function people(persons: SamplePerson[]): Html {
  return html`${persons.map(
    (person) =>
      html`<a
        class="sidebar-person js-user-link"
        href="/${person.username}"
        data-user-id="${person.id}"
        data-username="${person.username}"
        >${avatar(person)} <span>${person.name}</span></a
      >`,
  )}`;
}

function avatar(person: SamplePerson): Html {
  return html`<img
    class="avatar s24"
    src="/uploads/-/system/user/avatar/${person.id}/avatar.png"
    alt="${person.name}"
    title="${person.name}"
    width="24"
    height="24"
  />`;
}
