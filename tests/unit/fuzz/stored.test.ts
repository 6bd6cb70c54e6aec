import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, vi } from 'vitest';
import { marksToBeginWith, readMarks, withMark, writeMarks } from '@/components/notes/marks-draft';
import { SpanSchema } from '@/core/call/ran-ahead';
import { NOTE_KINDS, SIGNALS } from '@/core/interview/interview';
import { NoteSchema } from '@/core/interview/interview-schema';
import { SweepSchema } from '@/core/keeping/sweep';
import { textHash } from '@/core/keeping/text-hash';
import {
  DEFAULT_SETTINGS,
  NARROWEST,
  SettingsReadingSchema,
  SettingsSchema,
  WIDEST,
} from '@/core/settings/settings';
import { PinSchema, requests, SpotSchema } from '@/stores/messages/protocol';
import { anyChanged } from './inputs';
import type { Json } from './mutate-json';
import { anyStored } from './stored-values';
import { asyncTarget, must, mustEqual, target } from './target';

vi.mock('@/stores/browser', () => import('../background/storage-areas'));
vi.mock('@/stores/database/hidden-flag', () => ({
  hiddenFlag: () => ({ load: () => Promise.resolve(null) }),
}));
const filler = vi.hoisted(() => ({ rounds: 0 }));
vi.mock('@/stores/database/filler', () => ({
  ROUND_BYTES: 1,
  dropFiller: () => Promise.resolve(),
  fillOnce() {
    filler.rounds += 1;
    return filler.rounds > 9 ? Promise.reject(new Error('It has no end.')) : Promise.resolve();
  },
}));
const { areas } = await import('../background/storage-areas');
const background = {
  ...(await import('@/entrypoints/background/call-memory')),
  ...(await import('@/entrypoints/background/erasure-marks')),
  ...(await import('@/entrypoints/background/hidden-state')),
  ...(await import('@/entrypoints/background/pins')),
  ...(await import('@/entrypoints/background/refused-reviews')),
  ...(await import('@/entrypoints/background/search-storage')),
  ...(await import('@/entrypoints/background/settings')),
  ...(await import('@/entrypoints/background/surfaces')),
  ...(await import('@/entrypoints/background/sweep')),
  ...(await import('@/entrypoints/background/undated')),
  ...(await import('@/entrypoints/background/widths')),
  ...(await import('@/entrypoints/background/wishes')),
};

const NOW = 1_795_532_400_000;
const now = (): number => NOW;
const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const MR_KEY = 'https://gitlab.com/acme/storefront!7';
const WAIT = globalThis.setTimeout;

/** What is stored under one key of an area, and nothing else. */
function only(area: keyof typeof areas, values: Record<string, unknown>): void {
  areas[area].clear();
  for (const [key, value] of Object.entries(values)) areas[area].set(key, value);
}

const isValid = (schema: v.GenericSchema, value: unknown, what: string): void =>
  must(v.is(schema, value), `${what} is what it should be`);

