import { DEMO_REVISION, demoVersion } from '@/demo/sample/version';
import type { World } from '@/demo/sample/world';
import type { Site } from './site';
import { html, raw, type Html } from './html';
import { documentShell, panelsShell } from './shells';

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

/** What differs from page to page. */
export interface PageContent {
  title: string;
  /** GitLab's controller and action, such as `projects:merge_requests:show`. */
  page: string;
  /** The id in the address: for a merge request its iid. */
  typeId: string | null;
  breadcrumbs: { text: string; href: string }[];
  body: Html;
}

/** A whole page in the layout that the site has. */
export function layout(facts: PageFacts, content: PageContent): Html {
  const { world, dark, site } = facts;
  const panels = site.layout === 'panels';
  const classes = panels
    ? 'ui-neutral with-top-bar with-header page-with-panels application-chrome'
    : 'ui-neutral with-top-bar';
  return html`<!doctype html>
    <html class="${classes} ${dark ? 'gl-dark' : 'gl-light'}" lang="${site.locale}">
      <head>
        ${head(facts, content.title)}
      </head>
      <body
        class="tab-width-8 gl-browser-chrome gl-platform-linux"
        data-page="${content.page}"
        ${content.typeId === null ? null : raw(`data-page-type-id="${content.typeId}"`)}
        data-project-id="${world.project.id}"
        data-project="${world.project.path.split('/').at(-1) ?? ''}"
        ${site.gitlab === 16 ? null : raw(`data-project-full-path="${world.project.path}"`)}
        data-namespace-id="17"
        data-group="${world.project.path.split('/')[0] ?? ''}"
        data-group-full-path="${world.project.path.split('/')[0] ?? ''}"
      >
        ${panels ? panelsShell(facts, content) : documentShell(facts, content)}
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
    ${['tokens', 'page', 'panels', 'merge-request', 'notes', 'markdown', 'diffs', 'document'].map((name) => html`<link rel="stylesheet" href="/assets/demo/${name}.css" />`)}
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
    features: { rapidDiffsOnMrShow: site.diffs === 'rapid', projectStudioEnabled: site.layout === 'panels' },
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
