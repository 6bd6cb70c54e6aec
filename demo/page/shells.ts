import type { SamplePerson } from '@/demo/sample/world';
import { html, type Html } from './html';
import { icon } from './icon';
import type { PageContent, PageFacts } from './layout';
import { sidebar } from './sidebar';
import { translate } from './translate';

/** Everything inside `<body>` in the layout with panels: top bar, sidebar, and one panel that scrolls by itself. */
export function panelsShell(facts: PageFacts, content: PageContent): Html {
  return html`<header class="super-topbar js-super-topbar">
      <a class="super-topbar-brand" href="/" aria-label="Homepage">${icon('tanuki', 24)}</a>
      <span class="super-topbar-demo">Demo GitLab</span>
      <button class="super-topbar-search" type="button">
        ${icon('search')} ${translate('Search or go to…', facts.site)} <kbd>/</kbd>
      </button>
      ${actions(facts)}
    </header>
    <div class="layout-page js-page-layout">
      ${sidebar(facts)}
      <div class="panels-container">
        <div class="content-panels js-content-panels">
          <div class="js-static-panel static-panel content-wrapper paneled-view" id="static-panel-portal">
            <div class="panel-header">${breadcrumbs(content.breadcrumbs)}</div>
            <div class="panel-content">
              <div class="panel-content-inner js-static-panel-inner" tabindex="-1">
                <div class="container-fluid">
                  <main class="content" id="content-body">${content.body}</main>
                </div>
              </div>
            </div>
          </div>
          <div id="contextual-panel-portal"></div>
        </div>
      </div>
    </div>`;
}

/** Everything inside `<body>` in the older layout: a fixed sidebar and bar, and the document scrolls. */
export function documentShell(facts: PageFacts, content: PageContent): Html {
  return html`<div class="layout-page page-with-super-sidebar">
    ${sidebar(facts)}
    <div class="content-wrapper">
      <div class="top-bar-fixed container-fluid-top">
        ${breadcrumbs(content.breadcrumbs)} ${actions(facts)}
      </div>
      <div class="container-fluid">
        <main class="content" id="content-body">${content.body}</main>
      </div>
    </div>
  </div>`;
}

function actions({ world, signedIn, dark, site }: PageFacts): Html {
  return html`<div class="super-topbar-actions">
    <button
      class="btn-quiet js-theme-toggle"
      type="button"
      aria-pressed="${dark ? 'true' : 'false'}"
      aria-label="Dark theme"
    >
      ${icon('moon')}
    </button>
    ${signedIn ? viewerLinks(world.viewer) : html`<a class="btn btn-default" href="/">${translate('Sign in', site)}</a>`}
  </div>`;
}

function viewerLinks(viewer: SamplePerson): Html {
  return html`<button class="btn-quiet" type="button" aria-label="Create new">${icon('plus')}</button>
    <button class="btn-quiet" type="button" aria-label="To-Do List">${icon('todo-done')}</button>
    <a class="super-topbar-user" href="/${viewer.username}" aria-label="${viewer.name}">
      <img
        class="avatar s24"
        src="/uploads/-/system/user/avatar/${viewer.id}/avatar.png"
        alt=""
        width="24"
        height="24"
      />
    </a>`;
}

function breadcrumbs(items: { text: string; href: string }[]): Html {
  return html`<nav class="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      ${items.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
    </ol>
  </nav>`;
}
