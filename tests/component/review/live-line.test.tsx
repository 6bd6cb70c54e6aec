import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LiveLine } from '@/components/review/live-line';
import { CALL_AT } from '@/tests/fixtures/interview';
import { renderScene, SURFACE } from '../render';

describe('the line about the merge request’s tab', () => {
  it('says nothing while a tab shows it', () => {
    renderScene(<LiveLine />);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([
    [20_000, 'Looking for news again in less than a minute.'],
    [300_000, /Looking for news again at \d\d:\d\d\.$/],
  ])('says calmly that GitLab asked for a pause, and for how long', async (ms, words) => {
    const { reviewStore } = renderScene(<LiveLine />);
    act(() => reviewStore.setState({ lookAgainAt: CALL_AT + ms }));
    const said = await screen.findByRole('status');
    // What changes each minute is not said aloud.
    expect(said.textContent).toBe('GitLab asked for a pause.');
    expect(said.parentElement?.textContent).toMatch(words);
    act(() => reviewStore.setState({ lookAgainAt: null }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says nothing of a pause that has passed', () => {
    const { reviewStore } = renderScene(<LiveLine />);
    act(() => reviewStore.setState({ lookAgainAt: CALL_AT }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says that the tab is gone, and opens the merge request', async () => {
    const { reviewStore, user, opened } = renderScene(<LiveLine />);
    reviewStore.setState({ live: 'tab-gone' });
    expect((await screen.findByRole('status')).textContent).toContain('The merge request’s tab is gone.');
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(opened).toEqual([SURFACE.mrUrl]);
  });
});
