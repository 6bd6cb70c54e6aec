import { describe, expect, it } from 'vitest';
import type { Attempt } from '@/core/calibration/attempt';
import type { Session } from '@/core/qualification/session';
import { createQualificationStore, type QualificationStore } from '@/stores/qualification-store';
import { GatewayError, type Gateway } from '@/stores/gateway';
import { CALL_AT } from '@/tests/fixtures/interview';
import { aSample, anAttempt } from '../calibration/sample';
import { aSession } from '../qualification/session';
import { openLocal } from './local';

const open = async (gateway: Gateway, surfaceId: string): Promise<QualificationStore> => {
  const store = createQualificationStore({ gateway, surfaceId, now: () => CALL_AT });
  await store.getState().load();
  return store;
};

/** Two tabs over one database. The local gateway publishes as one surface, `local`, which neither of them is. */
async function twoTabs() {
  const { gateway } = openLocal(() => CALL_AT);
  return { gateway, one: await open(gateway, 'one'), two: await open(gateway, 'two') };
}

const sessionIn = (store: QualificationStore): Session | undefined => store.getState().sessions?.[0];
const attemptIn = (store: QualificationStore): Attempt | undefined => store.getState().attempts[0];

describe('the log of sessions', () => {
  it('is stored as it is typed, and there again after a reload', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    const store = await open(gateway, 'one');
    await store.getState().putSession(aSession());
    store.getState().changeSession('s1', { signedOffBy: 'No' });
    store.getState().changeSession('s1', { signedOffBy: 'Noor', note: 'Debriefed.' });
    expect(store.getState().saves['session:s1']).toEqual({ state: 'typing' });
    await store.getState().flush();
    expect(store.getState().saves['session:s1']?.state).toBe('saved');
    expect(sessionIn(await open(gateway, 'two'))).toEqual({
      ...aSession(),
      signedOffBy: 'Noor',
      note: 'Debriefed.',
      updatedAt: CALL_AT,
    });
  });

  it('keeps what another tab changed in another field of the same session', async () => {
    const { gateway, one, two } = await twoTabs();
    await one.getState().putSession(aSession());
    await expect.poll(() => sessionIn(two)?.id).toBe('s1');
    one.getState().changeSession('s1', { note: 'Typed here.' });
    two.getState().changeSession('s1', { signedOffBy: 'Noor' });
    await Promise.all([one.getState().flush(), two.getState().flush()]);
    const third = await open(gateway, 'three');
    expect(sessionIn(third)).toMatchObject({ note: 'Typed here.', signedOffBy: 'Noor' });
    await expect.poll(() => sessionIn(one)?.signedOffBy).toBe('Noor');
  });

  it('keeps what is being typed while it loads what another tab wrote', async () => {
    const { one, two } = await twoTabs();
    await one.getState().putSession(aSession());
    await expect.poll(() => sessionIn(two)?.id).toBe('s1');
    one.getState().changeSession('s1', { note: 'Half a sent' });
    await two.getState().putSession({ ...aSession(), id: 's2' });
    await expect.poll(() => one.getState().sessions?.length).toBe(2);
    expect(one.getState().sessions?.find(({ id }) => id === 's1')?.note).toBe('Half a sent');
  });

  it('gives back what was removed', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    const store = await open(gateway, 'one');
    await store.getState().putSession(aSession());
    store.getState().changeSession('s1', { note: 'Last words.' });
    const gone = await store.getState().removeSession('s1');
    expect(gone?.note).toBe('Last words.');
    expect(store.getState().sessions).toEqual([]);
    if (gone) await store.getState().putSession(gone);
    expect(sessionIn(await open(gateway, 'two'))?.note).toBe('Last words.');
  });

  it('says what could not be saved, keeps it on the screen, and tries again', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    let broken = true;
    const failing: Gateway = {
      ...gateway,
      request: (name, ask) =>
        broken && name === 'session.patch'
          ? Promise.reject(new GatewayError('The disk is full.'))
          : gateway.request(name, ask),
    };
    const store = await open(failing, 'one');
    await store.getState().putSession(aSession());
    store.getState().changeSession('s1', { note: 'Kept.' });
    await store.getState().flush();
    expect(store.getState().saves['session:s1']).toEqual({ state: 'failed', message: 'The disk is full.' });
    await store.getState().load();
    expect(sessionIn(store)?.note).toBe('Kept.');
    broken = false;
    await store.getState().retry('session:s1');
    expect(sessionIn(await open(gateway, 'two'))?.note).toBe('Kept.');
  });
});

