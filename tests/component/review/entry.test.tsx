import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compareWords } from '@/components/review/compare-words';
import type { CommentEvent, CommitEvent } from '@/core/activity/activity-event';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { commit as commitOf } from '@/tests/unit/activity/build';
import { diffFile, diffVersion, position } from '@/tests/unit/diff/build';
import { findRow, ownComment, showThreads } from './stage';

const one = (patch: Partial<CommentEvent>) => [[ownComment(1, 0, { body: 'The comment.', ...patch })]];

describe('the code that a comment stands on', () => {
  const diffs = [diffVersion('new', [diffFile()])];

  it('is shown from its own version, with what was added and removed said in words', async () => {
    showThreads(one({ position: position({ newLine: 4 }) }), { review: { diffs } });
    const code = within(await findRow(/The comment/)).getByRole('figure', { name: 'Code: line 4' });
    expect(code.textContent).toContain('removed: three');
    expect(code.textContent).toContain('added: a half');
    expect(code.textContent).not.toContain('four');
  });

  it('is not shown where that version is not known', async () => {
    showThreads(one({ position: position({ newLine: 4, headSha: 'gone' }) }), { review: { diffs } });
    expect(within(await findRow(/The comment/)).queryByRole('figure')).toBeNull();
  });

  it('does nothing, whatever it says, and is cut where it is long', async () => {
    const line = `<img src=x onerror=alert(1)>\u202Eevil ${'x'.repeat(3_000)}`;
    const files = [diffFile({ diff: `@@ -0,0 +1 @@\n+${line}` })];
    const { user } = showThreads(one({ position: position({ newLine: 1 }) }), {
      review: { diffs: [diffVersion('new', files)] },
    });
    const code = within(await findRow(/The comment/)).getByRole('figure');
    expect(code.querySelector('img')).toBeNull();
    expect(code.textContent).toContain('⟨U+202E⟩evil');
    expect(code.textContent.length).toBeLessThan(2_200);
    await user.click(within(code).getByRole('button', { name: 'Whole lines', pressed: false }));
    expect(within(code).getByRole('button', { name: 'Whole lines', pressed: true })).toBeTruthy();
  });
});

describe('what GitLab says of a comment', () => {
  it('stands beside it', async () => {
    const suggestion = { fromLine: 1, toLine: 1, fromContent: 'a', toContent: 'b', applied: true };
    showThreads(
      one({ internal: true, imported: true, commitSha: '0123456789abcdef', suggestions: [suggestion] }),
    );
    const facts = within(await findRow(/The comment/)).getByRole('list', { name: 'About this comment' });
    expect(
      within(facts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['internal', 'imported', 'on commit 01234567', 'suggestion applied']);
  });

  it('does not call a comment deleted before a second read confirms it', async () => {
    const absence = { readId: 'r', missedAt: CALL_AT, confirmedAt: null };
    showThreads(one({ absence }));
    expect((await findRow(/The comment/)).textContent).toContain('Missing from the last read');
  });

  it('keeps what a deleted comment said', async () => {
    const absence = { readId: 'r', missedAt: CALL_AT, confirmedAt: CALL_AT };
    showThreads(one({ absence }));
    expect((await findRow(/The comment/)).textContent).toMatch(
      /Deleted on GitLab; this is what it said:.*The comment\./,
    );
  });
});

it('a reaction shows its sign, and one that nobody knows its name', async () => {
  const { absence, at, author } = ownComment(1, 0);
  const reaction = { kind: 'emoji' as const, noteId: null, absence, at, author };
  showThreads([
    [{ ...reaction, id: 'emoji:1', name: 'tada' }],
    [{ ...reaction, id: 'emoji:2', name: 'of-our-own' }],
  ]);
  expect((await findRow(/of-our-own/)).textContent).toContain('Reacted with :of-our-own:');
  const known = await screen.findByText(/Reacted with 🎉/);
  expect(known.title).toBe('Reacted with :tada:');
});

describe('an edited comment', () => {
  const earlier = [
    { body: 'Use a float here.', seenAt: CALL_AT - 2 },
    { body: 'Use an integer here.', seenAt: CALL_AT - 1 },
  ];

  it('shows every change in words', async () => {
    const { user } = showThreads(one({ body: 'Use an integer here, in cents.', earlier }));
    await user.click(within(await findRow(/in cents/)).getByRole('button', { name: /^Edited/ }));
    const deleted = await screen.findAllByRole('deletion');
    expect(deleted[0]?.textContent).toContain('a float');
    const added = screen.getAllByRole('insertion').map(({ textContent }) => textContent);
    expect(added[0]).toContain('an integer');
    expect(added.at(-1)).toContain('in cents');
  });

  it('shows a text as it was on demand', async () => {
    const { user } = showThreads(one({ body: 'Now this.', earlier: earlier.slice(0, 1) }));
    await user.click(within(await findRow(/Now this/)).getByRole('button', { name: /^Edited/ }));
    await user.click(screen.getByRole('button', { name: 'As it was' }));
    expect(await screen.findByText('Use a float here.')).toBeTruthy();
    expect(screen.queryByRole('deletion')).toBeNull();
  });

  it('is compared only where that can be read', () => {
    expect(compareWords('a b', 'a c')).toEqual([
      { change: 'same', text: 'a ' },
      { change: 'removed', text: 'b' },
      { change: 'added', text: 'c' },
    ]);
    expect(compareWords('x'.repeat(30_000), 'y'.repeat(30_000))).toBeNull();
    const numbers = (from: number) => Array.from({ length: 3_000 }, (_, index) => from + index).join(' ');
    expect(compareWords(numbers(1_000), numbers(5_000))).toBeNull();
  });
});

describe('explained live', () => {
  const button = async () =>
    within(await findRow(/The comment/)).getByRole('button', { name: /^Explained live\?/ });

  it('is noted with a word about it, shown on the entry, and taken back', async () => {
    const { interviewStore, user } = showThreads(one({}));
    const explained = () => interviewStore.getState().file?.interview.explained;
    await user.click(await button());
    await user.click(await screen.findByRole('radio', { name: 'Partly' }));
    await user.type(screen.getByRole('textbox', { name: /What was said/ }), 'Not the lock');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(explained()).toMatchObject([{ eventId: 'note:1', answer: 'partly', note: 'Not the lock' }]),
    );
    expect((await button()).textContent).toContain('Partly');
    await user.click(await button());
    await user.click(await screen.findByRole('button', { name: 'Clear' }));
    expect(explained()).toEqual([]);
  });

  it('forgets a word that still waited when the answer was cleared', async () => {
    const { interviewStore, user } = showThreads(one({}));
    await user.click(await button());
    await user.click(await screen.findByRole('radio', { name: 'Not asked' }));
    await user.type(screen.getByRole('textbox', { name: /What was said/ }), 'x');
    await user.click(await screen.findByRole('button', { name: 'Clear' }));
    expect(interviewStore.getState().file?.interview.explained).toEqual([]);
  });
});

