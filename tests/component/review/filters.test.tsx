import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ROBIN } from '@/tests/component/notes/with-interview';
import type { Scene } from '@/tests/component/render';
import { makeInterview } from '@/tests/fixtures/interview';
import { findRow, ownComment, showThreads } from './stage';

const SAM = { ...ROBIN, id: 2, username: 'sam', name: 'Sam Lindqvist' };

const THREADS = [
  [ownComment(1, 0, { body: 'issue (blocking): Runs once per line item.' })],
  [ownComment(2, 1, { body: 'question: Why a float?', position: null, resolved: true })],
  [ownComment(3, 60, { body: 'nitpick: A shorter name.' })],
  [ownComment(4, 61, { body: 'note: Rebased.', author: SAM, position: null })],
];

const show = (scene: Scene = {}) => showThreads(THREADS, scene);
const left = () => screen.getByText(/^\d+ of 4/).textContent;
const words = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words' });
async function openFilters(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: 'Filters' }));
  await screen.findByRole('group', { name: 'Kind' });
}
const chips = () =>
  within(screen.getByRole('list', { name: 'Chosen filters' }))
    .getAllByRole('button', { name: /^Remove filter/ })
    .map((button) => button.getAttribute('aria-label'));

describe('the filters', () => {
  it('show at first only what the candidate did, and everyone on demand', async () => {
    const { user } = show();
    expect(left()).toMatch(/^3 of 4/);
    await user.click(screen.getByRole('button', { name: 'Only the candidate', pressed: true }));
    expect((await findRow(/Rebased/)).textContent).toContain('Sam Lindqvist');
  });

  it('offer what is in the review, with how many entries each choice would show', async () => {
    const { user } = show();
    await openFilters(user);
    const group = (name: string) => within(screen.getByRole('group', { name }));
    expect(group('Kind').getByRole('checkbox', { name: /^Issue 1 entry/ })).toBeTruthy();
    expect(group('Kind').queryByRole('checkbox', { name: /^Praise/ })).toBeNull();
    expect(group('Thread').getByRole('radio', { name: /^Open 2 entries/ })).toBeTruthy();
    expect(group('Sitting').getByRole('radio', { name: /^Sitting 1 2 entries/ })).toBeTruthy();
    expect(group('Person').getByRole('radio', { name: /^Sam Lindqvist 1 entry/ })).toBeTruthy();
    await user.click(group('Thread').getByRole('radio', { name: /^Resolved/ }));
    expect(group('Kind').getByRole('checkbox', { name: /^Issue 0 entries/ })).toBeTruthy();
  });

  it('combine, and are chips that one click takes away', async () => {
    const { user } = show();
    await openFilters(user);
    await user.click(screen.getByRole('checkbox', { name: /^Issue/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Nitpick/ }));
    expect(left()).toMatch(/^2 of 4/);
    await user.click(screen.getByRole('radio', { name: /^Sitting 2/ }));
    expect(left()).toMatch(/^1 of 4/);
    expect(chips()).toEqual(['Remove filter: Issue', 'Remove filter: Nitpick', 'Remove filter: Sitting 2']);
    expect(screen.getByRole('button', { name: 'Filters: 3 chosen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove filter: Sitting 2' }));
    expect(left()).toMatch(/^2 of 4/);
  });

  it('are kept with the interview, the words after a pause in typing', async () => {
    const { interviewStore } = show();
    const kept = () => interviewStore.getState().file?.interview.reviewFilter;
    // At once: typed key by key on a busy machine, a pause may lie between two of them.
    fireEvent.change(words(), { target: { value: 'float' } });
    expect(kept()).toBeNull();
    await waitFor(() => expect(left()).toMatch(/^1 of 4/));
    await waitFor(() => expect(kept()).toEqual({ onlyCandidate: true, words: 'float' }));
  });

  it('keep words that still waited when the tab is left', async () => {
    const { interviewStore, unmount, user } = show();
    await user.type(words(), 'fl');
    unmount();
    expect(interviewStore.getState().file?.interview.reviewFilter).toMatchObject({ words: 'fl' });
  });

  it('are there again at the next visit', () => {
    show({ interview: makeInterview({ reviewFilter: { kinds: ['question'], words: 'why' } }) });
    expect(left()).toMatch(/^1 of 4/);
    expect(words().value).toBe('why');
    expect(chips()).toEqual(['Remove filter: Question']);
  });

  it('go by one key, back to the candidate', async () => {
    const { user } = show({
      interview: makeInterview({ reviewFilter: { kinds: ['praise'], words: 'why' } }),
    });
    expect(screen.getByRole('heading', { name: 'Nothing passes the filters' })).toBeTruthy();
    await user.keyboard('x');
    expect(left()).toMatch(/^3 of 4/);
    expect(words().value).toBe('');
  });

  it('lead out of an empty list', async () => {
    const { user } = show();
    await user.type(words(), 'nothing says this');
    await user.click(await screen.findByRole('button', { name: 'Clear the filters' }));
    expect(left()).toMatch(/^3 of 4/);
  });

  it('look for somebody else among everyone', async () => {
    const { user } = show();
    await openFilters(user);
    await user.click(screen.getByRole('radio', { name: /^Sam Lindqvist/ }));
    expect(screen.getByRole('button', { name: 'Only the candidate', pressed: false })).toBeTruthy();
  });
});
