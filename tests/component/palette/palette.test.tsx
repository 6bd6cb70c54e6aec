import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PanelApp } from '@/components/app/panel-app';
import { makeComment } from '@/tests/component/notes/with-interview';
import { makeInterview } from '@/tests/fixtures/interview';
import { records, renderScene, type Scene } from '../render';

const AGENDA = [
  { id: 'walk', title: 'Walk-through', plannedMs: 35 * 60_000 },
  { id: 'coding', title: 'Coding', plannedMs: 40 * 60_000 },
];

function open(scene: Scene = {}) {
  const shown = renderScene(<PanelApp />, {
    interview: makeInterview({ agenda: AGENDA }),
    review: { records: records([makeComment()]) },
    ...scene,
  });
  const dialog = async () => {
    await shown.user.keyboard('{Control>}k{/Control}');
    return within(await screen.findByRole('dialog', { name: 'Commands' }));
  };
  /** Types a part of a name into the palette and picks what comes first. */
  const run = async (typed: string) => {
    await dialog();
    await shown.user.keyboard(`${typed}{Enter}`);
  };
  return { ...shown, dialog, run };
}

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const interviewOf = ({ interviewStore }: ReturnType<typeof open>) => {
  const interview = interviewStore.getState().file?.interview;
  if (!interview) throw new Error('No interview is open.');
  return interview;
};

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
    const acts = interviewOf(shown).clock.map(({ type }) => type);
    expect(acts).toEqual(expect.arrayContaining(['start', 'segment', 'extend', 'pause', 'end']));
    const list = await shown.dialog();
    expect(list.queryByRole('option', { name: /^Start the call|^Pause the call/ })).toBeNull();
    expect(list.getByRole('option', { name: /^Reopen the call/ })).toBeTruthy();
  });

  it('cancel a call, and take it up again', async () => {
    const shown = open();
    await shown.run('cancel the call');
    expect(interviewOf(shown).callChanges.map(({ type }) => type)).toEqual(['cancelled']);
    await shown.run('held after all');
    expect(interviewOf(shown).callChanges.map(({ type }) => type)).toEqual(['cancelled', 'reinstated']);
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

  it('lead to what stands in another tab', async () => {
    const { run } = open();
    await run('fill the feedback');
    const fill = await screen.findByRole('button', { name: 'Fill from ratings and notes' });
    await vi.waitFor(() => expect(document.activeElement).toBe(fill));
  });

  it('know every button on screen by its name', async () => {
    const { dialog } = open();
    await screen.findByRole('list', { name: 'Timeline' });
    const list = await dialog();
    for (const name of ['Edit interview', 'Private']) {
      expect(list.queryAllByRole('option', { name: new RegExp(`^${name}`) }).length, name).toBeLessThan(2);
    }
    expect(list.getByRole('option', { name: /^Private/ })).toBeTruthy();
  });

  it('move and hide the panel, and open the dashboard, with or without an interview', async () => {
    const withOne = open();
    await withOne.run('move to the side panel');
    expect(withOne.panel.movedTo).toBe('side panel');
    await withOne.run('rubrics');
    expect(withOne.opened).toEqual(['dashboard rubrics']);
    withOne.unmount();
    const without = open({ interview: undefined });
    await screen.findByRole('button', { name: 'Start interview' });
    await without.run('hide everything');
    expect(without.panel.hidden).toBe(1);
    const list = await without.dialog();
    expect(list.getByRole('option', { name: /^Start interview/ })).toBeTruthy();
  });
});
