import type { SamplePerson } from '@/demo/sample/world';
import { html, type Html } from './html';
import { icon } from './icon';
import { layout, type PageFacts } from './layout';
import { timeTag } from './time-tag';

/** The project's front page, kept short: somewhere to go to and come back from. */
export function projectPage(facts: PageFacts): Html {
  const { project } = facts.world;
  return layout(facts, {
    title: project.name,
    page: 'projects:show',
    typeId: null,
    breadcrumbs: [
      { text: project.namespace, href: `/${project.path}` },
      { text: project.name, href: `/${project.path}` },
    ],
    body: html`<h1 class="page-title">${project.name}</h1>
      <p>${project.description}</p>
      <p><a href="/${project.path}/-/merge_requests">Merge requests</a></p>`,
  });
}

/** The list of merge requests, which holds the one that there is. */
export function mergeRequestListPage(facts: PageFacts): Html {
  const { project, mergeRequest } = facts.world;
  const list = `/${project.path}/-/merge_requests`;
  return layout(facts, {
    title: 'Merge requests',
    page: 'projects:merge_requests:index',
    typeId: null,
    breadcrumbs: [
      { text: project.namespace, href: `/${project.path}` },
      { text: project.name, href: `/${project.path}` },
      { text: 'Merge requests', href: list },
    ],
    body: html`<h1 class="page-title">Merge requests</h1>
      <ul class="content-list">
        <li class="merge-request-row">
          ${icon('merge-request')}
          <div>
            <a class="merge-request-row-title" href="${list}/${mergeRequest.iid}">${mergeRequest.title}</a>
            <p>
              !${mergeRequest.iid} · created ${timeTag(mergeRequest.createdAt)} by ${mergeRequest.author.name}
            </p>
          </div>
        </li>
      </ul>`,
  });
}

/** The page of a person, which says who they are and no more. */
export function profilePage(facts: PageFacts, person: SamplePerson): Html {
  return layout(facts, {
    title: person.name,
    page: 'users:show',
    typeId: null,
    breadcrumbs: [{ text: person.name, href: `/${person.username}` }],
    body: html`<h1 class="page-title">${person.name}</h1>
      <p>@${person.username}</p>`,
  });
}
