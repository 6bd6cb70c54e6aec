import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReviewTab } from '@/components/review/review-tab';
import type { CommentEvent, CommitEvent } from '@/core/activity/activity-event';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { makeComment, ROBIN } from '@/tests/component/notes/with-interview';
import { records, renderScene, SURFACE, type Scene } from '@/tests/component/render';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';

const SAM = { ...ROBIN, id: 2, username: 'sam', name: 'Sam Lindqvist' };

function comment(noteId: number, minutes: number, patch: Partial<CommentEvent> = {}): CommentEvent {
  const at = CALL_AT - 33 * HOUR_MS + minutes * MINUTE_MS;
  return makeComment({ id: `note:${noteId}`, noteId, threadId: `t${noteId}`, at, ...patch });
}

const ISSUE = comment(1, 0, { body: '**issue (blocking):** This query runs once per line item.' });
const REPLY = comment(2, 5, { threadId: 't1', reply: true, author: SAM, body: 'Right, I will batch it.' });
const QUESTION = comment(3, 60, { body: 'question: Why a float here?', position: null, resolved: true });
const OTHERS = comment(4, 70, { author: SAM, body: 'note: Rebased on main.', position: null });
const DONE = comment(5, 75, { body: 'I am done with my review.', position: null, resolvable: false });
const COMMIT: CommitEvent = {
  id: 'commit:abc',
  kind: 'commit',
  at: CALL_AT + MINUTE_MS,
  author: null,
  sha: 'abcdef0123456789',
  title: 'Store refunds in cents',
  message: 'Store refunds in cents',
  authorName: 'Robin Okafor',
  authorEmail: 'robin@example.com',
  webUrl: 'https://gitlab.com/acme/storefront/-/commit/abcdef0',
};
const EVENTS = [
  { mrKey: SURFACE.mrKey, id: 'thread:t1', events: [ISSUE, REPLY] },
  ...[QUESTION, OTHERS, DONE, COMMIT].flatMap((event) =>
    records([event]).map((record) => ({ ...record, id: event.id })),
  ),
];

function show(scene: Scene = {}) {
  let edits = 0;
  const shown = renderScene(<ReviewTab onEdit={() => (edits += 1)} />, {
    interview: makeInterview(),
    ...scene,
    review: { records: EVENTS, ...scene.review },
  });
  return { ...shown, edits: () => edits };
}

const list = () => screen.findByRole('list', { name: 'Timeline' });
const rows = async () => within(await list()).findAllByRole('listitem', { name: '' });
const row = async (words: RegExp) => {
  const found = (await rows()).find((one) => words.test(one.textContent));
  if (!found) throw new Error(`No row says ${String(words)}`);
  return found;
};

