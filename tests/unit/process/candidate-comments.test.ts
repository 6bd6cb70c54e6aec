import { describe, expect, it } from 'vitest';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { allComments, candidateComments } from '@/core/process/candidate-comments';
import { author, comment, commit, record, threads } from '../activity/build';
import { before, makeInterview, said, timelineOf } from './build';

const interview = makeInterview();
const robin = interview.candidate;

describe('the comments of a timeline', () => {
  it('are all there in the order of time, replies among them, of one moment by their notes', () => {
    const timeline = timelineOf(
      interview,
      said(4, before(50)),
      comment(9, { at: before(60), author }),
      said(3, before(50)),
      said(7, before(70)),
    );
    expect(allComments(timeline).map(({ noteId }) => noteId)).toEqual([7, 9, 3, 4]);
  });

  it('are comments only', () => {
    const records = [...threads(said(1, before(50))), record('commits', commit('a', before(40)))];
    const timeline = deriveTimeline(records, { candidate: robin, sittingGapMs: 1, reviewEndsAt: null });
    expect(timeline.entries.length).toBeGreaterThan(1);
    expect(allComments(timeline).map(({ noteId }) => noteId)).toEqual([1]);
  });

  it('are the candidate’s up to the time that is asked for, whatever was asked before', () => {
    const timeline = timelineOf(
      interview,
      said(1, before(60)),
      comment(2, { at: before(55), author }),
      said(3, before(50)),
    );
    const ids = (until: number | null) =>
      candidateComments(timeline, robin, until).map(({ noteId }) => noteId);
    expect(ids(null)).toEqual([1, 3]);
    expect(ids(before(50))).toEqual([1]);
    expect(ids(before(50) + 1)).toEqual([1, 3]);
    expect(ids(null)).toEqual([1, 3]);
    expect(candidateComments(timeline, null, null)).toEqual([]);
  });
});
