import { describe, expect, it } from 'vitest';
import { makeInterview } from '@/tests/fixtures/interview';
import { everything, fileOf, joinRows, restoreInto } from './databases';
import { mrKeyOf, interviewRows, tombstone, databaseWith, mergeOf } from './two-sides';

describe('an interview that was erased', () => {
  it('is not brought back, nor what was read of its merge request, and is counted', async () => {
    const here = await databaseWith(tombstone('one'));
    const { report } = await mergeOf(here, await databaseWith(interviewRows('one', 9, 'Said it.')));
    expect(report.interviews).toMatchObject({ erased: 1, new: 0 });
    expect(await everything(here)).toMatchObject({ interviews: [], notes: [], reviews: [], exposures: [] });
    expect(await here.tombstones.count()).toBe(1);
  });

  it('is not brought back by a replacement either', async () => {
    const here = await databaseWith(tombstone('one'), interviewRows('two', 1, 'Here.'));
    const there = await databaseWith(
      interviewRows('one', 9, 'x'),
      interviewRows('three', 9, 'There.'),
      tombstone('four'),
    );
    const { report } = await restoreInto(here, await fileOf(there), 'replace');
    expect(report).toMatchObject({ leaving: 1, interviews: { erased: 1, new: 1 } });
    expect(await here.interviews.toCollection().primaryKeys()).toEqual(['three']);
    expect((await here.tombstones.toCollection().primaryKeys()).sort()).toEqual(['four', 'one']);
  });

  it('is refused by a replacement while an interview here is on legal hold, and nothing is changed', async () => {
    const here = await databaseWith(interviewRows('two', 1, 'Here.'));
    await here.interviews.update('two', { legalHold: true });
    const file = await fileOf(await databaseWith(interviewRows('three', 9, 'There.')));
    const before = await everything(here);
    await expect(restoreInto(here, file, 'replace')).rejects.toThrow(/on legal hold/);
    expect(await everything(here)).toEqual(before);
  });

  it('goes here too where it was erased there, with what was set aside of it; on hold it stays', async () => {
    const aside = {
      id: 's',
      kind: 'interview',
      key: 'one',
      interviewId: 'one',
      at: 1,
      updatedAt: 1,
      from: 'here',
      contents: '',
    } as const;
    const here = await databaseWith(
      interviewRows('one', 9, 'Here.'),
      interviewRows('two', 9, 'Held.', true),
      { setAside: [aside] },
    );
    const { report } = await mergeOf(here, await databaseWith(tombstone('one'), tombstone('two')));
    expect(report.interviews).toMatchObject({ gone: 1, held: 1 });
    expect(await here.interviews.toCollection().primaryKeys()).toEqual(['two']);
    expect(await here.tombstones.toCollection().primaryKeys()).toEqual(['one']);
    expect(await here.setAside.count()).toBe(0);
    expect(await here.reviews.get(mrKeyOf('one'))).toBeUndefined();
  });

  it('leaves the merge request that another interview is about', async () => {
    const shared = joinRows(interviewRows('one', 1, 'x'), {
      interviews: [makeInterview({ id: 'two', mrKey: mrKeyOf('one'), mrUrl: null })],
    });
    const here = await databaseWith(shared);
    await mergeOf(here, await databaseWith(tombstone('one')));
    expect(await here.reviews.count()).toBe(1);
  });
});