describe('what lies in storage.local, which a page can write in Firefox', () => {
  beforeAll(() => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({}) } });
    // A worker waits for the browser's files; here nobody does.
    vi.stubGlobal('setTimeout', (act: () => void) => WAIT(act, 0));
  });
  afterAll(() => vi.unstubAllGlobals());
  beforeEach(() => areas.session.clear());

  const settings: Json = { ...DEFAULT_SETTINGS };
  asyncTarget('storage: settings', anyStored(settings, { width: 500 }), async (stored) => {
    only('local', { settings: stored });
    const { loadSettings, saveSettings } = background;
    const reading = await loadSettings();
    isValid(SettingsReadingSchema, reading, 'what is read');
    isValid(SettingsSchema, reading.settings, 'every setting');
    await saveSettings(reading.settings);
    mustEqual((await loadSettings()).settings, reading.settings, 'what was read is saved');
  });

  const anyWidth = fc.tuple(anyStored(500, '500'), anyStored(settings));
  asyncTarget('storage: width of the panel', anyWidth, async ([stored, others]) => {
    only('local', { 'width:https://gitlab.com': stored, settings: others });
    const width = await background.widthFor(MR);
    must(Number.isInteger(width) && width >= NARROWEST && width <= WIDEST, 'a panel may have this width');
    await background.forgetWidths();
    must(areas.local.size === 1, 'it can be forgotten');
  });

  asyncTarget('storage: when something without a date was changed', anyStored(NOW), async (stored) => {
    only('local', { 'undated-changed-at': stored });
    must(Number.isFinite(await background.undated.changedAt()), 'it is a time');
  });

  const due: Json = { state: 'due', since: NOW, done: 1, of: 4 };
  const failed: Json = { state: 'failed', since: NOW, at: 1, why: 'The disk is full.' };
  asyncTarget(
    'storage: how far the files are rewritten',
    anyStored(due, failed, { state: 'done', at: NOW }, { state: 'none' }),
    async (stored) => {
      only('local', { sweep: stored });
      filler.rounds = 0;
      const sweeper = background.createSweeper(() => undefined, now);
      const before = await sweeper.state();
      isValid(SweepSchema, before, 'the state');
      await sweeper.goOn();
      must(filler.rounds <= 4, 'it comes to its end');
      const { state } = await sweeper.state();
      must(state !== 'due', 'what was due is done');
      await sweeper.due();
      await sweeper.notDue();
      mustEqual((await sweeper.state()).state, state, 'what was not erased leaves it as it was');
    },
  );

  const anyArea = fc.tuple(anyStored(settings, due), fc.boolean());
  asyncTarget('storage: searched for what was erased', anyArea, async ([stored, left]) => {
    only('local', { sweep: stored, ...(left && { x: { deep: [{ 'interview-1': 1 }] } }) });
    const traces = { id: ['interview-1'], name: ['robin'], username: ['robin'], text: [] };
    const found = await background.searchStorage(traces);
    mustEqual(found, left ? [{ where: 'storage.local', rows: 1, by: ['id'] }] : [], 'what is left is found');
  });
});