describe('a commit', () => {
  const commit = (authorName: string): CommitEvent => ({
    ...commitOf('0123456789abcdef', CALL_AT - 1, authorName),
    title: 'Store cents',
  });
  const everyone = makeInterview({ reviewFilter: {} });

  it('is the candidate’s for a reason that is shown, and not when the interviewer says so', async () => {
    const { interviewStore, user } = showThreads([[commit('Robin Okafor')]], { interview: everyone });
    const row = () => findRow(/Store cents/);
    expect((await row()).textContent).toContain('by its author’s name');
    await user.click(within(await row()).getByRole('button', { name: /^The candidate’s/, pressed: true }));
    expect(interviewStore.getState().file?.interview.commitOwners).toEqual([
      { sha: '0123456789abcdef', byCandidate: false },
    ]);
    expect(
      within(await row()).getByRole('button', { pressed: false, name: /^The candidate’s/ }),
    ).toBeTruthy();
    expect((await row()).textContent).toContain('you said so');
  });

  it('of nobody who is known can be given to the candidate', async () => {
    const { user } = showThreads([[commit('root')]], { interview: everyone });
    await user.click(
      within(await findRow(/Store cents/)).getByRole('button', { name: /^The candidate’s/, pressed: false }),
    );
    expect((await findRow(/Store cents/)).textContent).toContain('you said so');
  });
});

describe('comments that were submitted together', () => {
  it('stand under one header that guesses no times', async () => {
    const body = 'This is much longer than anybody types in a second, so it was written before.';
    showThreads([1, 2, 3].map((id) => [ownComment(id, 0, { body: `${body} ${id}` })]));
    await findRow(/anybody types/);
    expect(
      screen.getAllByRole('heading', {
        name: 'Submitted together written earlier, times unknown · 3 comments',
      }),
    ).toHaveLength(1);
  });
});

describe('keys on the entry that was travelled to', () => {
  it('jump, ask, tag and note whether it was explained', async () => {
    const { background, interviewStore, user } = showThreads(one({}));
    background.answers['review.jump'] = { done: true };
    await findRow(/The comment/);
    await user.keyboard('j');
    await waitFor(() => expect(screen.getByRole('listitem', { current: true })).toBeTruthy());
    await user.keyboard('ga');
    expect(background.asks('review.jump')).toHaveLength(1);
    expect(interviewStore.getState().file?.questions).toMatchObject([
      { source: { type: 'activity', eventId: 'note:1' } },
    ]);
    await user.keyboard('t');
    expect(await screen.findByRole('dialog', { name: 'Tag as evidence' })).toBeTruthy();
    await user.keyboard('{Escape}e');
    expect(await screen.findByRole('dialog', { name: 'Explained live?' })).toBeTruthy();
  });

  it('do nothing before any entry was travelled to', async () => {
    const { interviewStore, user } = showThreads(one({}));
    await findRow(/The comment/);
    await user.keyboard('a');
    expect(interviewStore.getState().file?.questions).toEqual([]);
  });
});
