import { html, type Html } from './html';
import { icon } from './icon';
import type { PageFacts } from './layout';
import { translate } from './translate';

/** The project's navigation at the left. Only what the demo has leads somewhere. */
export function sidebar({ world, signedIn, site }: PageFacts): Html {
  const project = `/${world.project.path}`;
  const data = JSON.stringify({ is_logged_in: signedIn, username: signedIn ? world.viewer.username : null });
  return html`<aside
    class="super-sidebar js-super-sidebar"
    data-sidebar="${data}"
    aria-label="Primary navigation"
  >
    <div class="super-sidebar-context">
      <a href="${project}"
        ><span class="avatar avatar-tile s24">${world.project.name.slice(0, 1)}</span>
        <span>${world.project.name}</span></a
      >
    </div>
    <nav>
      ${item('issues', translate('Work items', site), project, '3', false)}
      ${item('merge-request', translate('Merge requests', site), `${project}/-/merge_requests`, '1', true)}
      <hr />
      ${item('users', 'Manage', project, null, false)} ${item('planning', 'Plan', project, null, false)}
      ${item('code', 'Code', project, null, false)} ${item('rocket', 'Build', project, null, false)}
      ${item('shield', 'Secure', project, null, false)} ${item('deployments', 'Deploy', project, null, false)}
      ${item('monitor', 'Monitor', project, null, false)} ${item('chart', 'Analyze', project, null, false)}
    </nav>
    <div class="super-sidebar-footer">${icon('question-o')} Help</div>
  </aside>`;
}

function item(iconName: string, name: string, href: string, count: string | null, active: boolean): Html {
  return html`<a
    class="super-sidebar-item ${active ? 'active' : ''}"
    href="${href}"
    ${active ? html`aria-current="page"` : null}
    >${icon(iconName)}
    <span>${name}</span>${count === null ? null : html`<span class="badge">${count}</span>`}</a
  >`;
}
