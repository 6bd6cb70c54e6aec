import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeInterview } from '@/tests/fixtures/interview';
import { comment, show, list } from './read-review';

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

  const firstMark = () => within(screen.getByRole('toolbar')).getAllByRole('button')[0] ?? document.body;
  const pause = () => screen.getByRole('spinbutton', { name: 'Minutes of pause that begin a new sitting' });

  it('leaves the pause to whoever types it, while a mark is pointed at', async () => {
    const { user } = show();
    const field = pause();
    await user.click(field);
    await user.hover(firstMark());
    expect(screen.getByText(/^Issue T−33 h/, { selector: 'p' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Shapes' })).toBeNull();
    expect(document.activeElement).toBe(field);
    await user.unhover(firstMark());
    expect(screen.getByRole('list', { name: 'Shapes' })).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it('shows the pause while a mark has the focus', () => {
    show();
    act(() => firstMark().focus());
    expect(screen.getByText(/^Issue T−33 h/, { selector: 'p' })).toBeTruthy();
    expect(pause()).toBeTruthy();
  });
});
