import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FeedbackField } from '@/components/summary/feedback-field';
import { FIELDS, fieldLabel } from '@/components/summary/fields';
import { RatingForm } from '@/components/rubric/rating-form';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { packOf } from '@/tests/fixtures/packs';
import { renderWithInterview } from '../notes/with-interview';

function show(fields: readonly ('pros' | 'cons')[], texts: { pros?: string; cons?: string } = {}) {
  const interview = makeInterview();
  return renderWithInterview(
    <>
      {FIELDS.filter(({ field }) => fields.includes(field as 'pros')).map((words) => (
        <FeedbackField key={words.field} words={words} />
      ))}
    </>,
    { file: { interview, feedback: { ...emptyFeedback(interview.id, CALL_AT), ...texts } } },
  );
}

const listOf = (field: 'pros' | 'cons') =>
  screen.findByRole('list', { name: `Writing check of ${fieldLabel(field)}` });
const words = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('q')?.textContent);

describe('the writing check', () => {
  it('quotes the words, says why, and where that comes from', async () => {
    show(['pros'], { pros: 'Found the open refund in `refund.rb`.\nGreat culture fit.' });
    const list = await listOf('pros');
    expect(words(list)).toEqual(['culture fit']);
    expect(within(list).getByText(/A fit rates likeness instead of work/)).toBeTruthy();
    const source = within(list).getByRole('link', { name: /Culture fit is a bad excuse/ });
    expect(source.getAttribute('href')).toMatch(/^https:\/\/handbook\.gitlab\.com\//);
    expect(screen.getByText(/For English text/)).toBeTruthy();
  });

  it('looks again when typing has stopped, and says so once', async () => {
    const { user } = show(['pros']);
    await user.type(screen.getByRole('textbox', { name: 'Pros' }), 'She was abrasive');
    expect(screen.queryByRole('list')).toBeNull();
    expect(words(await listOf('pros'))).toEqual(['abrasive']);
    expect(screen.getByText('Writing check of Pros: 1 to look at')).toBeTruthy();
  });

  it('holds nothing up: what is dismissed or not changes no text', async () => {
    const pros = 'She was abrasive and bossy.';
    const { user, file } = show(['pros'], { pros });
    await listOf('pros');
    await user.click(screen.getByRole('button', { name: 'Dismiss: abrasive' }));
    expect(file().feedback?.pros).toBe(pros);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pros' }).value).toBe(pros);
  });

  it('remembers a dismissal in every field of the interview, and takes it back', async () => {
    const { user, file } = show(['pros', 'cons'], {
      pros: 'She was abrasive.',
      cons: 'Abrasive in thread 2.',
    });
    await listOf('cons');
    const [first] = await screen.findAllByRole('button', { name: /^Dismiss: abrasive/i });
    if (!first) throw new Error('Nothing to dismiss.');
    await user.click(first);
    await waitFor(() => expect(screen.queryByRole('list')).toBeNull());
    expect(file().interview.dismissedFindings).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(file().interview.dismissedFindings).toEqual([]);
    expect(words(await listOf('pros'))).toEqual(['abrasive']);
    expect(words(await listOf('cons'))).toEqual(['Abrasive']);
  });

  it('leads the focus on to the next one, and at last to undo', async () => {
    const { user } = show(['pros'], { pros: 'She was abrasive and bossy.' });
    await listOf('pros');
    await user.click(screen.getByRole('button', { name: 'Dismiss: abrasive' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Dismiss: bossy'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Dismiss: bossy'));
  });

  it('keeps many of them closed, with their count', async () => {
    const { user } = show(['pros'], { pros: 'She was abrasive, bossy, bubbly and grumpy.' });
    const toggle = await screen.findByRole('button', { name: 'Writing check: 4 to look at' });
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(toggle);
    expect(words(await listOf('pros'))).toHaveLength(4);
  });

  it('is below the comment of a rating, too', async () => {
    const [criterion] = packOf('backend').criteria;
    if (!criterion) throw new Error('The pack is empty.');
    const { user } = renderWithInterview(<RatingForm criterion={criterion} />);
    await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'A rockstar');
    expect(await screen.findByRole('list', { name: 'Writing check of Comment' })).toBeTruthy();
  });
});

describe('the check of the balance', () => {
  const long = 'Named the missing lock in thread 3 and wrote a spec that fails without it. '.repeat(4);

  it('speaks below the shorter side, can be dismissed, and that can be undone', async () => {
    const { user } = show(['pros', 'cons'], { pros: long, cons: 'No tests.' });
    expect(await screen.findByText(/these cons say much less/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss: unbalanced length' }));
    expect(screen.queryByText(/these cons say much less/)).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await user.keyboard('{Enter}');
    expect(screen.getByText(/these cons say much less/)).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Dismiss: unbalanced length'),
    );
  });
});
