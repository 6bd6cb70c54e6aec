import axe from 'axe-core';
import { expect, inject } from 'vitest';
import { keepRecord } from '@/tests/support/suite-records';

/** A page, a frame, or what is like one. */
interface Document {
  evaluate(expression: string): Promise<unknown>;
}

interface Answer {
  passed: number;
  dark: boolean;
  problems: string[];
}

/**
 * Everything of WCAG 2.2 A and AA, target sizes too, which axe leaves out by itself, and its best practices. Beside GitLab's
 * page landmarks and the first heading are that page's business.
 */
const RUN = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: window === top ? {} : { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
}).then(({ passes, violations }) => ({
  passed: passes.length,
  dark: document.documentElement.classList.contains('gl-dark') || matchMedia('(prefers-color-scheme: dark)').matches,
  problems: violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, failureSummary }) => [id, JSON.stringify(target), html, failureSummary].join(': '))),
}))`;

/**
 * Below the screen `content-visibility: auto` leaves out what it holds and keeps a guessed room for it. Asked where it
 * stands, what is left out answers with its own size, which may reach over what follows, as it never does where it is seen:
 * axe would say that the one covers the other. So all is drawn while axe looks.
 */
const DRAW_ALL = `for (const element of document.querySelectorAll('*'))
  if (getComputedStyle(element).contentVisibility === 'auto') {
    element.style.contentVisibility = 'visible';
    element.setAttribute('data-drawn-for-axe', '');
  }`;
const DRAW_AS_BEFORE = `for (const element of document.querySelectorAll('[data-drawn-for-axe]')) {
  element.style.contentVisibility = '';
  element.removeAttribute('data-drawn-for-axe');
}`;

/** What axe finds in a document of ours, one line for each element; it joins the table of the suite under the test's name. */
export async function findProblems(page: Document): Promise<string[]> {
  await page.evaluate(axe.source);
  // What sticks to an edge covers something wherever the page is scrolled to, and axe calls that too small.
  await page.evaluate('scrollTo(0, 0)');
  await page.evaluate(DRAW_ALL);
  const { dark, passed, problems } = (await page.evaluate(RUN)) as Answer;
  await page.evaluate(DRAW_AS_BEFORE);
  const state = expect.getState().currentTestName ?? 'outside of any test';
  keepRecord(inject('suiteRecords'), 'axe', { state, dark, passed, violations: problems.length });
  return problems;
}
