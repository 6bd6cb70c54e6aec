import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/components/app/panel-app';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { makeComment } from '@/tests/component/notes/with-interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { createSettingsStore } from '@/stores/settings-store';
import { keepingNothing } from '@/stores/keeping-nothing';
import { records, renderScene } from '../render';

const NAME = 'Noor Haddad';
const CANDIDATE = { name: NAME, username: 'noor-h', userId: 7 };
const PERSON = { id: 7, username: 'noor-h', name: NAME, avatarUrl: null, webUrl: null, bot: false };
const OTHER = { id: 8, username: 'ada', name: 'Ada Lin', avatarUrl: null, webUrl: null, bot: false };

/** The whole panel on a thread between the candidate and somebody else who names them. */
function open(set: Partial<Settings>) {
  const settingsStore = createSettingsStore(keepingNothing(() => CALL_AT));
  settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, ...set } });
  const first = makeComment({ author: PERSON, at: CALL_AT - 3_600_000, body: 'Two queries, says Noor.' });
  const reply = makeComment({
    id: 'note:2',
    noteId: 2,
    reply: true,
    author: OTHER,
    at: CALL_AT - 1_800_000,
    body: 'Thanks @noor-h, well seen.',
  });
  const shown = renderScene(<PanelApp />, {
    interview: makeInterview({ candidate: CANDIDATE, callAt: CALL_AT }),
    review: { records: records([first, reply]), participants: [PERSON, OTHER] },
    app: { settingsStore },
  });
  return { ...shown, settingsStore };
}

const markup = (): string => document.body.outerHTML;

describe('a hidden name', () => {
  it('stands nowhere in the panel, its labels and tooltips, from the moment it is set', async () => {
    const { settingsStore, user } = open({});
    await user.click(await screen.findByRole('button', { name: '1 reply' }));
    expect(markup()).toContain(NAME);
    act(() => settingsStore.setState({ settings: { ...DEFAULT_SETTINGS, hideName: true } }));
    await waitFor(() => expect(markup()).not.toMatch(/noor/i));
    expect(screen.getAllByText('The candidate').length).toBeGreaterThan(0);
    expect(screen.getByText('Ada Lin')).toBeTruthy();
    await screen.findByText('Thanks the candidate, well seen.');
  });

  it('is in its field only where that is asked for, and is kept by a change of another', async () => {
    const { user, interviewStore } = open({ hideName: true });
    await user.click(screen.getByRole('button', { name: 'Edit interview' }));
    const ask = await screen.findByRole('button', { name: 'Name' });
    expect(ask.textContent).toBe('Show the name here');
    expect(markup()).not.toMatch(/noor/i);
    await user.click(ask);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe(NAME);
    expect(interviewStore.getState().file?.interview.candidate).toEqual(CANDIDATE);
  });
});

describe('hidden clock times', () => {
  it('leave what is relative, and a field that is only written in', async () => {
    const { user, interviewStore } = open({ hideTimes: true });
    await screen.findByText('T−1 h');
    expect(screen.queryByTitle('Show clock time')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Edit interview' }));
    const call = await screen.findByLabelText<HTMLInputElement>('Call');
    expect(call.value).toBe('');
    call.focus();
    await user.tab();
    // Looking is no change.
    expect(interviewStore.getState().file?.interview.callAt).toBe(CALL_AT);
    // The clock of the call counts from its start.
    expect(markup()).not.toMatch(/(?<!:)\b\d\d:\d\d\b(?!:)/);
  });
});
