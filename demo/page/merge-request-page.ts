import { openThreads } from '@/demo/sample/merge-request-facts';
import { commitsTab } from './commits-tab';
import { html, type Html } from './html';
import { icon } from './icon';
import { layout, type PageFacts } from './layout';
import { overviewTab } from './overview-tab';
import { timeTag } from './time-tag';
import { translate } from './translate';

/** The tabs, by GitLab's name for the action. */
export type Tab = 'show' | 'commits' | 'pipelines' | 'diffs';

/** The merge request's page. All panes are always in it; the script shows one of them. */
export function mergeRequestPage(facts: PageFacts, tab: Tab): Html {
  const { project, mergeRequest } = facts.world;
  const list = `/${project.path}/-/merge_requests`;
  return layout(facts, {
    title: `${mergeRequest.title} (!${mergeRequest.iid}) · Merge requests`,
    // A hard load of the commits is the action `show` too; only the changes have an action of their own.
    page: `projects:merge_requests:${tab === 'diffs' ? 'diffs' : 'show'}`,
    typeId: String(mergeRequest.iid),
    breadcrumbs: [
      { text: project.namespace, href: `/${project.path}` },
      { text: project.name, href: `/${project.path}` },
      { text: 'Merge requests', href: list },
      { text: `!${mergeRequest.iid}`, href: `${list}/${mergeRequest.iid}` },
    ],
    body: body(facts, tab, `${list}/${mergeRequest.iid}`),
  });
}

function body(facts: PageFacts, tab: Tab, mrPath: string): Html {
  const { world } = facts;
  return html`<div
    class="merge-request"
    data-lock-version="2"
    data-mr-action="${tab}"
    data-project-path="${facts.site.layout === 'panels' ? '' : `${facts.root}/`}${world.project.path}"
    data-url="${mrPath}.json"
  >
    <div id="js-review-drawer"></div>
    <div id="js-merge-sticky-header"></div>
    <div class="merge-request-details issuable-details" data-id="${world.project.id}">
      ${facts.site.layout === 'panels' ? stickyHeader(facts, tab, mrPath) : tabsHolder(facts, tab, mrPath)}
      <div class="tab-content" id="diff-notes-app">
        ${overviewTab(facts, mrPath, tab === 'show')} ${commitsTab(facts, tab === 'commits')}
        <div class="tab-pane pipelines" id="pipelines" ${hidden(tab !== 'pipelines')}>
          <p class="empty-note">There are no pipelines: an exercise is read, not run.</p>
        </div>
        ${changesTab(facts, mrPath, tab)}
      </div>
    </div>
  </div>`;
}

function stickyHeader(facts: PageFacts, tab: Tab, mrPath: string): Html {
  return html`<div class="merge-request-sticky-header-wrapper">
      <div class="merge-request-sticky-header">${titleBox(facts)}</div>
    </div>
    ${tabs(facts, tab, mrPath)}`;
}

/** Before the panels the tabs had a holder of their own, which stuck to the top of the window. */
function tabsHolder(facts: PageFacts, tab: Tab, mrPath: string): Html {
  return html`${titleBox(facts)}
    <div class="merge-request-tabs-holder js-tabs-affix">${tabs(facts, tab, mrPath)}</div>`;
}

/** The pane of the changes, which the page's script fills. The old one is an app with another name. */
function changesTab({ site }: PageFacts, mrPath: string, tab: Tab): Html {
  const list = html`<div class="js-diffs-list" data-stream-url="${mrPath}/diffs_stream">
    <p class="diffs-loading">${translate('Loading changes…', site)}</p>
  </div>`;
  return site.diffs === 'rapid'
    ? html`<div class="diffs tab-pane" id="diffs" ${hidden(tab !== 'diffs')}>
        <div data-rapid-diffs="true">${list}</div>
      </div>`
    : html`<div class="diffs tab-pane" id="js-diffs-app" ${hidden(tab !== 'diffs')}>${list}</div>`;
}

function titleBox({ world, site }: PageFacts): Html {
  const { mergeRequest: mr } = world;
  return html`<div class="detail-page-header">
      <h1 class="title page-title" data-testid="title-content">${mr.title}</h1>
      <div class="detail-page-header-actions">
        <button class="btn btn-default" type="button">${translate('Edit', site)}</button>
        <button class="btn btn-default" type="button">Code ${icon('chevron-down')}</button>
      </div>
    </div>
    <div class="merge-request-meta">
      <span class="badge badge-open">${icon('merge-request')} ${translate('Open', site)}</span>
      <a
        class="js-user-link"
        href="/${mr.author.username}"
        data-user-id="${mr.author.id}"
        data-username="${mr.author.username}"
        >${mr.author.name}</a
      >
      ${translate('requested to merge', site)}
      <a class="ref-name" href="#">${mr.sourceBranch}</a> ${translate('into', site)}
      <a class="ref-name" href="#">${mr.targetBranch}</a> ${timeTag(mr.createdAt)}
    </div>`;
}

function tabs({ world, site }: PageFacts, active: Tab, mrPath: string): Html {
  const comments = world.discussions
    .flatMap(({ notes }) => notes)
    .filter(({ systemIcon }) => systemIcon === null);
  const files = world.versions[0]?.files.length ?? 0;
  const open = openThreads(world);
  return html`<div class="merge-request-tabs-container ${site.layout === 'panels' ? 'js-tabs-affix' : ''}">
    <ul class="merge-request-tabs nav-tabs nav nav-links">
      ${tab('show', 'notes-tab', 'Overview', comments.length, mrPath)}
      ${tab('commits', 'commits-tab', 'Commits', world.commits.length, `${mrPath}/commits`)}
      ${tab('pipelines', 'pipelines-tab', 'Pipelines', 0, `${mrPath}/pipelines`)}
      ${tab('diffs', 'diffs-tab', 'Changes', files, `${mrPath}/diffs`)}
    </ul>
    <div class="merge-request-tabs-actions">
      <div id="js-vue-discussion-counter">
        ${open === 0 ? translate('All threads resolved', site) : `${open} open thread${open === 1 ? '' : 's'}`}
      </div>
    </div>
  </div>`;

  function tab(action: Tab, name: string, label: string, count: number, href: string): Html {
    const gid =
      action === 'diffs' ? html`data-gid="gid://gitlab/MergeRequest/${world.mergeRequest.id}"` : null;
    return html`<li class="${name} ${action === active ? 'active' : ''}" data-testid="${name}">
      <a
        data-action="${action}"
        data-toggle="tabvue"
        data-target="#${action === 'show' ? 'notes' : action === 'diffs' && site.diffs === 'old' ? 'js-diffs-app' : action}"
        href="${href}"
        >${translate(label, site)}
        <span class="badge js-${name === 'diffs-tab' ? 'changes-tab' : name}-count" ${gid}>${count}</span></a
      >
    </li>`;
  }
}

function hidden(yes: boolean): Html | null {
  return yes ? html`style="display: none"` : null;
}
