import { showChanges } from './changes.js';

const PANES = {
  show: 'notes',
  commits: 'commits',
  pipelines: 'pipelines',
  diffs: document.querySelector('#js-diffs-app') ? 'js-diffs-app' : 'diffs',
};
const root = document.querySelector('.merge-request');
const base = root?.dataset.url.replace(/\.json$/, '') ?? '';

/** Overview, Commits, Pipelines, Changes: one page, switched without loading, with an address for each. */
export function startTabs() {
  // On the window and before everybody else, as GitLab does: other listeners never see a click on a tab.
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('.merge-request-tabs a[data-toggle="tabvue"]');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      go(link.dataset.action);
    },
    true,
  );
  window.addEventListener('popstate', () => show(actionOf(location.pathname)));
  show(actionOf(location.pathname));
}

function go(action) {
  const url = action === 'show' ? base : `${base}/${action}`;
  const same = actionOf(location.pathname) === action;
  history[same ? 'replaceState' : 'pushState']({ url, action }, document.title, url);
  show(action);
}

function actionOf(pathname) {
  return /\/\d+\/(commits|pipelines|diffs)\/?$/.exec(pathname)?.[1] ?? 'show';
}

function show(action) {
  for (const pane of document.querySelectorAll('#diff-notes-app > .tab-pane')) {
    pane.style.display = pane.id === PANES[action] ? '' : 'none';
  }
  for (const link of document.querySelectorAll('.merge-request-tabs a')) {
    link.parentElement.classList.toggle('active', link.dataset.action === action);
  }
  root.dataset.mrAction = action;
  document.querySelector('.container-fluid').classList.toggle('container-limited', action !== 'diffs');
  document
    .querySelector('.merge-request-sticky-header-wrapper')
    ?.classList.toggle('on-diffs', action === 'diffs');
  if (action === 'diffs') showChanges();
}
