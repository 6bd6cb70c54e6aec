import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReadingStatus } from '@/components/review/reading-status';
import { MINUTE_MS } from '@/core/interview/interview';
import { FAILURES, type Failure, type Reading, type Source } from '@/core/merge-request/merge-request';
import { renderScene, SURFACE } from '@/tests/component/render';
import { CALL_AT } from '@/tests/fixtures/interview';

function show(reading: Partial<Reading> | null) {
  const whole: Reading | null = reading && {
    mrKey: SURFACE.mrKey,
    readId: 'r1',
    startedAt: CALL_AT,
    finishedAt: CALL_AT,
    pagesFetched: 12,
    pagesKnown: 12,
    missing: [],
    lastCompleteAt: null,
    waitingUntil: null,
    ...reading,
  };
  const shown = renderScene(<ReadingStatus />, { review: { reading: whole } });
  shown.background.answers['review.refresh'] = { started: true };
  return shown;
}

const without = (source: Source, failure: Failure) => ({
  missing: [{ source, failure, detail: 'status 403' }],
});

describe('how far reading has come', () => {
  it('offers to read what has not been read', async () => {
    const { background, user } = show(null);
    await user.click(screen.getByRole('button', { name: 'Read it now' }));
    expect(background.asks('review.refresh')).toEqual([
      { mrKey: 'https://gitlab.com/acme/storefront!7', tabId: 1 },
    ]);
  });

  it('shows real progress', () => {
    show({ finishedAt: null, pagesFetched: 3 });
    const bar = screen.getByRole('progressbar', { name: 'Pages read' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3', '12']);
    expect(screen.getByText('Reading: 3 of 12 pages')).toBeTruthy();
  });

  it('says until when GitLab asked to wait, and does not call that a stop', () => {
    const until = CALL_AT + MINUTE_MS;
    show({ finishedAt: null, startedAt: CALL_AT - 30 * MINUTE_MS, pagesFetched: 3, waitingUntil: until });
    expect(screen.getByText(/^GitLab asked to wait until \d\d:\d\d; reading goes on by itself/)).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Pages read' })).toBeTruthy();
    expect(screen.queryByText('Reading stopped before its end')).toBeNull();
  });

  it('gives reading its time again once the wait is over', () => {
    const over = CALL_AT - MINUTE_MS;
    show({ finishedAt: null, startedAt: CALL_AT - 30 * MINUTE_MS, pagesFetched: 3, waitingUntil: over });
    expect(screen.getByText('Reading: 3 of 12 pages')).toBeTruthy();
  });

  it('says in passing that details of comments are still being read', () => {
    show({ pagesFetched: 12, pagesKnown: 30 });
    expect(screen.getByText('details: 12 of 30 pages')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says when reading was cut off', () => {
    show({ finishedAt: null, startedAt: CALL_AT - 5 * MINUTE_MS, pagesFetched: 3 });
    expect(screen.getByText('Reading stopped before its end')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read again' })).toBeTruthy();
  });

  it('names what is missing where side facts could not be read', () => {
    show(without('approvals', 'server-error'));
    expect(screen.getByText('Could not be read: approvals')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what was cut short, apart from what could not be read, and how far it was read', () => {
    const { missing } = without('pushes', 'too-many');
    show({ missing: missing.map((one) => ({ ...one, detail: 'the newest 300 were read' })) });
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('Read in part: who pushed');
    expect(status.textContent).toContain('Read of who pushed: the newest 300 were read.');
    expect(status.textContent).not.toContain('Could not be read');
  });

  it('names both what was cut short and what could not be read', () => {
    show({
      missing: [...without('pushes', 'too-many').missing, ...without('approvals', 'server-error').missing],
    });
    expect(screen.getByText('Could not be read: approvals. Read in part: who pushed')).toBeTruthy();
  });

  it.each(FAILURES)('says what is the matter and what to do about %s', (failure) => {
    show(without('discussions', failure));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/read again/i);
    expect(screen.getByRole('button', { name: 'Read again' })).toBeTruthy();
  });

  it('leads to GitLab to sign in, and keeps showing what was read before', async () => {
    const { opened, user } = show({
      ...without('discussions', 'unauthorised'),
      lastCompleteAt: CALL_AT,
      waitingUntil: null,
    });
    expect(screen.getByText(/^Shown is what was read on/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sign in to GitLab' }));
    expect(opened).toEqual([SURFACE.mrUrl]);
  });

  it('says what each endpoint answered, on demand', async () => {
    const { user } = show(without('discussions', 'forbidden'));
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText(/comments and threads: .*\(status 403\)/)).toBeTruthy();
  });

  it('says when reading could not even be started', async () => {
    const { background, user } = show({});
    background.failing.add('review.refresh');
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Reading could not be started');
  });
});
