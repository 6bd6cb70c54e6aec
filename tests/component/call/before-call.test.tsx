import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeysContext, keySettings } from '@/components/app/keys-context';
import { CallTab } from '@/components/call/call-tab';
import { NoGoTopics } from '@/components/call/no-go-topics';
import { SummaryTab } from '@/components/summary/summary-tab';
import { CHECKLIST } from '@/core/call/checklist';
import { HOUR_MS } from '@/core/interview/interview';
import { CALL_AT, makeInterview } from '@/tests/fixtures/interview';
import { makeComment, renderWithInterview } from '../notes/with-interview';

const open = (patch = {}, keys = {}) =>
  renderWithInterview(
    <KeysContext value={keySettings(keys, true)}>
      <CallTab />
    </KeysContext>,
    {
      file: { interview: makeInterview(patch) },
      now: CALL_AT - HOUR_MS,
      events: [makeComment()],
    },
  );

describe('before the call', () => {
  it('lists what to look at and to say, with what is known, and keeps what is ticked', async () => {
    const { user, file, interviewStore } = open({ accommodations: 'Captions are on.' });
    const list = within(await screen.findByRole('list', { name: 'Before the call' }));
    expect(list.getByText(/^1 comment by the candidate; 1 not tagged, planned or noted on yet/)).toBeTruthy();
    expect(list.getByText('Captions are on.')).toBeTruthy();
    await waitFor(() => expect(list.getByText(/^Link sent.*: met\./)).toBeTruthy());
    expect(list.getByText(/^0 questions are planned; \d+ must-haves have neither/)).toBeTruthy();
    await user.click(list.getByRole('checkbox', { name: 'Tell the candidate that you take notes' }));
    expect(file().interview.checklist).toEqual(['notes-are-taken']);
    expect(screen.getByRole('button', { name: 'Before the call: 1 of 7 done' })).toBeTruthy();
    await interviewStore.getState().undo();
    expect(file().interview.checklist).toEqual([]);
  });

  it('is out of the way once the call runs', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Start the call' }));
    expect(screen.queryByRole('list', { name: 'Before the call' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Before the call: 0 of 7 done' })).toBeTruthy();
  });

  it('stays open under the hand that ticks the last', async () => {
    const { user } = open();
    const list = within(await screen.findByRole('list', { name: 'Before the call' }));
    for (const box of list.getAllByRole('checkbox')) await user.click(box);
    expect(screen.getByRole('button', { name: 'Before the call: 7 of 7 done' })).toBeTruthy();
    expect(document.activeElement).toBe(list.getAllByRole('checkbox').at(-1));
    await user.click(screen.getByRole('button', { name: 'Start the call' }));
    expect(screen.queryByRole('list', { name: 'Before the call' })).toBeNull();
  });

  it('is closed where all was done already', () => {
    open({ checklist: CHECKLIST.map(({ id }) => id) });
    expect(screen.queryByRole('list', { name: 'Before the call' })).toBeNull();
  });

  it('names the key of the topics to leave out as it is set', () => {
    const topics = () => screen.getByRole('button', { name: 'Topics to leave out' });
    const { unmount } = open();
    expect(topics().title).toMatch(/\(o\)$/);
    unmount();
    open({}, { topics: 'Alt+T' });
    expect(topics().title).toMatch(/\(Alt\+T\)$/);
  });

  it('says what one’s role on the call is', async () => {
    const { user, file } = open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'My role on the call' }), 'I shadow');
    expect(file().interview.part).toBe('shadow');
    expect(screen.getByText(/^You shadow: listen/)).toBeTruthy();
  });

  it('has the topics to leave out one press away', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Topics to leave out' }));
    expect(await screen.findByRole('dialog', { name: 'Topics to leave out' })).toBeTruthy();
  });
});

describe('the topics to leave out', () => {
  it('name what is never asked, and what to do where the candidate brings it up', () => {
    renderWithInterview(<NoGoTopics onClose={() => undefined} />);
    const never = within(screen.getByRole('region', { name: 'Never ask, hint at or write down' }));
    expect(never.getAllByRole('listitem').length).toBeGreaterThan(4);
    expect(screen.getByText(/leave it out of your notes/)).toBeTruthy();
  });
});

describe('the appointment', () => {
  const press = async ({ user }: ReturnType<typeof open>, name: string) =>
    user.click(screen.getByRole('button', { name }));

  it('is cancelled, reinstated and missed, and each is undone', async () => {
    const stage = open();
    await press(stage, 'Move, cancel, no-show');
    await press(stage, 'Cancel the call');
    expect(stage.file().interview.callAt).toBeNull();
    expect(screen.getByText('This call was cancelled')).toBeTruthy();
    await press(stage, 'Reinstate the call');
    expect(stage.file().interview.callAt).toBe(CALL_AT);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Clock' }));
    await press(stage, 'The candidate did not come');
    expect(screen.getByText('The candidate did not come to this call')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'How the appointment changed' }).children).toHaveLength(3);
    for (let left = 3; left > 0; left -= 1) await stage.interviewStore.getState().undo();
    expect(stage.file().interview).toMatchObject({ callAt: CALL_AT, callChanges: [] });
  });

  it.each(['Cancel the call', 'The candidate did not come'])('keeps the focus after “%s”', async (change) => {
    const stage = open();
    await press(stage, 'Move, cancel, no-show');
    await press(stage, change);
    expect(screen.queryByRole('button', { name: change })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Clock' }));
  });

  it('is said to be reinstated also where it has no time', async () => {
    const stage = open({ callAt: null });
    await press(stage, 'Move, cancel, no-show');
    await press(stage, 'The candidate did not come');
    await press(stage, 'Reinstate the call');
    const said = within(screen.getByRole('list', { name: 'How the appointment changed' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replace(/ \(noted .*/, ''));
    expect(said).toEqual(['The candidate did not come', 'Reinstated']);
  });

  it('is moved to another time, and says what it was', async () => {
    const stage = open();
    await press(stage, 'Move, cancel, no-show');
    await press(stage, 'Move the call');
    const layer = within(screen.getByRole('dialog', { name: 'New time of the call' }));
    const move = layer.getByRole<HTMLButtonElement>('button', { name: 'Move the call' });
    expect(move.disabled).toBe(true);
    const field = layer.getByLabelText('New time of the call');
    await stage.user.clear(field);
    await stage.user.type(field, '2026-11-30T10:00');
    await stage.user.click(move);
    const { callAt, callChanges } = stage.file().interview;
    expect(callAt).toBe(new Date('2026-11-30T10:00').getTime());
    expect(callChanges).toMatchObject([{ type: 'moved', from: CALL_AT, to: callAt }]);
    expect(screen.getByText(/^Moved from/)).toBeTruthy();
  });
});

describe('a shadow’s scorecard', () => {
  it('has no way out, and says why', async () => {
    renderWithInterview(<SummaryTab />, { file: { interview: makeInterview({ part: 'shadow' }) } });
    const exports = within(await screen.findByRole('region', { name: 'Export' }));
    expect(exports.getByText('This scorecard is not submitted')).toBeTruthy();
    expect(exports.queryByRole('button', { name: /^(Copy|Download)/ })).toBeNull();
    expect(exports.getByRole('button', { name: 'Preview for the debrief' })).toBeTruthy();
  });

  it('is none of the lead’s', async () => {
    renderWithInterview(<SummaryTab />, { file: { interview: makeInterview({ part: 'reverse-shadow' }) } });
    expect(await screen.findByRole('button', { name: 'Download Markdown' })).toBeTruthy();
    expect(screen.queryByText('This scorecard is not submitted')).toBeNull();
  });
});
