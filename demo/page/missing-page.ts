import { html, type Html } from './html';
import { layout, type PageFacts } from './layout';

/** GitLab's 404, which does not say whether the page exists. */
export function missingPage(facts: PageFacts): Html {
  return layout(facts, {
    title: 'Not Found',
    page: 'application:not_found',
    typeId: null,
    breadcrumbs: [{ text: 'Not Found', href: '#' }],
    body: html`<div class="empty-state">
      <h1>404: Page not found</h1>
      <p>
        Make sure the address is correct and the page has not moved. You may also lack permission to see it.
      </p>
      <p><a href="/">The demo's merge request</a></p>
    </div>`,
  });
}
