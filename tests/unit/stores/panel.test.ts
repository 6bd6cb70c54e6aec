import { describe, expect, it } from 'vitest';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { NO_PANEL } from '@/core/panel/panel-records';
import { encryptPanel } from '@/stores/panel-cipher';
import type { Gateway } from '@/stores/gateway';
import type { Database } from '@/stores/database/open-database';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { quickKey } from '../panel/quick-key';
import { openLocal } from './local';

const OWN = 'interview-1';
const PASSPHRASE = 'seven quiet lamps';
const SEALED_AT = CALL_AT + 1_000;

const rating = (value: 1 | 2 | 3 | 4, interviewId = OWN) => ({
  interviewId,
  criterionId: 'tests',
  values: { intermediate: value, senior: null },
  reason: '',
  comment: `Said ${value}.`,
  updatedAt: CALL_AT,
});

/** A browser with one interview, rated. */
async function begin(id = OWN, patch: Parameters<typeof makeInterview>[0] = {}) {
  const local = openLocal(() => CALL_AT);
  await local.gateway.request('interview.create', {
    interview: makeInterview({ ...patch, id }),
    rubric: tinyRubric,
  });
  await local.gateway.request('rating.save', { rating: rating(3, id) });
  return local;
}
const seal = (gateway: Gateway, interviewId = OWN) =>
  gateway.request('scorecard.seal', { interviewId, at: SEALED_AT });
const load = (gateway: Gateway) => gateway.request('scorecard.load', { interviewId: OWN });

/** The file of another interviewer of the same interview. */
async function othersFile(patch: Parameters<typeof makeInterview>[0] = {}): Promise<string> {
  const { gateway } = await begin('other-1', patch);
  await seal(gateway, 'other-1');
  const file = { interviewId: 'other-1', author: ' Mark Grant ', passphrase: PASSPHRASE };
  return (await gateway.request('scorecard.export', file)).text;
}
const open = (gateway: Gateway, text: string, confirmed = false) =>
  gateway.request('scorecard.open', {
    interviewId: OWN,
    text,
    passphrase: PASSPHRASE,
    confirmed,
    at: SEALED_AT + 5_000,
  });

async function everything(database: Database) {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return Object.fromEntries(database.tables.map(({ name }, index) => [name, rows[index]]));
}

describe('sealing', () => {
  it('keeps the scorecard as it is stored, and marks the interview, at once', async () => {
    const { gateway, database } = await begin();
    await gateway.request('note.save', {
      note: makeNote({ id: 'p', text: 'SECRET', visibility: 'private' }),
      seen: [],
      otherId: 'x',
      draft: null,
    });
    const sealed = await seal(gateway);
    expect(sealed.scorecard.criteria).toMatchObject([{ id: 'tests', ratings: { intermediate: 3 } }]);
    expect(JSON.stringify(sealed)).not.toContain('SECRET');
    expect((await database.interviews.get(OWN))?.sealedAt).toBe(SEALED_AT);
    expect(await load(gateway)).toEqual({ ...NO_PANEL, seal: sealed });
  });

  it('happens once, however often it is asked for', async () => {
    const { gateway } = await begin();
    const first = await seal(gateway);
    expect(await gateway.request('scorecard.seal', { interviewId: OWN, at: SEALED_AT + 9 })).toEqual(first);
  });

  it('marks nothing where the scorecard can’t be kept', async () => {
    const { gateway, database } = await begin();
    await database.rubrics.clear();
    await expect(seal(gateway)).rejects.toThrow(/rubric/);
    expect((await database.interviews.get(OWN))?.sealedAt).toBeNull();
    expect(await load(gateway)).toEqual(NO_PANEL);
  });

  it('ends every change of what was sealed, with the reason, and of nothing else', async () => {
    const { gateway, database } = await begin();
    const piece = {
      id: 'e',
      interviewId: OWN,
      criterionId: 'tests',
      source: { type: 'activity' as const, eventId: 'note:1' },
      excerpt: 'x',
      polarity: null,
      createdAt: 1,
    };
    const finding = {
      interviewId: OWN,
      findingId: 'f',
      state: 'partly' as const,
      eventIds: [],
      comment: '',
      title: '',
      category: null,
      updatedAt: 1,
    };
    await gateway.request('evidence.save', { evidence: piece });
    await gateway.request('finding.save', { finding });
    await seal(gateway);
    const before = await everything(database);
    const sealed = /was sealed on 2026-11-24 at 15:00 UTC/;
    await expect(gateway.request('rating.save', { rating: rating(1) })).rejects.toThrow(sealed);
    await expect(
      gateway.request('evidence.save', { evidence: { ...piece, polarity: 'plus' } }),
    ).rejects.toThrow(sealed);
    await expect(gateway.request('evidence.remove', { interviewId: OWN, id: 'e' })).rejects.toThrow(sealed);
    await expect(
      gateway.request('finding.save', { finding: { ...finding, comment: 'late' } }),
    ).rejects.toThrow(sealed);
    await expect(gateway.request('finding.remove', { interviewId: OWN, findingId: 'f' })).rejects.toThrow(
      sealed,
    );
    await expect(gateway.request('feedback.save', { feedback: emptyFeedback(OWN, 1) })).rejects.toThrow(
      sealed,
    );
    await expect(
      gateway.request('interview.move', {
        interviewId: OWN,
        rubric: { ...tinyRubric, version: 2 },
        at: SEALED_AT,
      }),
    ).rejects.toThrow(sealed);
    expect(await everything(database)).toEqual(before);
    const note = { note: makeNote(), seen: [], otherId: 'x', draft: null };
    await gateway.request('note.save', note);
    expect(await database.notes.count()).toBe(1);
  });

  it('takes for done what came in before it and is sent again', async () => {
    const { gateway } = await begin();
    await seal(gateway);
    await gateway.request('rating.save', { rating: rating(3) });
    await gateway.request('evidence.remove', { interviewId: OWN, id: 'never-there' });
  });
});

