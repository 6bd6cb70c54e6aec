import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFile } from '@/core/interview/empty-file';
import type { Interview } from '@/core/interview/interview';
import type { MergeRequest, Reading, Review } from '@/core/merge-request/merge-request';
import { fillInInterview } from '@/stores/fill-in-interview';
import type { Gateway } from '@/stores/gateway';
import { createInterviewStore, type InterviewStore } from '@/stores/interview-store';
import { createReviewStore, type ReviewStore } from '@/stores/review-store';
import { makeInterview } from '@/tests/fixtures/interview';
import { author, mrKey, person, sam } from '../activity/build';

const surface = { tabId: 1, mrKey, mrUrl: 'https://gitlab.com/group/project/-/merge_requests/7' };
const viewer = person(9, 'interviewer');
const mergeRequest: MergeRequest = {
  key: mrKey,
  webUrl: surface.mrUrl,
  projectId: 42,
  projectPath: 'group/project',
  iid: 7,
  title: 'Queue the mails',
  state: 'opened',
  author,
  sourceBranch: 'queue',
  targetBranch: 'main',
  headSha: null,
  createdAt: 0,
  reviewers: [],
};
const READING: Reading = {
  mrKey,
  readId: 'r1',
  startedAt: 100,
  finishedAt: null,
  pagesFetched: 1,
  pagesKnown: 9,
  missing: [],
  lastCompleteAt: null,
  waitingUntil: null,
};
const ENDED = { ...READING, finishedAt: 300, pagesFetched: 9, lastCompleteAt: 300 };
const SAM = { name: sam.name, username: 'sam', userId: 3 };

describe('an interview that is begun while its merge request is read for the first time', () => {
  let interviewStore: InterviewStore;
  let reviewStore: ReviewStore;

  beforeEach(() => {
    const gateway: Gateway = {
      request: () => Promise.resolve({ at: 0 }),
      subscribe: () => () => undefined,
    };
    interviewStore = createInterviewStore({ gateway, now: () => 400, newId: () => 'id' });
    reviewStore = createReviewStore(gateway);
    fillInInterview(interviewStore, reviewStore);
  });

  const open = (patch: Partial<Interview> = {}): void => {
    const early = { mrKey, candidate: null, mrTitle: null, createdAt: 200, ...patch };
    interviewStore.setState({ file: emptyFile(makeInterview(early)) });
  };
  const shows = (review: Partial<Review>): void =>
    reviewStore.setState((state) => ({ surface, loaded: true, review: { ...state.review, ...review } }));
  const everybody = { mergeRequest, viewer, participants: [author, viewer, sam] };
  const interview = () => interviewStore.getState().file?.interview;

  it('gets its candidate and title when that has ended, and not from a part of it', () => {
    shows({ reading: READING, participants: [author, viewer] });
    open();
    expect(interview()?.candidate).toBeNull();
    shows({ ...everybody, reading: ENDED });
    expect(interview()).toMatchObject({ candidate: SAM, mrTitle: 'Queue the mails' });
  });

  it('gets them also where the panel was closed meanwhile', () => {
    shows({ ...everybody, reading: ENDED });
    open();
    expect(interview()?.candidate).toEqual(SAM);
  });

  it('gets them from the read that follows one that failed', () => {
    shows({ reading: READING });
    open();
    const failed = { source: 'discussions', failure: 'server-error', detail: '' } as const;
    shows({ ...everybody, reading: { ...READING, finishedAt: 300, missing: [failed] } });
    expect(interview()?.candidate).toBeNull();
    shows({ reading: { ...ENDED, readId: 'r2', startedAt: 350, finishedAt: 400, lastCompleteAt: 400 } });
    expect(interview()?.candidate).toEqual(SAM);
  });

  it('keeps the candidate that was chosen or typed meanwhile', () => {
    const typed = { name: 'Alex', username: null, userId: null };
    shows({ reading: READING });
    open();
    interviewStore.getState().change({ candidate: typed });
    shows({ ...everybody, reading: ENDED });
    expect(interview()).toMatchObject({ candidate: typed, mrTitle: 'Queue the mails' });
  });

  it('stays without one where that was taken out, before the end or after it', () => {
    shows({ reading: READING });
    open();
    interviewStore.getState().change({ candidate: SAM });
    interviewStore.getState().change({ candidate: null });
    shows({ ...everybody, reading: ENDED });
    expect(interview()?.candidate).toBeNull();

    open({ id: 'another' });
    expect(interview()?.candidate).toEqual(SAM);
    interviewStore.getState().change({ candidate: null });
    shows({ reading: { ...ENDED, readId: 'r2', startedAt: 500, finishedAt: 600 } });
    expect(interview()?.candidate).toBeNull();
  });

  it('is asked for its candidate where there is a choice to make', () => {
    shows({ reading: READING });
    open();
    shows({ ...everybody, participants: [...everybody.participants, person(4, 'kim')], reading: ENDED });
    expect(interview()).toMatchObject({ candidate: null, mrTitle: 'Queue the mails' });
  });

  it.each<[string, Partial<Interview>]>([
    ['was begun when all was known', { createdAt: 301 }],
    ['was begun before, and found nobody', { createdAt: 99 }],
    ['is of another merge request', { mrKey: 'https://gitlab.com/group/project!8' }],
    ['is sealed', { sealedAt: 250 }],
  ])('is another matter than one that %s', (_what, patch) => {
    shows({ ...everybody, reading: ENDED });
    open(patch);
    expect(interview()?.candidate).toBeNull();
  });
});
