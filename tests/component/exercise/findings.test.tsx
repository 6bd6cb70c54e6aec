import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EntryFindings } from '@/components/exercise/entry-findings';
import { ExerciseSection } from '@/components/exercise/exercise-section';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import type { CommentEvent } from '@/core/activity/activity-event';
import { HOUR_MS, type Draft } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { aFindingOf, anExercise } from '@/tests/unit/exercise/an-exercise';
import { comment } from '@/tests/unit/activity/build';
import { makeComment, renderWithInterview, ROBIN } from '../notes/with-interview';

// Loaded with the list's first opening; no test is about the moment before.
await import('@/components/exercise/findings');

const exercise = anExercise({
  findings: [
    aFindingOf('per-line', { title: 'A query for each line', severity: 'must', oftenFoundByAi: true }),
    aFindingOf('slow', {
      title: 'No index',
      category: 'performance',
      places: [],
      variants: ['per line item'],
      followUp: 'How would you find out that it is slow?',
    }),
  ],
  extras: [{ id: 'currency', title: 'No currency', description: 'Amounts have none.' }],
});
const interview = makeInterview({ exerciseId: exercise.id, exerciseVersion: 1 });

const open = async (events: CommentEvent[] = [makeComment()], stored: { drafts?: Draft[] } = {}) => {
  const file = { interview, ...stored };
  const stage = renderWithInterview(<ExerciseSection />, { file, exercise, events });
  await stage.user.click(screen.getByRole('button', { name: 'Exercise: Take payments, version 1' }));
  await screen.findByRole('list', { name: 'Findings: Correctness' });
  return stage;
};
const offers = (title: string) => within(screen.getByRole('list', { name: `May be about it: ${title}` }));

