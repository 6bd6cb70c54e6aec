import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openPanel as open } from './open-palette';

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
describe('the commands', () => {
  it('open with Ctrl+K, also while a note is typed, and leave what was typed and the focus alone', async () => {
    const { dialog, user } = open();
    await user.click(note());
    await user.keyboard('half a thou');
    const list = await dialog();
    expect(list.getByRole('combobox', { name: 'Command' })).toBe(document.activeElement);
    await user.click(list.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(note().value).toBe('half a thou');
  });

  it('name each action with its key', async () => {
    const list = await open().dialog();
    const named = (name: RegExp) => list.getByRole('option', { name }).querySelector('kbd')?.textContent;
    expect(named(/^Start the call/)).toBe('p');
    expect(named(/^Write a note: Concern/)).toBe('-');
    expect(named(/^Summary/)).toBe('4');
    expect(named(/^Hide everything/)).toBe('Ctrl+Shift+9');
    expect(named(/^Search the timeline/)).toBe('/');
  });

  it('run the call: start, a part of the agenda, more time, pause, end', async () => {
    const shown = open();
    await shown.run('start the call');
    await shown.run('go to: coding');
    await shown.run('5 minutes more: coding');
    await shown.run('pause the call');
    await shown.run('end the call');
    const acts = shown.interview().clock.map(({ type }) => type);
    expect(acts).toEqual(expect.arrayContaining(['start', 'segment', 'extend', 'pause', 'end']));
    const list = await shown.dialog();
    expect(list.queryByRole('option', { name: /^Start the call|^Pause the call/ })).toBeNull();
    expect(list.getByRole('option', { name: /^Reopen the call/ })).toBeTruthy();
  });

  it('cancel a call, and reinstate it', async () => {
    const shown = open();
    await shown.run('cancel the call');
    expect(shown.interview().callChanges.map(({ type }) => type)).toEqual(['cancelled']);
    await shown.run('reinstate the call');
    expect(shown.interview().callChanges.map(({ type }) => type)).toEqual(['cancelled', 'reinstated']);
  });

  it('begin a note of a kind, with the focus in its line', async () => {
    const { run } = open();
    await run('answer owed');
    expect(document.activeElement).toBe(note());
    expect(screen.getByRole('button', { name: 'Answer owed' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('lead to a criterion and open it', async () => {
    const { run, interviewStore } = open();
    const [criterion] = interviewStore.getState().rubric?.criteria ?? [];
    if (!criterion) throw new Error('The rubric has no criterion.');
    await run(`rate: ${criterion.title.toLowerCase()}`);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe(`criterion-${criterion.id}`));
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('tell the way back to the list here from the dashboard’s list of all interviews', async () => {
    const { run, opened } = open();
    await run('all interviews');
    expect(opened).toEqual(['dashboard interviews']);
    await run('back to the list');
    expect(await screen.findByRole('button', { name: 'Resume: Robin Okafor' })).toBeTruthy();
    expect(opened).toHaveLength(1);
  });

  it('move and hide the panel, and open the dashboard, with or without an interview', async () => {
    const withOne = open();
    await withOne.run('move to the side panel');
    expect(withOne.panel.movedTo).toBe('side panel');
    await withOne.run('rubrics');
    await withOne.run('keeping');
    await withOne.run('settings');
    expect(withOne.opened).toEqual(['dashboard rubrics', 'dashboard keeping', 'dashboard settings']);
    withOne.unmount();
    const without = open({ interview: undefined });
    await screen.findByRole('button', { name: 'Start interview' });
    await without.run('hide everything');
    expect(without.panel.hidden).toBe(1);
    const list = await without.dialog();
    expect(list.getByRole('option', { name: /^Start interview/ })).toBeTruthy();
  });

  it('are there where the interview has yet to be chosen', async () => {
    const { panel, run } = open({ surface: 'not-chosen', interview: undefined });
    await screen.findByRole('heading', { name: 'No interview yet' });
    await run('close the panel');
    expect(panel.closed).toBe(1);
  });

  it('take back the reset of a clock that was started by mistake', async () => {
    const shown = open();
    await shown.run('start the call');
    shown.interviewStore.getState().resetClock();
    await shown.run('undo the reset');
    expect(shown.interview().clock.map(({ type }) => type)).not.toContain('reset');
  });

  it('read the merge request again, also where it was never read', async () => {
    const { background, run } = open();
    await run('read the merge request');
    expect(background.asks('review.refresh')).toHaveLength(1);
  });
});