describe('the timeline', () => {
  it('shows what the candidate did, threads together, under their sittings', async () => {
    show();
    const texts = (await rows()).map((one) => one.textContent);
    expect(texts.some((text) => text.includes('This query runs once per line item.'))).toBe(true);
    expect(texts.some((text) => text.includes('Rebased on main'))).toBe(false);
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.slice(0, 9)),
    ).toEqual(expect.arrayContaining(['Sitting 1', 'Sitting 2']));
  });

  it('puts what was done on the call under a heading of its own', async () => {
    show();
    await list();
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.at(-1)).toBe('On the call and after');
    expect(headings.filter((words) => words.startsWith('Sitting'))).toHaveLength(2);
    const entry = screen.getByRole('heading', { name: 'On the call and after' }).closest('[role="listitem"]');
    expect(entry?.textContent).toContain('Store refunds in cents');
  });

  it('says of each row how many there are, though only some are in the document', async () => {
    const many = Array.from({ length: 400 }, (_, index) => comment(100 + index, index));
    const { container } = show({
      review: { records: many.map((event) => ({ mrKey: 'mr', id: event.id, events: [event] })) },
    });
    const inDocument = await rows();
    expect(inDocument.length).toBeGreaterThan(3);
    expect(inDocument.length).toBeLessThan(100);
    expect(inDocument[0]?.getAttribute('aria-setsize')).toBe('400');
    expect(inDocument[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(container.querySelector('[data-count="400"]')).toBeTruthy();
  });

  it('says that it is complete only once reading has ended', () => {
    const reading = {
      mrKey: SURFACE.mrKey,
      readId: 'r1',
      startedAt: CALL_AT,
      finishedAt: null,
      pagesFetched: 3,
      pagesKnown: 12,
      missing: [],
      lastCompleteAt: null,
      waitingUntil: null,
    };
    const { container, reviewStore } = show({ review: { reading } });
    expect(container.querySelector('[data-complete="true"]')).toBeNull();
    act(() =>
      reviewStore.setState(({ review }) => ({
        review: { ...review, reading: { ...reading, finishedAt: CALL_AT } },
      })),
    );
    expect(container.querySelector('[data-complete="true"]')).toBeTruthy();
  });

  it('shows others, by name, when asked', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Only the candidate', pressed: true }));
    expect((await row(/Rebased on main/)).textContent).toContain('Sam Lindqvist');
  });

  it('folds replies until asked for', async () => {
    const { user } = show();
    await list();
    expect(screen.queryByText(/I will batch it/)).toBeNull();
    await user.click(within(await row(/once per line item/)).getByRole('button', { name: '1 reply' }));
    expect(await screen.findByText(/I will batch it/)).toBeTruthy();
  });

  it('shows the clock time only on demand', async () => {
    const { user } = show();
    const entry = await row(/once per line item/);
    await user.click(within(entry).getByRole('button', { name: /33 hours before/ }));
    expect(within(entry).getByRole('button', { pressed: true, name: /Nov/ })).toBeTruthy();
  });

  it('moves from row to row by j and k, but not while a text field has the focus', async () => {
    const { user } = show();
    await list();
    await user.keyboard('j');
    const current = () => screen.getByRole('listitem', { current: true }).getAttribute('aria-posinset');
    await waitFor(() => expect(current()).toBe('1'));
    await user.keyboard('jk');
    await waitFor(() => expect(current()).toBe('1'));
    expect(document.activeElement).toBe(screen.getByRole('listitem', { current: true }));
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'j');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words' }).value).toBe('j');
  });
});

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

describe('the process', () => {
  const process = () => screen.getByRole('list', { name: 'Process' });

  it('says each rule in words, with the fact that it rests on', () => {
    show();
    const rules = within(process()).getAllByRole('listitem');
    expect(rules.map(({ textContent }) => textContent)[0]).toMatch(
      /Link sent in time: met.*96 h before the call/,
    );
    expect(rules).toHaveLength(4);
  });

  it('leads from a rule to the entry that it rests on', async () => {
    const { user } = show();
    await list();
    await user.click(within(process()).getByRole('button', { name: 'Show: Left a completion note' }));
    await waitFor(() =>
      expect(screen.getByRole('listitem', { current: true }).textContent).toContain('done with my review'),
    );
  });

  it('shows an entry that the filters hide', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'float');
    await user.click(within(process()).getByRole('button', { name: 'Show: Left a completion note' }));
    await waitFor(() =>
      expect(screen.getByRole('listitem', { current: true }).textContent).toContain('done with my review'),
    );
  });

  it('says that the filters hid it, and goes back to them in one click', async () => {
    const filter = { onlyCandidate: true, kinds: ['praise' as const] };
    const { interviewStore, user } = show({ interview: makeInterview({ reviewFilter: filter }) });
    const kept = () => interviewStore.getState().file?.interview.reviewFilter;
    const showNote = () =>
      user.click(within(process()).getByRole('button', { name: 'Show: Left a completion note' }));
    await showNote();
    await screen.findByText(/^The filters hid that entry/);
    expect(kept()).toEqual({});
    await showNote();
    await user.click(screen.getByRole('button', { name: 'Back to the filters' }));
    expect(kept()).toEqual(filter);
    expect(screen.queryByText(/^The filters hid that entry/)).toBeNull();

    await showNote();
    await user.click(screen.getByRole('button', { name: 'Leave everything shown' }));
    expect(screen.queryByText(/^The filters hid that entry/)).toBeNull();
    expect(kept()).toEqual({});
  });

  it('goes back to words that were typed a moment ago', async () => {
    const { user } = show();
    const words = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words' }).value;
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'float');
    await user.click(within(process()).getByRole('button', { name: 'Show: Left a completion note' }));
    expect(words()).toBe('');
    await user.click(await screen.findByRole('button', { name: 'Back to the filters' }));
    expect(words()).toBe('float');
  });

  it('says nothing of filters where none hid the entry', async () => {
    const { user } = show();
    await list();
    await user.click(within(process()).getByRole('button', { name: 'Show: Left a completion note' }));
    await waitFor(() => expect(screen.getByRole('listitem', { current: true })).toBeTruthy());
    expect(screen.queryByText(/^The filters hid that entry/)).toBeNull();
  });

  it('leads to where what is missing can be filled in', async () => {
    const { edits, user } = show({ interview: makeInterview({ callAt: null }) });
    await user.click(
      within(process()).getAllByRole('button', { name: /^Set the call time/ })[0] ?? document.body,
    );
    expect(edits()).toBe(1);
  });

  it('lets another comment be the completion note, or none', async () => {
    const { interviewStore, user } = show();
    const note = () => interviewStore.getState().file?.interview.completionNote;
    await user.click(screen.getByRole('button', { name: 'Choose another' }));
    await user.keyboard('float{Enter}');
    expect(note()).toBe(3);
    await user.click(screen.getByRole('button', { name: 'Choose another' }));
    await user.click(await screen.findByRole('option', { name: 'There is none' }));
    expect(note()).toBe('none');
  });

  it('guesses no sittings for a review that was submitted as one', () => {
    const batch = [1, 2, 3].map((id) => comment(id, 0));
    show({ review: { records: batch.map((event) => ({ mrKey: 'mr', id: event.id, events: [event] })) } });
    expect(screen.getByText(/Sittings and time spent are unknown/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Sitting/ })).toBeNull();
  });
});