describe('amendments', () => {
  const amendment = (id: string, at: number) => ({
    id,
    interviewId: OWN,
    at,
    criterionId: 'tests',
    text: 'Too low.',
  });

  it('need a seal', async () => {
    const { gateway } = await begin();
    const ask = { amendment: amendment('a', 1), field: 'amendment' };
    await expect(gateway.request('scorecard.amend', ask)).rejects.toThrow(/not sealed yet/);
  });

  it('are kept once, end their draft, and are marked from the first opening of others’ on', async () => {
    const { gateway, database } = await begin();
    await seal(gateway);
    const draft = { interviewId: OWN, field: 'amendment', text: 'Too low.', updatedAt: 1 };
    await gateway.request('draft.save', { draft, before: [''] });
    const first = { amendment: amendment('a', 1), field: 'amendment' };
    await gateway.request('scorecard.amend', first);
    await gateway.request('scorecard.amend', first);
    expect(await database.drafts.count()).toBe(0);
    expect(await open(gateway, await othersFile())).toEqual({ outcome: 'opened', id: 'other-1' });
    await gateway.request('scorecard.remove', { interviewId: OWN, id: 'other-1' });
    await gateway.request('scorecard.amend', { amendment: amendment('b', 2), field: 'amendment' });
    const { amendments } = await load(gateway);
    expect(amendments.map(({ id, afterOthers }) => [id, afterOthers])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });
});

describe('another interviewer’s file', () => {
  it('stays closed until one’s own scorecard is sealed', async () => {
    const { gateway, database } = await begin();
    const before = await everything(database);
    expect(await open(gateway, await othersFile())).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/not sealed yet/) as string,
    });
    expect(await everything(database)).toEqual(before);
  });

  it('is kept with what it says of its author, once', async () => {
    const { gateway } = await begin();
    await seal(gateway);
    const text = await othersFile();
    await open(gateway, text);
    await open(gateway, text);
    const { received, seal: own } = await load(gateway);
    expect(received).toMatchObject([{ id: 'other-1', author: 'Mark Grant', sealedAt: SEALED_AT }]);
    expect(own?.othersOpenedAt).toBe(SEALED_AT + 5_000);
  });

  it('brings later amendments, and takes none away when an older file is opened again', async () => {
    const { gateway } = await begin();
    await seal(gateway);
    const other = await begin('other-1');
    await seal(other.gateway, 'other-1');
    const signed = { interviewId: 'other-1', author: 'Mark', passphrase: PASSPHRASE };
    const older = (await other.gateway.request('scorecard.export', signed)).text;
    await other.gateway.request('scorecard.amend', {
      amendment: { id: 'a', interviewId: 'other-1', at: 9, criterionId: null, text: 'Later.' },
      field: 'amendment',
    });
    const newer = (await other.gateway.request('scorecard.export', signed)).text;
    for (const text of [older, newer, older]) await open(gateway, text);
    expect((await load(gateway)).received).toMatchObject([{ amendments: [{ text: 'Later.' }] }]);
  });

  it('that was sealed a second time is refused', async () => {
    const { gateway, database } = await begin();
    await seal(gateway);
    await open(gateway, await othersFile());
    const before = await everything(database);
    const again = await open(gateway, await othersFile({ level: 'senior' }));
    expect(again).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/sealed once/) as string,
    });
    expect(await everything(database)).toEqual(before);
  });

  it.each([
    ['another merge request', { mrKey: 'https://gitlab.com/acme/storefront!8' }, /another merge request/],
    ['another candidate', { candidate: { name: 'Kim', username: 'kim', userId: 4 } }, /another candidate/],
    ['another role', { role: 'frontend' as const }, /another role/],
  ])('about %s is refused', async (_, patch, why) => {
    const { gateway, database } = await begin();
    await seal(gateway);
    const before = await everything(database);
    expect(await open(gateway, await othersFile(patch))).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(why) as string,
    });
    expect(await everything(database)).toEqual(before);
  });

  it('of an interview without a merge request is opened when that is confirmed', async () => {
    const form = { mrKey: null, mrUrl: null, kind: 'alternative' as const };
    const named = (name: string) => ({ ...form, candidate: { name, username: null, userId: null } });
    const { gateway, database } = await begin(OWN, named('Kim Lee'));
    await seal(gateway);
    const before = await everything(database);
    const text = await othersFile(named('K. Lee'));
    expect(await open(gateway, text)).toMatchObject({ outcome: 'unsure' });
    expect(await everything(database)).toEqual(before);
    expect(await open(gateway, text, true)).toMatchObject({ outcome: 'opened' });
  });

  it('is not written with a passphrase that is guessed in an afternoon', async () => {
    const { gateway } = await begin();
    await seal(gateway);
    const short = { interviewId: OWN, author: 'Ada', passphrase: 'lamp' };
    await expect(gateway.request('scorecard.export', short)).rejects.toThrow(/Too short/);
  });

  it('that holds something else is refused', async () => {
    const { gateway, database } = await begin();
    await seal(gateway);
    const before = await everything(database);
    for (const content of ['', '[]', '{"scorecard":{"version":9}}'])
      expect(await open(gateway, await encryptPanel(content, PASSPHRASE, quickKey))).toMatchObject({
        outcome: 'refused',
      });
    expect(await everything(database)).toEqual(before);
  });
});

