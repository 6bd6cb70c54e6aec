import { describe, expect, it } from 'vitest';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { NO_PANEL } from '@/core/panel/panel-records';
import { makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { OWN, SEALED_AT, rating, begin, seal, load, othersFile, open, everything } from './a-panel';

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
    await expect(
      gateway.request('finding.remove', { interviewId: OWN, findingId: 'f', seen: [finding] }),
    ).rejects.toThrow(sealed);
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
    const { gateway, database } = await begin();
    await seal(gateway);
    const before = await everything(database);
    await gateway.request('rating.save', { rating: rating(3) });
    await gateway.request('evidence.remove', { interviewId: OWN, id: 'never-there' });
    expect(await everything(database)).toEqual(before);
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