describe('what lies in storage.session', () => {
  beforeAll(() => vi.stubGlobal('setTimeout', (act: () => void) => WAIT(act, 0)));
  afterAll(() => vi.unstubAllGlobals());

  const pin: Json = { interviewId: 'i-1', mrKey: MR_KEY, mrUrl: MR };
  const spot: Json = { tab: 'call', field: { place: 'draft:', nth: 0, selection: [4, 4] } };
  const HiddenPin = v.nullable(v.object({ ...PinSchema.entries, spot: v.optional(SpotSchema) }));
  const anyPins = fc.tuple(anyStored(pin, { ...(pin as object), spot }), fc.boolean());
  asyncTarget('storage: what side panels and windows are about', anyPins, async ([stored, opened]) => {
    const before = { 'side-panel:4': stored, 'page:p': stored, 'side-panel:5': stored, hidden: true };
    only('session', before);
    const { closedByHiding, forgetPins, idOf, pinOf, windowsToReturnTo } = background;
    must(
      windowsToReturnTo(before).every((id) => id === 4 || id === 5),
      'the windows are those',
    );
    await closedByHiding(5, null);
    must(!windowsToReturnTo(Object.fromEntries(areas.session)).includes(5), 'none comes back that stays');
    isValid(HiddenPin, await pinOf({ is: 'window', id: 'p' }), 'a window');
    isValid(HiddenPin, await pinOf({ is: 'side-panel', windowId: 4, opened }), 'a side panel');
    must((await idOf({ interviewId: null, mrKey: MR_KEY, mrUrl: MR })) !== '', 'a page has an id');
    await forgetPins(['i-1']);
    for (const each of await Promise.all(['p', 'q'].map((id) => pinOf({ is: 'window', id }))))
      must(each?.interviewId !== 'i-1', 'nothing is about what was erased');
  });

  const frame: Json = { surface: { tabId: 3, mrKey: MR_KEY, mrUrl: MR }, claimedBy: null };
  const wish: Json = { mrKey: MR_KEY, noteId: 12, at: NOW };
  const anyFrame = fc.tuple(anyStored(frame), anyStored(wish));
  asyncTarget('storage: keys of frames, and wishes', anyFrame, async ([stored, wished]) => {
    only('session', { 'frame:a': stored, 'frame:b': stored, 'wish:3': wished });
    const { claimFrame, forgetFrames, registerFrame, takeWish } = background;
    await registerFrame('a', 3, { key: MR_KEY, url: MR } as Parameters<typeof registerFrame>[2]);
    const surface = await claimFrame('a', 3, 's-1');
    isValid(requests['surface.claim'].answer, surface, 'a surface');
    must(surface === null || surface.tabId === 3, 'it is this tab’s');
    const other = await claimFrame('a', 3, 's-2');
    must(surface === null || other === null, 'a key is spent once');
    only('session', { 'frame:a': stored, 'wish:3': wished });
    const noteId = await takeWish(3, MR_KEY, NOW);
    must(noteId === null || typeof noteId === 'number', 'a wish is for a note, or there is none');
    must((await takeWish(3, MR_KEY, NOW)) === null, 'it is taken once');
    await forgetFrames(3);
  });

  const span: Json = { from: NOW, to: NOW + 9_000, judged: false };
  const cues: Json = { ':5': { at: NOW, by: 's-1' } };
  asyncTarget(
    'storage: what surfaces of one call know of each other',
    fc.tuple(anyStored([span], []), anyStored(cues)),
    async ([spans, told]) => {
      only('session', { 'ran-ahead:i-1': spans, 'cues:i-1': told });
      const memory = background.callMemory(now);
      isValid(v.nullable(SpanSchema), await memory.ranAhead('i-1'), 'a span');
      const seen = await memory.seeSpan('i-1', { from: NOW + 1, to: NOW + 2 }, true);
      isValid(v.nullable(SpanSchema), seen, 'a span');
      await memory.tellCue('i-1', ':5', 's-2');
      must(!(await memory.tellCue('i-1', ':7', 's-2')), 'a cue is told by who comes first');
      must(await memory.tellCue('i-1', ':7', 's-1'), 'and by nobody else');
      await background.forgetCalls(['i-1']);
      must(areas.session.size === 0, 'it is forgotten');
    },
  );

  asyncTarget('storage: reviews that are refused', anyStored('never', NOW), async (stored) => {
    only('session', { [`refused-review:${textHash(MR_KEY)}`]: stored, 'refused-review:x': stored });
    const refused = background.createRefusedReviews(now);
    await refused.ready;
    must(typeof refused.isRefused(MR_KEY, NOW) === 'boolean', 'a read is refused or not');
    refused.refuse(MR_KEY);
    must(refused.isRefused(MR_KEY, NOW), 'it is refused from then on');
    refused.allow(MR_KEY);
    must(!refused.isRefused(MR_KEY, NOW), 'and taken when it was asked for');
  });

  asyncTarget('storage: marks of erasures, and what is hidden', anyStored('mark', true), async (stored) => {
    only('session', { [`erasure-mark:${textHash(MR_KEY)}`]: stored, hidden: stored });
    must(typeof (await background.createErasureMarks().of(MR_KEY)) === 'string', 'a mark is a text');
    const hidden = await background.loadHidden();
    must(hidden === (stored === true), 'everything is hidden, or not');
    must(background.isHiddenIn({ hidden: stored }) === hidden, 'a press is told the same');
  });
});

describe('what lies in a draft', () => {
  const { anchorEventId, anchorLine, criterionId, kind, signal, visibility } = NoteSchema.entries;
  const Marks = v.strictObject({ anchorEventId, anchorLine, criterionId, kind, signal, visibility });
  const line = { path: 'a.rb', line: 3, sha: 'c0ffee' };
  // In any combination, also of those that no build has written. What is larger than any number JSON knows as 1e999.
  const anyMarks = fc
    .record({
      signal: fc.constantFrom(...SIGNALS, null),
      kind: fc.constantFrom(...NOTE_KINDS, undefined),
      criterionId: fc.constantFrom('tests', null),
      anchorEventId: fc.constantFrom('note:1', null, null),
      anchorLine: fc.constantFrom(line, { ...line, line: '1e999' }, null, undefined),
      visibility: fc.constantFrom('private', 'shareable'),
    })
    .map((marks) => JSON.stringify(marks));
  const anyDraft = fc
    .oneof({ weight: 2, arbitrary: anyMarks }, anyChanged(anyMarks.map((text) => JSON.parse(text) as Json)))
    .map((text) => text.replaceAll('"1e999"', '1e999'));
  target('marks of a note', fc.tuple(anyDraft, fc.string()), ([text, typed]) => {
    const marks = readMarks(text);
    isValid(Marks, marks, 'what is read');
    mustEqual(readMarks(writeMarks(marks)), marks, 'written and read they are the same');
    mustEqual(withMark(marks, {}, 'shareable'), marks, 'they are as a change would leave them');
    isValid(Marks, marksToBeginWith(text, typed), 'what a line begins with');
  });
});