describe('what it takes', () => {
  const asked = { counts: { shadow: 3, 'reverse-shadow': 1, lead: 1 }, byRole: false };

  it('is changed by versions, and the one before stays', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    const store = await open(gateway, 'one');
    await store.getState().savePreset(asked);
    await store.getState().savePreset({ ...asked, byRole: true });
    const { presets } = (await open(gateway, 'two')).getState();
    expect(presets.map(({ version, byRole }) => [version, byRole])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  it('is not written over what another tab made of it', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    const [one, two] = [await open(gateway, 'local'), await open(gateway, 'local')];
    await one.getState().savePreset(asked);
    await expect(two.getState().savePreset({ ...asked, byRole: true })).rejects.toThrow(
      /changed in another tab/,
    );
  });
});

describe('a calibration', () => {
  async function begun() {
    const { gateway } = openLocal(() => CALL_AT);
    const store = await open(gateway, 'one');
    await store.getState().begin(anAttempt, aSample);
    return { gateway, store };
  }

  it('stores a copy of its sample, and each rating as it is given', async () => {
    const { gateway, store } = await begun();
    store.getState().rate('attempt-1', 'tests', { value: 3 });
    store.getState().rate('attempt-1', 'tests', { reason: 'Names them.' });
    store.getState().rate('attempt-1', 'design', { value: 'NE' });
    await store.getState().flush();
    const { samples, attempts } = (await open(gateway, 'two')).getState();
    expect(samples).toEqual([aSample]);
    expect(attempts[0]?.ratings).toEqual([
      { criterionId: 'tests', value: 3, reason: 'Names them.' },
      { criterionId: 'design', value: 'NE', reason: '' },
    ]);
  });

  it('is committed once all is rated, and then stays as it is', async () => {
    const { gateway, store } = await begun();
    store.getState().rate('attempt-1', 'tests', { value: 3 });
    await expect(store.getState().commit('attempt-1')).rejects.toThrow('Not rated yet: Rates design.');
    store.getState().rate('attempt-1', 'design', { value: 'NE', reason: 'It did not come up.' });
    await store.getState().commit('attempt-1');
    expect(attemptIn(store)?.committedAt).toBe(CALL_AT);
    const rating = { criterionId: 'tests', value: 1 as const, reason: '' };
    await expect(gateway.request('calibration.save', { id: 'attempt-1', rating })).rejects.toThrow(
      /committed/,
    );
    await gateway.request('calibration.commit', { id: 'attempt-1', at: CALL_AT + 5 });
    expect(attemptIn(await open(gateway, 'two'))).toMatchObject({
      committedAt: CALL_AT,
      ratings: [{ value: 3 }, { value: 'NE' }],
    });
  });

  it('is removed, and put back as it was', async () => {
    const { gateway, store } = await begun();
    store.getState().rate('attempt-1', 'tests', { value: 3 });
    const gone = await store.getState().removeAttempt('attempt-1');
    expect((await open(gateway, 'two')).getState().attempts).toEqual([]);
    if (gone) await store.getState().restoreAttempt(gone);
    expect(attemptIn(await open(gateway, 'three'))?.ratings).toHaveLength(1);
  });

  it('holds its sample: it stays while a calibration uses it', async () => {
    const { gateway, store } = await begun();
    await expect(store.getState().removeSample(aSample.id)).rejects.toThrow(
      'This sample stays, as a calibration uses its version 1.',
    );
    await store.getState().removeAttempt('attempt-1');
    expect(await store.getState().removeSample(aSample.id)).toEqual([aSample]);
    expect((await open(gateway, 'two')).getState().samples).toEqual([]);
  });
});

describe('samples', () => {
  it('are added all or none: another text of a stored version is refused', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    const store = await open(gateway, 'one');
    await store.getState().addSamples([aSample]);
    const other = { ...aSample, id: 'other' };
    await expect(store.getState().addSamples([other, { ...aSample, title: 'Another text' }])).rejects.toThrow(
      /Nothing was added/,
    );
    expect((await open(gateway, 'two')).getState().samples).toEqual([aSample]);
  });

  it('can’t take the place of one that ships', async () => {
    const { gateway } = openLocal(() => CALL_AT);
    const store = await open(gateway, 'one');
    await expect(store.getState().addSamples([{ ...aSample, id: 'support-refunds' }])).rejects.toThrow(
      /comes with Second Chair/,
    );
  });
});
