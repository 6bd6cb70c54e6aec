import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { hurryFor } from '../support/hurry';
import { inShortOnly } from '../support/short-form';
import { failures, type Trouble } from '../support/troubles';
import { fault } from './fault';
import { openReviewSession, type ReviewSession } from './review-session';

/** The merge request, and ten pages of comments. */
const TIMELINE_PAGES = 21;

/** What no timeline can do without, by the end of its address: nine of ten pages of comments are no whole. */
const stages = [
  ['the merge request', 'merge_requests/7$'],
  ['the first page of comments', '/discussions?per_page=100&page=1$'],
  ['a page of comments in the middle', '/discussions?per_page=100&page=4$'],
  ['the last page of comments', '/discussions?per_page=100&page=10$'],
] as const;

/** One answer fails of those that the timeline is made of, and all others are well. */
describe('a review of a thousand comments', () => {
  let session: ReviewSession;

  beforeAll(async () => {
    session = await openReviewSession({ scenario: 'thousand-notes', timelinePages: TIMELINE_PAGES });
  });
  afterAll(() => session.world.close());
  afterEach(() => session.calm());

  const isTried = ({ what }: Trouble): boolean => what === 'status 500' || what === 'answers that are empty';
  for (const [where, failPath] of inShortOnly(stages, stages.slice(2, 3)))
    for (const failure of inShortOnly(failures, failures.filter(isTried)))
      fault(`without ${where}, for ${failure.what}: says so, and keeps all`, async (trial) => {
        const { nothingIsLost, page, panel, readAgainToTheEnd, readsOn, says, set } = session;
        await hurryFor(page, failure);
        set({ ...failure.switches, failPath });
        await readAgainToTheEnd();
        await says(failure.says);
        await panel.getByRole('button', { name: failure.step }).first().waitFor();
        await nothingIsLost(trial);
        await readsOn(trial, failure);
      });
});
