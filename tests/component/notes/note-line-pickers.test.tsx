import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NoteLine } from '@/components/notes/note-line';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { CALL_AT } from '@/tests/fixtures/interview';
import { commit } from '@/tests/unit/activity/build';
import { makeComment, renderWithInterview } from './with-interview';
import { line } from './on-note-line';

describe('what a note is about, picked in the note line', () => {
  it('picks a criterion with # by typing, and gives focus back', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('#secur');
    const picker = screen.getByRole('combobox', { name: 'Criterion' });
    expect(document.activeElement).toBe(picker);
    const first = screen.getAllByRole('option')[0];
    expect(first?.getAttribute('aria-selected')).toBe('true');
    expect(picker.getAttribute('aria-activedescendant')).toBe(first?.id);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(line());
    await user.keyboard('who may call this{Enter}');
    await waitFor(() =>
      expect(file().notes).toMatchObject([{ text: 'who may call this', criterionId: 'backend-security' }]),
    );
  });

  it('travels through the criteria with arrow keys', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('#{ArrowDown}{ArrowDown}{ArrowUp}');
    const options = screen.getAllByRole('option');
    expect(options.findIndex((option) => option.getAttribute('aria-selected') === 'true')).toBe(1);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
  });

  it('keeps what was searched for as text when a picker is left with Escape', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('see #17{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(line());
    await user.keyboard(' please');
    expect(line().value).toBe('see #17 please');
  });

  it('opens nothing for # and @ inside a word', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('C# a@b');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(line().value).toBe('C# a@b');
  });

  it('anchors to a comment of the candidate with @, never to one of somebody else', async () => {
    const author = { id: 9, username: 'sam', name: 'Sam', avatarUrl: null, webUrl: null, bot: false };
    const { user, file } = renderWithInterview(<NoteLine />, {
      events: [makeComment(), makeComment({ id: 'note:7', noteId: 7, author, body: 'Thanks' })],
    });
    await user.click(line());
    await user.keyboard('@');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('order.rb{Enter}explained it{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ anchorEventId: 'note:501' }]));
  });

  it('opens both pickers by mouse, too, and keeps nothing of an abandoned search', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(screen.getByRole('button', { name: 'Comment, commit or line' }));
    expect(screen.getByText('Nothing has been read of the merge request yet.')).toBeTruthy();
    await user.keyboard('x{Escape}');
    expect(line().value).toBe('');
  });

  const order = {
    oldPath: 'app/models/order.rb',
    newPath: 'app/models/order.rb',
    status: 'changed' as const,
    binary: false,
    generated: false,
    cut: false,
    diff: '@@ -40,1 +40,2 @@\n   def total\n+    items.sum(&:price)\u202e\n',
  };
  const show = (events: ActivityEvent[]) => {
    const stage = renderWithInterview(<NoteLine />, { events });
    const { review } = stage.reviewStore.getState();
    const diffs = [{ mrKey: 'mr', headSha: 'head', versionId: 1, createdAt: 1, files: [order] }];
    act(() => stage.reviewStore.setState({ review: { ...review, diffs } }));
    return stage;
  };

  it('anchors to a commit with @, by its title or its id', async () => {
    const { user, file } = show([
      makeComment(),
      { ...commit('1a2b3c4d5e', CALL_AT), title: 'Guard the sum' },
    ]);
    await user.click(line());
    await user.keyboard('@guard');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Commit 1a2b3c4d'),
    ]);
    await user.keyboard('{Enter}why then{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ anchorEventId: 'commit:1a2b3c4d5e' }]));
  });

  it('anchors to a line with @file:line, which takes the place of another anchor', async () => {
    const { user, file } = show([makeComment()]);
    await user.click(line());
    await user.keyboard('@order.rb{Enter}');
    expect(screen.getByText('This query runs once per line item.')).toBeTruthy();
    await user.keyboard('@order.rb:41');
    const [first] = screen.getAllByRole('option');
    // Nothing that turns the text around gets through.
    expect(first?.textContent).not.toContain('\u202e');
    expect(first?.textContent).toContain('app/models/order.rb:41items.sum(&:price)');
    await user.keyboard('{Enter}here{Enter}');
    await waitFor(() =>
      expect(file().notes).toMatchObject([
        { anchorEventId: null, anchorLine: { path: 'app/models/order.rb', line: 41, sha: 'head' } },
      ]),
    );
  });

  it('finds a line by its code, and goes from a file to its lines', async () => {
    const { user } = show([]);
    await user.click(line());
    await user.keyboard('@def total{Enter}');
    expect(screen.getByRole('button', { name: 'Take off line app/models/order.rb:40' })).toBeTruthy();
    await user.keyboard('@order{Enter}');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('app/models/order.rb:');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Take off line app/models/order.rb:41' })).toBeTruthy();
    expect(document.activeElement).toBe(line());
  });
});