describe('the time axis', () => {
  it('says in words what the picture shows', () => {
    show();
    expect(screen.getByText(/4 entries of the candidate.*Latest finish: 24 hours before/)).toBeTruthy();
  });

  it('is one tab stop with arrow keys; each mark says what it is and leads to it', async () => {
    const { user } = show();
    await list();
    const marks = within(screen.getByRole('toolbar', { name: 'On the time axis' })).getAllByRole('button');
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => marks[0]?.focus());
    expect(marks[0]?.getAttribute('aria-label')).toMatch(/^Issue T−33 h: This query runs once per line item/);
    await user.keyboard('{End}{Enter}');
    expect(document.activeElement?.textContent).toContain('Store refunds in cents');
  });
});

describe('a candidate who has not commented yet', () => {
  const reading = {
    mrKey: SURFACE.mrKey,
    readId: 'read-1',
    startedAt: CALL_AT - 2,
    finishedAt: CALL_AT - 1,
    pagesFetched: 1,
    pagesKnown: 1,
    missing: [],
    lastCompleteAt: CALL_AT - 1,
    waitingUntil: null,
  };

  it('is told of in these words, with everyone else one click away', async () => {
    const { user } = show({ review: { records: records([OTHERS]), reading } });
    expect(screen.getByText('The candidate has not commented yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show everyone’s activity' }));
    expect(await row(/Rebased on main/)).toBeTruthy();
  });

  it('is told of before anybody has been chosen, where nobody has commented', async () => {
    const { background, user } = show({
      interview: makeInterview({ candidate: null }),
      review: { records: records([COMMIT]), reading },
    });
    expect(screen.getByText('The candidate has not commented yet')).toBeTruthy();
    background.answers['review.refresh'] = { started: true };
    const last = screen.getAllByRole('button', { name: 'Read again' }).at(-1);
    if (!last) throw new Error('Nothing to press');
    await user.click(last);
    expect(background.asks('review.refresh')).toHaveLength(1);
  });

  it('is not claimed where the candidate only replied', () => {
    const reply = comment(6, 80, { threadId: 't4', reply: true });
    const thread = [{ ...OTHERS, threadId: 't4' }, reply];
    show({ review: { records: records(thread), reading } });
    expect(screen.queryByText('The candidate has not commented yet')).toBeNull();
  });

  it('is not claimed before all has been read', () => {
    show({ review: { records: records([OTHERS]), reading: null } });
    expect(screen.queryByText('The candidate has not commented yet')).toBeNull();
  });
});