describe('the findings of an exercise', () => {
  it('are listed by category with what is known of each, and nothing is added up', async () => {
    await open();
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Correctness',
      'Performance',
      'Valid beyond what was expected',
    ]);
    const item = within(screen.getByRole('list', { name: 'Findings: Correctness' })).getByRole('group', {
      name: 'How it was raised: A query for each line',
    });
    expect(
      within(item)
        .getAllByRole<HTMLInputElement>('radio')
        .some(({ checked }) => checked),
    ).toBe(false);
    expect(screen.getByText('AI assistants commonly point at it')).toBeTruthy();
    expect(screen.getAllByText('app/models/order.rb:40-44').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/%|percent|\d+ of \d+|\bscore|points\b/i);
  });

  it('keep what the interviewer says of one, and let it be taken back', async () => {
    const { user, file, background } = await open();
    const group = within(screen.getByRole('group', { name: 'How it was raised: No index' }));
    await user.click(group.getByRole('radio', { name: 'Raised after a hint' }));
    expect(file().findings).toMatchObject([{ findingId: 'slow', state: 'after-hint' }]);
    expect(background.asks('finding.save')).toHaveLength(1);
    await user.click(group.getByRole('button', { name: 'Clear: No index' }));
    expect(file().findings).toMatchObject([{ findingId: 'slow', state: null }]);
  });

  it('offer comments with the reason, and take one only by hand', async () => {
    const { user, file } = await open();
    expect(offers('A query for each line').getByText('May be it: same lines')).toBeTruthy();
    expect(offers('No index').getByText('May be it: says “per line item”')).toBeTruthy();
    expect(file().findings).toEqual([]);
    await user.click(offers('No index').getByRole('button', { name: 'It is: No index' }));
    await user.click(screen.getByRole('option', { name: /^Raised partly/ }));
    expect(file().findings).toMatchObject([{ findingId: 'slow', state: 'partly', eventIds: ['note:501'] }]);
    const evidence = within(screen.getByRole('list', { name: 'Evidence: No index' }));
    await user.click(evidence.getByRole('button', { name: 'Remove evidence' }));
    expect(file().findings).toMatchObject([{ state: 'partly', eventIds: [] }]);
  });

  it('show what others had said in the thread before the candidate', async () => {
    const threadId = 'thread-501';
    const author = { ...ROBIN, id: 9, username: 'sam', name: 'Sam Lindqvist' };
    const { user } = await open([
      comment(500, { author, threadId, at: CALL_AT - 40 * HOUR_MS, body: 'It runs for every line.' }),
      makeComment({ threadId, reply: true }),
    ]);
    const before = offers('No index').getByRole('button', { name: 'Said before it: 1 comment by others' });
    await user.click(before);
    expect(await screen.findByText('It runs for every line.')).toBeTruthy();
  });

  it('put their question into the plan and take it out again', async () => {
    const { user, file } = await open();
    const ask = screen.getByRole('button', {
      name: 'Ask on the call: How would you find out that it is slow?',
    });
    await user.click(ask);
    expect(file().questions).toMatchObject([{ source: { type: 'finding', findingId: 'slow' } }]);
    await user.click(ask);
    expect(file().questions).toEqual([]);
  });

  it('take valid extras, known ones by a click and others in words', async () => {
    const { user, file } = await open();
    await user.click(screen.getByRole('button', { name: 'Raised: No currency' }));
    await user.type(screen.getByRole('textbox', { name: 'Another valid point' }), 'No audit log');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Observability');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(file().findings).toHaveLength(2));
    expect(file().findings).toMatchObject([
      { findingId: 'currency', state: 'extra' },
      { state: 'extra', title: 'No audit log', category: 'observability' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove: No audit log' }));
    expect(file().findings).toHaveLength(1);
  });

  it('keep what is typed of an extra when the tab is left, until it is one', async () => {
    const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Another valid point' });
    const first = await open();
    await first.user.type(field(), 'No audit l');
    const { drafts } = first.file();
    await waitFor(() =>
      expect(first.background.asks('draft.save').at(-1)).toMatchObject({
        draft: { field: 'extra-line', text: 'No audit l' },
      }),
    );
    first.unmount();

    const { background, file, user } = await open([], { drafts });
    expect(field().value).toBe('No audit l');
    const save = background.hold('finding.save');
    await user.type(field(), 'og{Enter}');
    await waitFor(() => expect(background.asks('finding.save')).toHaveLength(1));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add' }).disabled).toBe(true);
    expect(background.asks('draft.save').at(-1)).toMatchObject({ draft: { text: 'No audit log' } });
    await user.type(field(), ' Nor a limit');
    save();
    await waitFor(() => expect(field().value).toBe('Nor a limit'));
    expect(file().findings).toMatchObject([{ state: 'extra', title: 'No audit log' }]);
    await user.clear(field());
    await waitFor(() => expect(background.asks('draft.save').at(-1)).toMatchObject({ draft: { text: '' } }));
  });

  it('show on one line what another surface typed of an extra', async () => {
    const { background, user } = await open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Another valid point' });
    background.answers['draft.save'] = { savedAt: 1, kept: 'From elsewhere\nNo' };
    await user.type(field, 'No');
    await waitFor(() => expect(field.value).toBe('From elsewhere No'));
  });

  it('keep a comment on the screen that could not be saved, and say so', async () => {
    const { user, background } = await open();
    background.failing.add('finding.save');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment: No index' });
    await user.type(box, 'After the hint.');
    expect((await screen.findAllByText('Not saved: The disk is full.')).length).toBeGreaterThan(0);
    expect(box.value).toBe('After the hint.');
  });
});

describe('an exercise', () => {
  it('that fits the merge request is offered, and can be taken and given up', async () => {
    const stage = renderWithInterview(<ExerciseSection />);
    stage.reviewStore.setState(({ review }) => ({
      review: {
        ...review,
        mergeRequest: {
          key: 'https://gitlab.com/acme/storefront!7',
          webUrl: 'https://gitlab.com/acme/storefront/-/merge_requests/7',
          projectId: 1,
          projectPath: 'acme/storefront',
          iid: 7,
          title: 'Take payments',
          state: 'opened',
          author: null,
          sourceBranch: 'payments',
          targetBranch: 'main',
          headSha: null,
          createdAt: 0,
          reviewers: [],
        },
      },
    }));
    stage.background.answers['exercise.list'] = [exercise, { ...exercise, version: 2 }];
    await stage.app.exerciseStore.getState().load();
    await act(() => stage.app.exerciseStore.getState().load());
    await stage.user.click(await screen.findByRole('button', { name: 'Use it' }));
    expect(stage.file().interview).toMatchObject({ exerciseId: 'storefront', exerciseVersion: 2 });
    await stage.user.click(screen.getByRole('button', { name: 'Exercise: Take payments, version 2' }));
    await stage.user.click(
      await screen.findByRole('button', { name: 'This merge request is no such exercise' }),
    );
    expect(stage.file().interview).toMatchObject({ exerciseId: null, exerciseVersion: null });
  });

  it('is not mentioned while the bank is empty', async () => {
    const { background } = renderWithInterview(<ExerciseSection />);
    await waitFor(() => expect(background.asks('exercise.list')).toHaveLength(1));
    expect(document.body.textContent).toBe('');
  });

  it('that is not here in its version says so, and loses nothing', async () => {
    const { file } = renderWithInterview(<ExerciseSection />, { file: { interview } });
    expect(await screen.findByText(/is not in your bank in the version it began with/)).toBeTruthy();
    expect(file().interview.exerciseId).toBe('storefront');
  });
});

describe('beside a comment', () => {
  it('stand the findings that it may be about, until they are judged', async () => {
    const event = makeComment();
    const timeline = deriveTimeline([{ mrKey: 'mr', id: 'all', events: [event] }], {
      candidate: interview.candidate,
      sittingGapMs: HOUR_MS,
      reviewEndsAt: null,
    });
    const [entry] = timeline.entries;
    if (!entry) throw new Error('The comment makes an entry.');
    const { user, file } = renderWithInterview(<EntryFindings entry={entry} />, {
      file: { interview },
      exercise,
      events: [event],
    });
    const list = within(screen.getByRole('list', { name: 'Findings' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    await user.click(list.getByRole('button', { name: 'It is: No index' }));
    await user.click(screen.getByRole('option', { name: /^Raised unprompted/ }));
    expect(file().findings).toMatchObject([
      { findingId: 'slow', state: 'unprompted', eventIds: ['note:501'] },
    ]);
    expect(screen.getByText('No index: raised unprompted')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take off finding: No index' }));
    expect(file().findings).toMatchObject([{ eventIds: [] }]);
  });
});
