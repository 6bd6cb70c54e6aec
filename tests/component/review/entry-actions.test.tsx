import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { records } from '@/tests/component/render';
import { CALL_AT } from '@/tests/fixtures/interview';
import { comment, ISSUE, COMMIT, show, list, row } from './read-review';

describe('what can be done with an entry', () => {
  it('goes to the comment in GitLab, on the tab where it stands', async () => {
    const { background, user } = show();
    background.answers['review.jump'] = { done: true };
    await user.click(
      within(await row(/once per line item/)).getByRole('button', { name: /^Jump to it in GitLab/ }),
    );
    expect(background.asks('review.jump')).toEqual([
      {
        mrKey: 'https://gitlab.com/acme/storefront!7',
        tabId: 1,
        target: { noteId: 1, threadId: 't1', onDiff: true },
      },
    ]);
  });

  it('opens a commit', async () => {
    const { opened, user } = show();
    await user.click(
      within(await row(/Store refunds/)).getByRole('button', { name: /^Jump to it in GitLab/ }),
    );
    expect(opened).toEqual([COMMIT.webUrl]);
  });

  it('makes it evidence with what it says now, shows the criterion, and takes it off again', async () => {
    const { interviewStore, user } = show();
    const entry = await row(/once per line item/);
    await user.click(within(entry).getByRole('button', { name: /^Tag as evidence/ }));
    await user.keyboard('performance{Enter}');
    const tags = await within(entry).findByRole('list', { name: 'Evidence for' });
    expect(tags.textContent).toMatch(/performance/i);
    expect(interviewStore.getState().file?.evidence).toMatchObject([
      { source: { type: 'activity', eventId: 'note:1' }, excerpt: ISSUE.body },
    ]);
    await user.click(within(tags).getByRole('button', { name: /^Take off/ }));
    await waitFor(() => expect(interviewStore.getState().file?.evidence).toEqual([]));
  });

  it('marks it to ask on the call', async () => {
    const { interviewStore, user } = show();
    const ask = within(await row(/Why a float/)).getByRole('button', { name: /^Ask on the call/ });
    await user.click(ask);
    expect(ask.getAttribute('aria-pressed')).toBe('true');
    expect(interviewStore.getState().file?.questions).toMatchObject([
      { source: { type: 'activity', eventId: 'note:3' } },
    ]);
  });

  it('shows only the beginning of a long comment until asked for the rest', async () => {
    const { user } = show({
      review: { records: records([comment(9, 0, { body: `${'word '.repeat(400)}the end` })]) },
    });
    await list();
    expect(screen.queryByText(/the end/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText(/the end/)).toBeTruthy();
  });

  it('keeps what an edited comment said before', async () => {
    const earlier = [{ body: 'The first wording', seenAt: CALL_AT }];
    const { user } = show({ review: { records: records([comment(9, 0, { earlier })]) } });
    await list();
    await user.click(screen.getByRole('button', { name: 'Edited: what it said before' }));
    expect(await screen.findByText('The first wording')).toBeTruthy();
  });
});
