import type { SampleCommit, World } from '@/demo/sample/world';
import { html, type Html } from './html';
import { icon } from './icon';
import type { PageFacts } from './layout';
import { timeTag } from './time-tag';

/** The pane with the commits, day by day, newest first. */
export function commitsTab({ world }: PageFacts, shown: boolean): Html {
  return html`<div class="commits tab-pane" id="commits" ${shown ? null : html`style="display: none"`}>
    <ol class="list-unstyled commits-list" id="commits-list">
      ${days(world.commits).map(
        ({ day, commits }) =>
          html`<li class="commit-header">
              <span class="day">${day}</span>
              <span class="commits-count"
                >${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}</span
              >
            </li>
            <li class="commits-row">
              <ul class="content-list commit-list">
                ${commits.map((commit) => row(commit, world))}
              </ul>
            </li>`,
      )}
    </ol>
  </div>`;
}

function row(commit: SampleCommit, world: World): Html {
  const short = commit.sha.slice(0, 8);
  return html`<li class="commit" id="commit-${short}">
    <img
      class="avatar s32"
      src="/uploads/-/system/user/avatar/${commit.author.id}/avatar.png"
      alt=""
      width="32"
      height="32"
    />
    <div class="commit-content">
      <a class="commit-row-message item-title" href="/${world.project.path}/-/commit/${commit.sha}"
        >${commit.message.split('\n')[0] ?? ''}</a
      >
      <div class="committer">
        <a
          class="commit-author-link js-user-link"
          href="/${commit.author.username}"
          data-user-id="${commit.author.id}"
          >${commit.author.name}</a
        >
        authored ${timeTag(commit.at)}
      </div>
    </div>
    <div class="commit-actions">
      <code class="commit-sha">${short}</code>
      <button class="btn-quiet" type="button" aria-label="Copy commit SHA">
        ${icon('copy-to-clipboard')}
      </button>
    </div>
  </li>`;
}

function days(commits: SampleCommit[]): { day: string; commits: SampleCommit[] }[] {
  const grouped: { day: string; commits: SampleCommit[] }[] = [];
  for (const commit of commits) {
    const day = new Date(commit.at).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
    const last = grouped.at(-1);
    if (last?.day === day) last.commits.push(commit);
    else grouped.push({ day, commits: [commit] });
  }
  return grouped;
}
