import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CallTab } from '@/components/call/call-tab';
import { NoteLine } from '@/components/notes/note-line';
import { MINUTE_MS, type ClockEvent } from '@/core/interview/interview';
import { commitDiffKey, type DiffFile } from '@/core/merge-request/diff-version';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from '../notes/with-interview';

const start: ClockEvent = { id: 'c1', at: CALL_AT, type: 'start' };
const SHA = 'b'.repeat(40);
const pushed = {
  kind: 'commit' as const,
  id: `commit:${SHA}`,
  at: CALL_AT + 51 * MINUTE_MS,
  author: null,
  sha: SHA,
  title: 'Check who may refund',
  message: 'Check who may refund',
  authorName: 'Robin',
  authorEmail: 'robin@example.com',
  webUrl: `https://gitlab.com/acme/storefront/-/commit/${SHA}`,
};
const file = (patch: Partial<DiffFile> = {}): DiffFile => ({
  oldPath: 'app/refund.rb',
  newPath: 'app/refund.rb',
  status: 'changed',
  binary: false,
  generated: false,
  cut: false,
  diff: '@@ -11,2 +11,3 @@\n def refund\n+  check!\n-  later\n end\n',
  ...patch,
});

function show(files: DiffFile[] | null, notes = [makeNote({ createdAt: CALL_AT + 60 * MINUTE_MS })]) {
  const stage = renderWithInterview(
    <>
      <CallTab />
      <NoteLine />
    </>,
    {
      file: { interview: makeInterview({ clock: [start] }), notes },
      now: CALL_AT + 70 * MINUTE_MS,
      events: [pushed],
    },
  );
  if (files)
    act(() =>
      stage.reviewStore.setState(({ review }) => ({
        review: {
          ...review,
          diffs: [{ mrKey: 'mr', headSha: commitDiffKey(SHA), versionId: 0, createdAt: 0, files }],
        },
      })),
    );
  return { ...stage, coding: within(screen.getByRole('region', { name: 'Coding' })) };
}

describe('the coding part of the call', () => {
  it('shows what a commit changed, and takes a note on a line of it by keyboard', async () => {
    const { user, file: stored, coding } = show([file()]);
    expect(coding.getByText('Pushed at 00:51')).toBeTruthy();
    expect(coding.getByRole('button', { name: 'app/refund.rb +1 −1' })).toBeTruthy();
    const lines = within(coding.getByRole('group', { name: 'Changes in app/refund.rb' })).getAllByRole(
      'button',
    );
    const names = lines.map((line) => line.textContent.replace(/\s+/g, ' '));
    expect(names).toEqual([
      'Note on line 11 def refund',
      'Note on line 12+added: check!',
      'Note on line 13 end',
    ]);
    expect(lines.map((line) => line.tabIndex)).toEqual([0, -1, -1]);
    lines[1]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(lines[2]);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(lines[1]);
    expect(lines.map((line) => line.tabIndex)).toEqual([-1, 0, -1]);
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Checks it first{Enter}');
    expect(stored().notes.at(-1)).toMatchObject({
      text: 'Checks it first',
      anchorEventId: null,
      anchorLine: { path: 'app/refund.rb', line: 12, sha: SHA },
    });
    expect(
      within(coding.getByRole('list', { name: 'Notes on the commit: Check who may refund' })).getByText(
        'Checks it first',
      ),
    ).toBeTruthy();
  });

  it('takes a note on the commit, and shows those taken after the push', async () => {
    const { user, file: stored, coding } = show([file()]);
    await user.click(coding.getByRole('button', { name: 'Note on the commit: Check who may refund' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Small and whole{Enter}');
    expect(stored().notes.at(-1)).toMatchObject({ anchorEventId: pushed.id, anchorLine: null });
    await user.click(coding.getByRole('button', { name: 'Noted after it: 2' }));
    expect(coding.getByRole('list', { name: 'Notes after this push' }).textContent).toContain(
      'Small and whole',
    );
  });

  it('says what was not read, is cut, or can’t be shown, and leads to GitLab', async () => {
    const long = `@@ -1,0 +1,400 @@\n${Array.from({ length: 400 }, (_, at) => `+line ${at}`).join('\n')}\n`;
    const { user, coding, opened } = show([
      file({ newPath: 'long.rb', diff: long }),
      file({ newPath: 'huge.rb', diff: '', cut: true }),
      file({ newPath: 'logo.png', diff: '', binary: true, status: 'added' }),
    ]);
    await user.click(coding.getByRole('button', { name: 'long.rb +400 −0' }));
    await user.click(coding.getByRole('button', { name: '100 more lines: open the commit in GitLab' }));
    expect(opened).toEqual([pushed.webUrl]);
    await user.click(coding.getByRole('button', { name: 'huge.rb +0 −0' }));
    expect(coding.getByRole('button', { name: 'Too large to be shown: open it in GitLab' })).toBeTruthy();
    await user.click(coding.getByRole('button', { name: 'logo.png new, binary' }));
    expect(coding.getByText('Nothing to show line by line.')).toBeTruthy();
  });

  it('waits for what a commit changed', () => {
    expect(show(null).coding.getByText('What it changed has not been read yet.')).toBeTruthy();
  });
});
