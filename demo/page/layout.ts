import { DEMO_REVISION, demoVersion } from '@/demo/sample/version';
import type { SamplePerson, World } from '@/demo/sample/world';
import type { Site } from './site';
import { html, raw, type Html } from './html';
import { icon } from './icon';
import { sidebar } from './sidebar';

/** What every page is rendered from. */
export interface PageFacts {
  world: World;
  nonce: string;
  signedIn: boolean;
  dark: boolean;
  origin: string;
  now: number;
  /** The path that everything lies below; the server puts it before the addresses in the page. */
  root: string;
  /** Version, language and layout. */
  site: Site;
  /** Extra HTML for the head, as the server's caller gave it. */
  head: string;
}

export interface PageContent {
  title: string;
  /** GitLab's controller and action, such as `projects:merge_requests:show`. */
  page: string;
  /** The id in the address: for a merge request its iid. */
  typeId: string | null;
  breadcrumbs: { text: string; href: string }[];
  body: Html;
}

/** A whole page in the panels layout: top bar, sidebar, and one panel that scrolls by itself. */
export function layout(facts: PageFacts, content: PageContent): Html {
  const { world, dark } = facts;
  const themes = dark ? 'gl-dark' : 'gl-light';
  return html`<!doctype html>
    <html class="ui-neutral with-top-bar with-header page-with-panels application-chrome ${themes}" lang="en">
      <head>
        ${head(facts, content.title)}
      </head>
      <body
        class="tab-width-8 gl-browser-chrome gl-platform-linux"
        data-page="${content.page}"
        ${content.typeId === null ? null : raw(`data-page-type-id="${content.typeId}"`)}
        data-project-id="${world.project.id}"
        data-project="${world.project.path.split('/').at(-1) ?? ''}"
        data-project-full-path="${world.project.path}"
        data-namespace-id="17"
        data-group="${world.project.path.split('/')[0] ?? ''}"
        data-group-full-path="${world.project.path.split('/')[0] ?? ''}"
      >
        ${topbar(facts)}
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
        </div>
      </body>
    </html>`;
}

function head(facts: PageFacts, title: string): Html {
  return html`<meta charset="utf-8" />
    <meta content="width=device-width, initial-scale=1" name="viewport" />
    <title>${title} · ${facts.world.project.namespace} / ${facts.world.project.name} · GitLab</title>
    <script nonce="${facts.nonce}">
      window.gon = {};
      ${gon(facts)};
    </script>
    <meta content="GitLab" property="og:site_name" />
    <meta content="object" property="og:type" />
    <meta content="${title}" property="og:title" />
    <meta name="csrf-param" content="authenticity_token" />
    <meta name="csrf-token" content="${facts.nonce.replaceAll('=', '')}demo" />
    <meta name="csp-nonce" content="${facts.nonce}" />
    <meta name="action-cable-url" content="/-/cable" />
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      href="/search/opensearch.xml"
      title="Search GitLab"
    />
    ${['tokens', 'page', 'panels', 'merge-request', 'notes', 'markdown', 'diffs'].map((name) => html`<link rel="stylesheet" href="/assets/demo/${name}.css" />`)}
    <script type="module" src="/assets/demo/page.js"></script>
    ${raw(facts.head)}`;
}

/** The inline script's assignments; `<` is escaped so that no name can end the script. */
function gon(facts: PageFacts): Html {
  const { world, signedIn, dark, origin, site, root } = facts;
  const { viewer } = world;
  const values: Record<string, unknown> = {
    api_version: 'v4',
    relative_url_root: root,
    gitlab_url: origin,
    user_color_mode: dark ? 'gl-dark' : 'gl-light',
    math_rendering_limits_enabled: true,
    features: { rapidDiffsOnMrShow: true, projectStudioEnabled: true },
    ...(signedIn
      ? {
          version: demoVersion(site.gitlab),
          revision: DEMO_REVISION,
          current_user_id: viewer.id,
          current_username: viewer.username,
          current_user_fullname: viewer.name,
          current_user_avatar_url: `/uploads/-/system/user/avatar/${viewer.id}/avatar.png`,
        }
      : {}),
  };
  const lines = Object.entries(values).map(([name, value]) => `gon.${name}=${JSON.stringify(value)};`);
  return raw(lines.join('').replaceAll('<', '\\u003c'));
}

function topbar({ world, signedIn, dark }: PageFacts): Html {
  return html`<header class="super-topbar js-super-topbar">
    <a class="super-topbar-brand" href="/" aria-label="Homepage">${icon('tanuki', 24)}</a>
    <span class="super-topbar-demo">Demo GitLab</span>
    <button class="super-topbar-search" type="button">${icon('search')} Search or go to… <kbd>/</kbd></button>
    <div class="super-topbar-actions">
      <button
        class="btn-quiet js-theme-toggle"
        type="button"
        aria-pressed="${dark ? 'true' : 'false'}"
        aria-label="Dark theme"
      >
        ${icon('moon')}
      </button>
      ${signedIn ? viewerLinks(world.viewer) : html`<a class="btn btn-default" href="/">Sign in</a>`}
    </div>
  </header>`;
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
