import { describe, expect, it } from 'vitest';
import { createMarkers } from '@/entrypoints/background/markers';
import type { Interview } from '@/core/interview/interview';
import { makeInterview } from '@/tests/fixtures/interview';
import { author, candidate, comment } from '../activity/build';

const MR = 'https://gitlab.com/acme/storefront!7';

function setUp(interviews: Interview[]) {
  const told: string[] = [];
  const state = { wanted: true, hideOnTell: false };
  const markers = createMarkers({
    interviews: () => Promise.resolve(interviews),
    records: () =>
      Promise.resolve([{ mrKey: MR, id: 'a', events: [comment(1), comment(2, { author }), comment(3)] }]),
    areWanted: () => Promise.resolve(state.wanted),
    tabs: () =>
      Promise.resolve([
        { tabId: 1, mrKey: MR },
        { tabId: 2, mrKey: 'https://gitlab.com/a/b!1' },
      ]),
    tellReader: (tabId, order) => {
      told.push(`start ${tabId} ${JSON.stringify(order)}`);
      if (state.hideOnTell) state.wanted = false;
      return Promise.resolve(true);
    },
    askReader: (tabId, order) => {
      told.push(`ask ${tabId} ${JSON.stringify(order)}`);
      return Promise.resolve(true);
    },
  });
  return { markers, told, state };
}

const marks = (noteIds: number[]): string => JSON.stringify({ to: 'reader', type: 'marks', noteIds });
const interview = makeInterview({ mrKey: MR, candidate });

describe('what is marked on the page', () => {
  it('is the candidate’s comments, and the tab learns nothing else', async () => {
    const { markers, told } = setUp([interview]);
    await markers.inTab({ tabId: 1, mrKey: MR });
    expect(told).toEqual([`start 1 ${marks([1, 3])}`]);
  });

  it.each([
    ['there is no interview', [], true],
    ['nobody knows who the candidate is', [{ ...interview, candidate: null }], true],
    ['it is hidden or switched off', [interview], false],
  ])('is nothing where %s, and starts no reader', async (_why, interviews, wanted) => {
    const { markers, told, state } = setUp(interviews);
    state.wanted = wanted;
    await markers.inTab({ tabId: 1, mrKey: MR });
    expect(told).toEqual([`ask 1 ${marks([])}`]);
  });

  it('is taken back where everything was hidden while a reader was being started', async () => {
    const { markers, told, state } = setUp([interview]);
    state.hideOnTell = true;
    await markers.inTab({ tabId: 1, mrKey: MR });
    expect(told).toEqual([`start 1 ${marks([1, 3])}`, `ask 1 ${marks([])}`]);
  });

  it('is looked at again for another candidate, and for nothing else about an interview', async () => {
    const { markers, told } = setUp([interview]);
    await markers.interviewStored(interview);
    await markers.interviewStored({ ...interview, checklist: ['notes-are-taken'] });
    expect(told).toHaveLength(1);
    await markers.interviewStored({ ...interview, candidate: { name: 'A', username: null, userId: 1 } });
    expect(told).toHaveLength(2);
  });
});
