import { describe, expect, it } from 'vitest';
import { NO_PANEL } from '@/core/panel/panel-records';
import { encryptPanel } from '@/stores/panel-cipher';
import type { Gateway } from '@/stores/gateway';
import { quickKey } from '../panel/quick-key';
import { openLocal } from './local';
import { OWN, PASSPHRASE, SEALED_AT, begin, seal, load, othersFile, open, everything } from './a-panel';

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
