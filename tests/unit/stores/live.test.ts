import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInterviewStore } from '@/stores/interview-store';
import { startLive, type Live } from '@/stores/live';
import type { Published } from '@/stores/messages/protocol';
import { createReviewStore, type ReviewStore } from '@/stores/review-store';
import type { Gateway } from '@/stores/gateway';
import { emptyFile } from '@/core/interview/empty-file';
import { makeInterview } from '@/tests/fixtures/interview';
import { comment, mrKey } from '../activity/build';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const surface = { tabId: 1, mrKey, mrUrl: 'https://gitlab.com/group/project/-/merge_requests/7' };
const reading = {
  mrKey,
  readId: 'r1',
  startedAt: 0,
  finishedAt: 1,
  pagesFetched: 1,
  pagesKnown: 1,
  missing: [],
  lastCompleteAt: 1,
  waitingUntil: null,
};

describe('looking for news', () => {
  let looks: { at: number; force: boolean }[];
  let answer: unknown;
  let publish: (published: Published) => void;
  let reviewStore: ReviewStore;
  let interviewStore: ReturnType<typeof createInterviewStore>;
  let shown: boolean;
  let live: Live;
  const now = () => Date.now();

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    looks = [];
    answer = { state: 'on', tabId: 1 };
    shown = true;
    const request = ((name: string, ask: { force: boolean }) => {
      if (name === 'review.look') looks.push({ at: now(), force: ask.force });
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    }) as Gateway['request'];
    const subscribe: Gateway['subscribe'] = (listener) => {
      publish = listener;
      return () => undefined;
    };
    const gateway = { request, subscribe };
    interviewStore = createInterviewStore({ gateway, now, newId: () => 'id' });
    reviewStore = createReviewStore(gateway);
    open();
    live = startLive({ reviewStore, interviewStore, now, isShown: () => shown });
  });
  afterEach(() => {
    live.stop();
    vi.useRealTimers();
  });

  function open(patch: Parameters<typeof makeInterview>[0] = {}): void {
    reviewStore.setState({ surface, review: { ...reviewStore.getState().review, reading } });
    interviewStore.setState({
      file: emptyFile(makeInterview({ mrKey, ...patch })),
    });
  }
  const gaps = (): number[] => looks.map(({ at }, index) => (at - (looks[index - 1]?.at ?? 0)) / SECOND);

  it('is done every 15 seconds, then more slowly, and never so slowly that news takes half a minute', async () => {
    await vi.advanceTimersByTimeAsync(45 * SECOND);
    expect(gaps()).toEqual([15, 15, 15]);
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(gaps().at(-1)).toBe(25);
    expect(gaps()).toEqual([...gaps()].sort((a, b) => a - b));
  });

  it('is fast again after news, and after somebody came back', async () => {
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    reviewStore.setState(({ review }) => ({ review: { ...review, reading: { ...reading, readId: 'r2' } } }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(gaps().at(-1)).toBe(15);
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    live.wake();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(gaps().at(-1)).toBe(15);
  });

  it('stays fast while the call’s clock runs', async () => {
    open({ clock: [{ id: 'c', at: 0, type: 'start' }] });
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(gaps().at(-1)).toBe(15);
  });

  it('stops while nobody sees it, leaves no timer, and begins at once when it is seen again', async () => {
    shown = false;
    live.wake();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(looks).toEqual([]);
    expect(reviewStore.getState().live).toBe('paused');
    shown = true;
    live.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(looks).toHaveLength(1);
    expect(reviewStore.getState().live).toBe('on');
  });

  it('needs an open interview of this merge request', async () => {
    interviewStore.setState({ file: null });
    await vi.advanceTimersByTimeAsync(MINUTE);
    open({ mrKey: 'https://gitlab.com/group/project!8' });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(looks).toEqual([]);
    open();
    await vi.advanceTimersByTimeAsync(0);
    expect(looks).toHaveLength(1);
  });

  it('says that the tab is gone, goes on, and follows the merge request into another tab', async () => {
    answer = { state: 'tab-gone' };
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(reviewStore.getState().live).toBe('tab-gone');
    answer = { state: 'on', tabId: 5 };
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(reviewStore.getState()).toMatchObject({ live: 'on', surface: { tabId: 5 } });
  });

  it('waits as long as GitLab asked, looks again at the end of that, and then forgets it', async () => {
    publish({ type: 'look-waiting', mrKey, until: 100 * SECOND });
    publish({ type: 'look-waiting', mrKey: 'https://gitlab.com/group/project!8', until: 500 * SECOND });
    expect(reviewStore.getState().lookAgainAt).toBe(100 * SECOND);
    await vi.advanceTimersByTimeAsync(99 * SECOND);
    expect(looks).toEqual([]);
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(looks).toHaveLength(1);
    expect(reviewStore.getState().lookAgainAt).toBeNull();
  });

  it('learns of a pause that another surface was told of', async () => {
    answer = { state: 'waiting', tabId: 1, until: 60 * SECOND };
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(reviewStore.getState()).toMatchObject({ live: 'on', lookAgainAt: 60 * SECOND });
    answer = { state: 'on', tabId: 1 };
    await vi.advanceTimersByTimeAsync(45 * SECOND);
    expect(gaps()).toEqual([15, 45]);
  });

  it('is quiet about a background that does not answer, and asks again', async () => {
    answer = new Error('gone');
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    expect(looks).toHaveLength(2);
    expect(reviewStore.getState().problem).toBeNull();
  });

  it('has a deletion confirmed by a whole read soon, and once a minute at most', async () => {
    const absence = { readId: 'r1', missedAt: 1, confirmedAt: null };
    const records = [{ mrKey, id: 'thread:a', events: [comment(1, { absence })] }];
    reviewStore.setState(({ review }) => ({ review: { ...review, records } }));
    await vi.advanceTimersByTimeAsync(12 * SECOND);
    expect(looks).toEqual([{ at: 11 * SECOND, force: true }]);
    await vi.advanceTimersByTimeAsync(100 * SECOND);
    const forced = looks.filter(({ force }) => force).map(({ at }) => at);
    expect(forced).toHaveLength(2);
    expect((forced[1] ?? 0) - (forced[0] ?? 0)).toBeGreaterThanOrEqual(MINUTE);
  });

  it('remembers which entry a mark asked for, for this tab and merge request alone', () => {
    publish({ type: 'show-entry', mrKey, tabId: 2, noteId: 7 });
    expect(reviewStore.getState().wanted).toBeNull();
    publish({ type: 'show-entry', mrKey, tabId: 1, noteId: 7 });
    expect(reviewStore.getState().wanted).toEqual({ noteId: 7 });
    reviewStore.getState().wantedShown();
    expect(reviewStore.getState().wanted).toBeNull();
  });

  it('shows an entry that was asked for while the frame still loaded', async () => {
    reviewStore.setState({ surface: null });
    publish({ type: 'show-entry', mrKey, tabId: 1, noteId: 7 });
    answer = surface;
    await reviewStore.getState().claim({ nonce: 'nonce' });
    expect(reviewStore.getState().wanted).toEqual({ noteId: 7 });
    answer = { ...surface, noteId: 9 };
    await reviewStore.getState().claim({ nonce: 'nonce' });
    expect(reviewStore.getState().wanted).toEqual({ noteId: 9 });
  });
});
