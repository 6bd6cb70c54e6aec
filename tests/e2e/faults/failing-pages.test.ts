import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { hurryFor } from '../support/hurry';
import { inShortOnly } from '../support/short-form';
import { failures, type Trouble } from '../support/troubles';
import { fault } from './fault';
import { openReviewSession, type ReviewSession } from './review-session';

/** Those of a small merge request, and nine more of comments, of which only the first one tells. */
const SMALL = { timelinePages: 12 };
const LARGE = { timelinePages: 21 };

/** What no timeline can do without, by the end of its address: nine of ten pages of comments are no whole. */
const stages = [
  ['the merge request', 'merge_requests/7$', LARGE],
  ['the first page of comments', '/discussions?per_page=100&page=1$', SMALL],
  ['a page of comments in the middle', '/discussions?per_page=100&page=4$', LARGE],
  ['the last page of comments', '/discussions?per_page=100&page=10$', LARGE],
] as const;

/** One answer fails of those that the timeline is made of, and all others are well. */
describe('a review of a thousand comments', () => {
  let session: ReviewSession;

  beforeAll(async () => {
    session = await openReviewSession({ scenario: 'thousand-notes', ...LARGE });
  });
  afterAll(() => session.world.close());
  afterEach(() => session.calm());

  const isTried = ({ what }: Trouble): boolean => what === 'status 500' || what === 'answers that are empty';
  for (const [where, failPath, pages] of inShortOnly(stages, stages.slice(2, 3)))
    for (const failure of inShortOnly(failures, failures.filter(isTried)))
      fault(`without ${where}, for ${failure.what}: says so, and keeps all`, async (trial) => {
        const { nothingIsLost, page, panel, readAgainToTheEnd, readsOn, says, set } = session;
        await hurryFor(page, failure);
        set({ ...failure.switches, failPath });
        await readAgainToTheEnd(pages);
        await says(failure.says);
        await panel.getByRole('button', { name: failure.step }).first().waitFor();
        await nothingIsLost(trial);
        await readsOn(trial, failure);
      });
});
