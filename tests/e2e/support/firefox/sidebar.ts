import type { Browser } from 'puppeteer-core';
import { evaluateIn, SIDEBAR } from './extension-document';

/** What the Rubric tab counts; in the width that the sidebar begins with it is not in sight. */
export function ratedInSidebar(browser: Browser): Promise<unknown> {
  return evaluateIn(browser, SIDEBAR, `document.querySelector('#tab-rubric')?.textContent`);
}

/** What reaches over the sidebar's edge: it begins narrower than any other place of the panel. */
export function outOfSightInSidebar(browser: Browser): Promise<unknown> {
  const look = `[...document.querySelectorAll('button, input, [role="status"]')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth).map(({ outerHTML }) => outerHTML)`;
  return evaluateIn(browser, SIDEBAR, look);
}

/** Whether what should be in it stands in it, seen or not. */
export function isSidebarReady(browser: Browser): Promise<unknown> {
  const look = `document.readyState === 'complete' && document.querySelector('[role="tab"]') !== null`;
  return evaluateIn(browser, SIDEBAR, look);
}
