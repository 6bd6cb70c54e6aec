import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('@/stores/browser', () => import('./storage-areas'));
const { areas } = await import('./storage-areas');
const { forgetPins, idOf, pinOf, windowsToReturnTo } = await import('@/entrypoints/background/pins');
const { claimFrame, forgetFrames, registerFrame } = await import('@/entrypoints/background/surfaces');
const { takeWish } = await import('@/entrypoints/background/wishes');
const { callMemory } = await import('@/entrypoints/background/call-memory');
const { createRefusedReviews } = await import('@/entrypoints/background/refused-reviews');

const URL = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const REF = { key: 'https://gitlab.com/acme/storefront!7', url: URL };
const PIN = { interviewId: 'i-1', mrKey: REF.key, mrUrl: URL };

describe('what can’t be read in the session area', () => {
  beforeEach(() => areas.session.clear());

  it('keeps no pin beside it from being found or forgotten', async () => {
    areas.session.set('page:broken', null).set('side-panel:4', { interviewId: 3 }).set('page:p', PIN);
    expect(await pinOf({ is: 'side-panel', windowId: 4, opened: false })).toMatchObject({ mrKey: REF.key });
    expect(await idOf({ ...PIN, interviewId: null })).toBe('p');
    await forgetPins(['i-1']);
    expect(areas.session.has('page:p')).toBe(false);
    expect(windowsToReturnTo({ 'side-panel:4': { spot: 1 }, 'side-panel:5': 'x' })).toEqual([]);
  });

  it('is no key of a frame, and keeps none from being forgotten with its tab', async () => {
    areas.session.set('frame:broken', null).set('frame:a', { surface: null });
    await registerFrame('a', 3, REF as Parameters<typeof registerFrame>[2]);
    expect(await claimFrame('a', 3, 's-1')).toMatchObject({ mrKey: REF.key });
    await forgetFrames(3);
    expect([...areas.session.keys()]).toEqual(['frame:broken']);
  });

  it('is no wish, no span and no cue', async () => {
    areas.session.set('wish:3', { mrKey: REF.key, noteId: '12', at: 1 });
    expect(await takeWish(3, REF.key, 1)).toBeNull();
    areas.session.set('ran-ahead:i-1', {}).set('cues:i-1', { half: null });
    const memory = callMemory(() => 1);
    expect(await memory.ranAhead('i-1')).toBeNull();
    expect(await memory.tellCue('i-1', 'half', 's-1')).toBe(false);
    expect(await memory.tellCue('i-1', 'half', 's-2')).toBe(true);
  });

  it('was a refusal of a review, where it stands in the place of one', async () => {
    createRefusedReviews(() => 1).refuse(REF.key);
    const [key = ''] = areas.session.keys();
    areas.session.set(key, { valueOf: 1, toString: 1 });
    const refused = createRefusedReviews(() => 1);
    await refused.ready;
    expect(refused.isRefused(REF.key, 5)).toBe(true);
  });
});
