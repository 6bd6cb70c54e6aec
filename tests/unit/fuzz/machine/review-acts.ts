import type { ArrivedReview } from '@/core/merge-request/merge-arrived';
import type { Reading } from '@/core/merge-request/merge-request';
import { comment, mrKey, record } from '../../activity/build';
import type { Act } from './sent';
import { acknowledge } from './truth';

/** What a reader in a page sends beside what surfaces ask: an answer of GitLab, in which a thread has one more comment. */
export const ARRIVE = 'review.arrive';

const arrive: Act = (_, world, pick) => {
  const [number, at] = [world.next(), world.now()];
  const word = `w${number};`;
  const threadId = `t${pick % 3}`;
  const reading: Reading = {
    mrKey,
    readId: `read-${number}`,
    startedAt: at,
    finishedAt: null,
    pagesFetched: 1,
    pagesKnown: 2,
    missing: [],
    lastCompleteAt: null,
    waitingUntil: null,
  };
  const arrived: ArrivedReview = {
    mergeRequest: null,
    participants: null,
    viewer: null,
    // Without those that came before: what an answer lacks stays.
    records: [record(`thread:${threadId}`, comment(number, { threadId, body: word }))],
    diffs: [],
    reading,
  };
  return {
    interviewId: mrKey,
    name: ARRIVE,
    ask: arrived,
    answered: () => acknowledge(world.review, word, '', true),
  };
};

/** What comes from GitLab while interviews are written. */
export const REVIEW_ACTS = { arrive };
