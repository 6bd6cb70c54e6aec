import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { records, SURFACE } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { comment, OTHERS, COMMIT, show, list, rows, row } from './read-review';

describe('the timeline', () => {
  it('shows what the candidate did, threads together, under their sittings', async () => {
    show();
    const texts = (await rows()).map((one) => one.textContent);
    expect(texts.some((text) => text.includes('This query runs once per line item.'))).toBe(true);
    expect(texts.some((text) => text.includes('Rebased on main'))).toBe(false);
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.slice(0, 9)),
    ).toEqual(expect.arrayContaining(['Sitting 1', 'Sitting 2']));
  });

  it('puts what was done on the call under a heading of its own', async () => {
    show();
    await list();
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.at(-1)).toBe('On the call and after');
    expect(headings.filter((words) => words.startsWith('Sitting'))).toHaveLength(2);
    const entry = screen.getByRole('heading', { name: 'On the call and after' }).closest('[role="listitem"]');
    expect(entry?.textContent).toContain('Store refunds in cents');
  });

  it('says of each row how many there are, though only some are in the document', async () => {
    const many = Array.from({ length: 400 }, (_, index) => comment(100 + index, index));
    const { container } = show({
      review: { records: many.map((event) => ({ mrKey: 'mr', id: event.id, events: [event] })) },
    });
    const inDocument = await rows();
    expect(inDocument.length).toBeGreaterThan(3);
    expect(inDocument.length).toBeLessThan(100);
    expect(inDocument[0]?.getAttribute('aria-setsize')).toBe('400');
    expect(inDocument[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(container.querySelector('[data-count="400"]')).toBeTruthy();
  });

  it('says that it is complete only once reading has ended', () => {
    const reading = {
      mrKey: SURFACE.mrKey,
      readId: 'r1',
      startedAt: CALL_AT,
      finishedAt: null,
      pagesFetched: 3,
      pagesKnown: 12,
      missing: [],
      lastCompleteAt: null,
      waitingUntil: null,
    };
    const { container, reviewStore } = show({ review: { reading } });
    expect(container.querySelector('[data-complete="true"]')).toBeNull();
    act(() =>
      reviewStore.setState(({ review }) => ({
        review: { ...review, reading: { ...reading, finishedAt: CALL_AT } },
      })),
    );
    expect(container.querySelector('[data-complete="true"]')).toBeTruthy();
  });

  it('shows others, by name, when asked', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Only the candidate', pressed: true }));
    expect((await row(/Rebased on main/)).textContent).toContain('Sam Lindqvist');
  });

  it('folds replies until asked for', async () => {
    const { user } = show();
    await list();
    expect(screen.queryByText(/I will batch it/)).toBeNull();
    await user.click(within(await row(/once per line item/)).getByRole('button', { name: '1 reply' }));
    expect(await screen.findByText(/I will batch it/)).toBeTruthy();
  });

  it('shows the clock time only on demand', async () => {
    const { user } = show();
    const entry = await row(/once per line item/);
    await user.click(within(entry).getByRole('button', { name: /33 hours before/ }));
    expect(within(entry).getByRole('button', { pressed: true, name: /Nov/ })).toBeTruthy();
  });

  it('moves from row to row by j and k, but not while a text field has the focus', async () => {
    const { user } = show();
    await list();
    await user.keyboard('j');
    const current = () => screen.getByRole('listitem', { current: true }).getAttribute('aria-posinset');
    await waitFor(() => expect(current()).toBe('1'));
    await user.keyboard('jk');
    await waitFor(() => expect(current()).toBe('1'));
    expect(document.activeElement).toBe(screen.getByRole('listitem', { current: true }));
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'j');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words' }).value).toBe('j');
  });
});

describe('a candidate who has not commented yet', () => {
  const reading = {
    mrKey: SURFACE.mrKey,
    readId: 'read-1',
    startedAt: CALL_AT - 2,
    finishedAt: CALL_AT - 1,
    pagesFetched: 1,
    pagesKnown: 1,
    missing: [],
    lastCompleteAt: CALL_AT - 1,
    waitingUntil: null,
  };

  it('is told of in these words, with everyone else one click away', async () => {
    const { user } = show({ review: { records: records([OTHERS]), reading } });
    expect(screen.getByText('The candidate has not commented yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show everyone’s activity' }));
    expect(await row(/Rebased on main/)).toBeTruthy();
  });

  it('is told of before anybody has been chosen, where nobody has commented', async () => {
    const { background, user } = show({
      interview: makeInterview({ candidate: null }),
      review: { records: records([COMMIT]), reading },
    });
    expect(screen.getByText('The candidate has not commented yet')).toBeTruthy();
    background.answers['review.refresh'] = { started: true };
    const last = screen.getAllByRole('button', { name: 'Read again' }).at(-1);
    if (!last) throw new Error('Nothing to press');
    await user.click(last);
    expect(background.asks('review.refresh')).toHaveLength(1);
  });

  it('is not claimed where the candidate only replied', () => {
    const reply = comment(6, 80, { threadId: 't4', reply: true });
    const thread = [{ ...OTHERS, threadId: 't4' }, reply];
    show({ review: { records: records(thread), reading } });
    expect(screen.queryByText('The candidate has not commented yet')).toBeNull();
  });

  it('is not claimed before all has been read', () => {
    show({ review: { records: records([OTHERS]), reading: null } });
    expect(screen.queryByText('The candidate has not commented yet')).toBeNull();
  });
});
