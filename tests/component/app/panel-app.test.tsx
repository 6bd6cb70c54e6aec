import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { KEYS } from '@/components/app/keys';
import { ACTION_IDS, DEFAULT_KEYS } from '@/core/keys/actions';
import { showChord } from '@/core/keys/chord';
import { PanelApp } from '@/components/app/panel-app';
import { makeComment } from '@/tests/component/notes/with-interview';
import { records, renderScene, type Scene } from '@/tests/component/render';
import { makeInterview } from '@/tests/fixtures/interview';

const show = (scene: Scene = {}) => renderScene(<PanelApp />, scene);
const open = (scene: Scene = {}) =>
  show({ interview: makeInterview(), review: { records: records([makeComment()]) }, ...scene });

describe('the panel without an interview', () => {
  it('shows nothing about anything in a frame that Second Chair did not open', async () => {
    const { container } = show({
      surface: 'no-interview',
      interview: makeInterview(),
      review: { records: records([makeComment()]) },
    });
    await screen.findByText('No interview');
    expect(container.textContent).toBe('No interviewThis page was not opened by Second Chair.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows nothing but that it is loading until it knows where it is', () => {
    const { container } = show({ surface: null, interview: makeInterview() });
    expect(container.textContent).toBe('Loading');
  });

  it('offers to try again where its own frame was not connected, or did not start', async () => {
    let tried = 0;
    const ui = <PanelApp onRetry={() => (tried += 1)} />;
    const { reviewStore, user } = renderScene(ui, { surface: 'no-interview' });
    expect(await screen.findByText('Not connected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    reviewStore.setState({ surface: null, problem: 'The background did not answer.' });
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tried).toBe(2);
  });

  it('says when it could not start', async () => {
    show({ surface: null, problem: 'The background did not answer.' });
    expect((await screen.findByRole('alert')).textContent).toContain('The background did not answer.');
  });

  it('has a screen of its own for what a newer Second Chair stored', async () => {
    const { reviewStore } = show({ problem: 'The stored interviews were written by a newer Second Chair.' });
    act(() => reviewStore.setState({ unreadable: 'newer-database' }));
    expect(await screen.findByText('Your interviews were stored by a newer Second Chair')).toBeTruthy();
    expect(screen.getByText(/changed nothing/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('button', { name: /in the dashboard$/ })).toBeTruthy();
  });

  it('says that a step failed and changed nothing, and tries again', async () => {
    let tried = 0;
    const ui = <PanelApp onRetry={() => (tried += 1)} />;
    const { reviewStore, user } = renderScene(ui, { problem: 'The step broke.' });
    act(() => reviewStore.setState({ unreadable: 'failed-upgrade' }));
    expect(await screen.findByText('What went wrong: The step broke.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tried).toBe(1);
  });

  it('waits for the list of interviews before it offers to start one', async () => {
    const { interviewStore } = show({ interviews: null });
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByRole('button', { name: 'Start interview' })).toBeNull();
    act(() => interviewStore.setState({ interviews: [] }));
    expect(await screen.findByRole('button', { name: 'Start interview' })).toBeTruthy();
  });

  it('goes from the start page to the form, and on to the tabs', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Start interview' }));
    expect(await screen.findByRole('heading', { name: 'Interview' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('tab', { name: /Review/, selected: true })).toBeTruthy();
  });
});

describe('the panel of an interview', () => {
  it('says in its header which merge request, candidate, role and level', () => {
    open();
    const header = screen.getByRole('banner');
    expect(within(header).getByRole('heading', { name: '!7 Take payments for orders' })).toBeTruthy();
    expect(header.textContent).toContain('Robin Okafor · Backend, Intermediate');
  });

  it('says in its header where an interview has no merge request', () => {
    const alone = makeInterview({ kind: 'alternative', mrKey: null, mrUrl: null, mrTitle: null });
    show({ interview: alone });
    expect(screen.getByRole('heading', { level: 1, name: 'Interview without a merge request' })).toBeTruthy();
  });

  it('counts what has been done on its tabs', () => {
    open();
    expect(screen.getByRole('tab', { name: 'Review 1' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: /^Rubric 0\/\d+$/ })).toBeTruthy();
  });

  it('hides everything, and closes', async () => {
    const { panel, user } = open();
    await user.click(screen.getByRole('button', { name: 'Hide everything' }));
    await user.click(screen.getByRole('button', { name: 'Close the panel' }));
    expect(panel).toMatchObject({ hidden: 1, closed: 1 });
  });

  it('moves to the side panel or to a window of its own', async () => {
    const { panel, user } = open();
    await user.click(screen.getByRole('button', { name: 'Detach' }));
    await user.click(screen.getByRole('button', { name: 'To the side panel' }));
    expect(panel.movedTo).toBe('side panel');
    await user.click(screen.getByRole('button', { name: 'Detach' }));
    await user.click(screen.getByRole('button', { name: 'To a window of its own' }));
    expect(panel.movedTo).toBe('window');
  });

  it('moves from the side panel to a window, and from there nowhere', async () => {
    const interview = makeInterview();
    const beside = show({ interview, app: { openSidePanel: null } });
    await beside.user.click(screen.getByRole('button', { name: 'Move to a window of its own' }));
    expect(beside.panel.movedTo).toBe('window');
    beside.unmount();
    show({ interview, app: { openSidePanel: null, detach: null } });
    expect(screen.queryByRole('button', { name: /Detach|Move/ })).toBeNull();
  });

  it('offers every interview where it was opened for none', async () => {
    const interview = makeInterview();
    const { panel, user } = show({ surface: 'not-chosen', interviews: [interview] });
    await user.click(await screen.findByRole('button', { name: 'Resume: Robin Okafor' }));
    expect(panel.chosen).toBe(interview.id);
  });

  it('does not say that there is none before it knows, nor where the list could not be had', async () => {
    let tried = 0;
    const ui = <PanelApp onRetry={() => (tried += 1)} />;
    const { reviewStore, user } = renderScene(ui, { surface: 'not-chosen', interviews: null });
    await waitFor(() => expect(screen.getByRole('main').textContent).toBe('Loading'));
    act(() => reviewStore.setState({ problem: 'The background did not answer.' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The background did not answer.');
    expect(screen.queryByText('No interview yet')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tried).toBe(1);
  });

  it('says how to come by the first interview where there is none', async () => {
    show({ surface: 'not-chosen', interviews: [] });
    expect(await screen.findByRole('heading', { name: 'No interview yet' })).toBeTruthy();
  });

  it('goes back to the list of interviews', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Back to the list of interviews' }));
    expect(await screen.findByRole('button', { name: 'Resume: Robin Okafor' })).toBeTruthy();
  });

  it('does not leave an interview with text that could not be saved, and says so', async () => {
    const { background, interviewStore, user } = open();
    background.failing.add('feedback.save');
    act(() => interviewStore.getState().writeFeedback({ pros: 'Only here' }));
    await user.click(screen.getByRole('button', { name: 'Back to the list of interviews' }));
    expect(await screen.findByText('The interview could not be left')).toBeTruthy();
    expect(screen.getByRole('tab', { name: /^Review/ })).toBeTruthy();
  });

  it('keeps the note line in every tab and in the form', async () => {
    const { user } = open();
    for (const key of ['1', '2', '3', '4']) {
      await user.keyboard(key);
      expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy();
    }
    await user.click(screen.getByRole('button', { name: 'Edit interview' }));
    expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy();
  });

  it('says in its header what could not be saved, until trying again saved it', async () => {
    const { background, interviewStore, user } = open();
    const piece = { criterionId: 'tests', source: { type: 'activity', eventId: 'note:501' } as const };
    background.failing.add('evidence.save');
    await act(() => interviewStore.getState().tag({ ...piece, excerpt: 'Lost?' }));
    background.failing.delete('evidence.save');
    await act(() => interviewStore.getState().tag({ ...piece, excerpt: 'Kept' }));
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('alert').textContent).toBe('Not saved: The disk is full.');
    await user.click(header.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(header.queryByRole('alert')).toBeNull());
    expect(background.asks('evidence.save')).toHaveLength(3);
  });

  it('says what the tab could not do', () => {
    open({ problem: 'The tab of this merge request is gone.' });
    expect(screen.getByText('The tab of this merge request is gone.')).toBeTruthy();
  });
});

describe('single keys', () => {
  it.each([
    ['1', /^Review/],
    ['2', /^Rubric/],
    ['3', 'Call'],
    ['4', 'Summary'],
  ])('%s opens its tab', async (key, name) => {
    const { user } = open();
    await user.keyboard(key);
    expect(screen.getByRole('tab', { name, selected: true })).toBeTruthy();
  });

  it('n goes to the note line, where keys are text', async () => {
    const { user } = open();
    await user.keyboard('n');
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(note);
    await user.keyboard('4 n');
    expect(note.value).toBe('4 n');
    expect(screen.getByRole('tab', { name: /^Review/, selected: true })).toBeTruthy();
  });

  it('/ goes to the search of the timeline, from any tab', async () => {
    const { user } = open();
    await user.keyboard('4/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Words' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words' }).value).toBe('');
  });

  it('do nothing under an open dialog, wherever the focus is', async () => {
    const { interviewStore, user } = open();
    act(() => interviewStore.getState().rate('tests', { values: { intermediate: 3 } }));
    await user.keyboard('o');
    const dialog = await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Topics to leave out' });
    await user.keyboard('p4');
    act(() => dialog.querySelector<HTMLElement>(':focus')?.blur());
    await user.keyboard('p4');
    expect(interviewStore.getState().file?.interview.clock).toEqual([]);
    expect(screen.getByRole('tab', { name: /^Review/, selected: true })).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}{Control>}k{/Control}');
    expect(interviewStore.getState().file?.ratings).toMatchObject([{ values: { intermediate: 3 } }]);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    // Loaded when it is asked for: had it been, it would be there by now.
    await import('@/components/palette/interview-palette');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('4');
    expect(screen.getByRole('tab', { name: 'Summary', selected: true })).toBeTruthy();
  });

  it('? lists all keys', async () => {
    const { user } = open();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    const listed = within(dialog)
      .getAllByText(/./, { selector: 'kbd' })
      .map(({ textContent }) => textContent);
    expect(listed).toEqual(expect.arrayContaining(ACTION_IDS.map((id) => showChord(DEFAULT_KEYS[id]))));
    // A key that two places have stands in both.
    for (const id of ACTION_IDS)
      expect([id, KEYS.flatMap(({ keys }) => keys).filter(({ acts }) => acts?.includes(id)).length]).toEqual([
        id,
        1,
      ]);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull());
  });
});
