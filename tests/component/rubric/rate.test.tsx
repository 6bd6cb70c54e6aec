import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RubricTab } from '@/components/rubric/rubric-tab';
import { renderWithInterview } from '../notes/with-interview';
import { open, security, header } from './a-rubric-tab';

describe('rating a criterion', () => {
  it('rates with a radio, and clears the rating', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.click(screen.getByRole('radio', { name: '3 · Yes' }));
    expect(file().ratings).toMatchObject([
      { criterionId: 'backend-security', values: { intermediate: 3, senior: null } },
    ]);
    expect(screen.getByText(`1 of ${String(open.length)} rated`, { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear rating' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: null } }]);
    expect(screen.getByText(`0 of ${String(open.length)} rated`, { exact: false })).toBeTruthy();
  });

  it('keeps the focus on the criterion where its rating is cleared, so that a key rates it anew', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard('2');
    screen.getByRole('button', { name: 'Clear rating' }).focus();
    await user.keyboard('{Enter}');
    expect(file().ratings).toMatchObject([{ values: { intermediate: null } }]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 · Strong no' }));
    await user.keyboard('3');
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3 } }]);
  });

  it('keeps the focus at the other level where its rating is cleared', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard('{Shift>}[Digit2]{/Shift}');
    screen.getByRole('button', { name: 'Clear the rating against senior' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Senior: 1 · Strong no' }));
  });

  it.each([
    ['1', 1],
    ['4', 4],
    ['0', 'NE'],
    ['e', 'NE'],
  ])('rates with the key %s and shows what was chosen', async (key, value) => {
    const { user, file } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard(key);
    expect(file().ratings).toMatchObject([
      { criterionId: 'backend-security', values: { intermediate: value, senior: null } },
    ]);
    expect(header(security).getAttribute('aria-expanded')).toBe('true');
  });

  it('takes digits typed into a comment as text', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.click(screen.getByRole('textbox', { name: 'Comment' }));
    await user.keyboard('saw 3 of 4, ehe');
    expect(file().ratings).toMatchObject([{ values: { intermediate: null }, comment: 'saw 3 of 4, ehe' }]);
    await waitFor(() => expect(screen.getByText(/^Saved /)).toBeTruthy());
  });

  it('asks why there is not enough evidence, and keeps the reason through a change of mind', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.keyboard('e');
    const reason = screen.getByRole('textbox', { name: 'Why there is not enough evidence' });
    expect(screen.getByText(/This rating needs a reason/)).toBeTruthy();
    await user.type(reason, 'Time ran out.');
    expect(screen.queryByText(/This rating needs a reason/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: '2 · No' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 2 }, reason: 'Time ran out.' }]);
    await user.click(screen.getByRole('radio', { name: 'Not enough evidence' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 'NE' }, reason: 'Time ran out.' }]);
  });

  it('keeps a reason that was written where a key rates over it', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    await user.keyboard('e');
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'Time ran out.');
    header(security).focus();
    await user.keyboard('3');
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3 }, reason: 'Time ran out.' }]);
  });

  it('says when a rating could not be saved, and keeps it on screen', async () => {
    const { user, background } = renderWithInterview(<RubricTab />);
    background.failing.add('rating.save');
    await user.click(header(security));
    await user.keyboard('3');
    expect((await screen.findAllByText('Not saved: The disk is full.')).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '3 · Yes' }).checked).toBe(true);
  });

  it('rates against the other level too, with Shift or quietly below, and says both in words', async () => {
    const { user, file } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard('3{Shift>}[Digit2]{/Shift}');
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3, senior: 2 } }]);
    expect(header(security).textContent).toContain('meets intermediate, not yet senior');
    const levels = within(screen.getByRole('group', { name: 'Against the bar of senior' }));
    expect(levels.getByRole<HTMLInputElement>('radio', { name: 'Senior: 2 · No' }).checked).toBe(true);
    await user.click(levels.getByRole('radio', { name: 'Senior: 3 · Yes' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3, senior: 3 } }]);
    expect(header(security).textContent).toContain('meets intermediate and senior');
    await user.click(screen.getByRole('button', { name: 'Clear the rating against senior' }));
    expect(file().ratings).toMatchObject([{ values: { intermediate: 3, senior: null } }]);
    expect(screen.queryByText(/meets intermediate/)).toBeNull();
  });

  it('says what senior adds where that is the other level', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    await user.click(header(security));
    expect(screen.queryByText(/senior adds: /)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Rate against senior too' }));
    expect(screen.getByText(/^3, senior adds: /)).toBeTruthy();
  });

  it('asks for a reason where it is NE against the other level alone', async () => {
    const { user } = renderWithInterview(<RubricTab />);
    header(security).focus();
    await user.keyboard('3{Shift>}[Digit0]{/Shift}');
    expect(screen.getByRole('textbox', { name: 'Why there is not enough evidence' })).toBeTruthy();
  });
});
