import type { SampleAward, World } from '@/demo/sample/world';
import { emoji } from './emoji';
import { html, type Html } from './html';
import { icon } from './icon';
import type { PageFacts } from './layout';
import { markdown } from './markdown';
import { mergeRequestSidebar } from './merge-request-sidebar';

/** The pane with the description and the notes. The notes themselves are put in by the page's script, in batches. */
export function overviewTab(facts: PageFacts, mrPath: string, shown: boolean): Html {
  const { world } = facts;
  return html`<div class="tab-pane notes" id="notes" ${shown ? null : html`style="display: none"`}>
    <div class="merge-request-overview">
      <section class="merge-request-overview-main">
        <div class="issuable-discussion js-vue-notes-event">
          <div class="detail-page-description">
            <div class="description js-task-list-container">
              <div class="md" data-testid="description-content">
                ${markdown(world.mergeRequest.description, world)}
              </div>
            </div>
            ${awards(world.awards)}
          </div>
          ${widget(world)} ${notesMount(facts, mrPath)}
        </div>
      </section>
      ${mergeRequestSidebar(facts)}
    </div>
  </div>`;
}

/** What GitLab's notes app starts from. The app puts its own element in the place of this one. */
function notesMount({ world, signedIn, now }: PageFacts, mrPath: string): Html {
  const { mergeRequest: mr, project } = world;
  const notesData = {
    noteableType: 'MergeRequest',
    noteableId: mr.id,
    projectId: project.id,
    discussionsPath: `${mrPath}/discussions.json`,
    notesPath: `/${project.path}/noteable/merge_request/${mr.id}/notes`,
    draftsPath: `${mrPath}/drafts`,
    prerenderedNotesCount: world.discussions.length,
    // In microseconds: the page asks for what changes from now on.
    lastFetchedAt: now * 1_000,
    notesFilter: 0,
  };
  const noteable = {
    id: mr.id,
    iid: mr.iid,
    title: mr.title,
    state: 'opened',
    project_id: project.id,
    source_branch: mr.sourceBranch,
    target_branch: mr.targetBranch,
    diff_head_sha: world.versions[0]?.headSha ?? mr.baseSha,
    create_note_path: `/${project.path}/notes?target_id=${mr.id}&target_type=merge_request`,
    current_user: { can_create_note: signedIn, can_update: signedIn },
  };
  return html`<div
    id="js-vue-mr-discussions"
    data-notes-data="${JSON.stringify(notesData)}"
    data-noteable-data="${JSON.stringify(noteable)}"
    data-noteable-type="MergeRequest"
    data-target-type="merge_request"
    data-is-locked="false"
    data-archived="false"
    data-notes-filter-value="0"
    data-current-user-data="${signedIn ? JSON.stringify({ id: world.viewer.id, username: world.viewer.username }) : 'null'}"
  ></div>`;
}

function awards(given: SampleAward[]): Html {
  const names = [...new Set(given.map(({ name }) => name))];
  return html`<div class="awards js-awards-block">
    ${names.map((name) => {
      const people = given.filter((award) => award.name === name).map(({ person }) => person.name);
      return html`<button
        class="btn award-control"
        type="button"
        title="${people.join(', ')}"
        data-emoji-name="${name}"
      >
        ${emoji(name)} <span class="js-counter">${people.length}</span>
      </button>`;
    })}
    <button class="btn award-control btn-quiet" type="button" aria-label="Add reaction">
      ${icon('slight-smile')}
    </button>
  </div>`;
}

function widget(world: World): Html {
  const approved = world.approvals.map(({ person }) => person.name);
  return html`<div class="mr-state-widget">
    <div class="mr-widget-section">
      <span class="${approved.length > 0 ? 'is-done' : ''}"
        >${icon(approved.length > 0 ? 'status_success' : 'approval', 20)}</span
      >
      <div>
        <strong
          >${approved.length > 0 ? `Approved by ${approved.join(', ')}` : 'Requires 1 approval from eligible users'}</strong
        >
      </div>
      <button class="btn btn-default" type="button">Approve</button>
    </div>
    <div class="mr-widget-section">
      ${icon('status_warning', 20)}
      <div><strong>Merge blocked:</strong> exercises are never merged.</div>
    </div>
  </div>`;
}
