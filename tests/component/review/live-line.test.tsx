import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LiveLine } from '@/components/review/live-line';
import { renderScene, SURFACE } from '../render';

describe('the line about the merge request’s tab', () => {
  it('says nothing while a tab shows it', () => {
    renderScene(<LiveLine />);
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