describe('debrief notes', () => {
  const debrief = (text: string) => ({ interviewId: OWN, topic: 'tests', at: 5, updatedAt: 5, text });
  const save = (gateway: Gateway, text: string, before: string) =>
    gateway.request('debrief.save', { debrief: debrief(text), before: [before] });

  it('keep what two surfaces write at the same time', async () => {
    const { gateway } = await begin();
    await save(gateway, 'one', '');
    expect(await save(gateway, 'two', '')).toMatchObject({ kept: 'one\ntwo' });
    expect((await load(gateway)).debriefs).toMatchObject([{ text: 'one\ntwo', at: 5 }]);
    await save(gateway, '', 'one\ntwo');
    expect((await load(gateway)).debriefs).toEqual([]);
  });
});

describe('a backup', () => {
  it('holds all of it, and brings it back', async () => {
    const { gateway } = await begin();
    await seal(gateway);
    await open(gateway, await othersFile());
    await gateway.request('debrief.save', {
      debrief: { interviewId: OWN, topic: '', at: 5, updatedAt: 5, text: 'Agreed.' },
      before: [''],
    });
    const { text } = await gateway.request('backup.export', { interviewId: OWN });
    const before = await load(gateway);
    const other = openLocal(() => 1);
    expect(await other.gateway.request('backup.restore', { text })).toMatchObject({ outcome: 'restored' });
    expect(await load(other.gateway)).toEqual(before);
    const unsealed = JSON.stringify({ ...(JSON.parse(text) as object), panel: NO_PANEL });
    expect(await openLocal(() => 1).gateway.request('backup.restore', { text: unsealed })).toMatchObject({
      outcome: 'refused',
    });
  });
});
