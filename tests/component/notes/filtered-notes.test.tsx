import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CallNotes } from '@/components/call/call-notes';
import { NotesHere } from '@/components/notes/notes-here';
import { OpenMattersList } from '@/components/notes/open-matters-list';
import { makeNote } from '@/tests/fixtures/interview';
import { makeComment, renderWithInterview } from './with-interview';

const notes = [
  makeNote({ id: 'n1', text: 'Named the race', signal: 'plus', criterionId: 'backend-security' }),
  makeNote({ id: 'n2', text: 'On the comment', anchorEventId: 'note:501' }),
  makeNote({ id: 'n3', text: 'How big is the team?', kind: 'candidate-question', phase: 'after' }),
  makeNote({ id: 'n4', text: 'The rota', kind: 'answer-owed', visibility: 'private' }),
];
const texts = () => screen.getAllByRole('listitem').map((row) => row.querySelector('p')?.textContent);

describe('the notes of the call', () => {
  it('are narrowed down by words; the count is said and the focus stays', async () => {
    const { user } = renderWithInterview(<CallNotes />, { file: { notes } });
    const words = screen.getByRole('searchbox', { name: 'Words in notes' });
    // Each note that is saved changes it: it is seen, but not said.
    expect(screen.getByText('4 of 4').closest('[role="status"]')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    await user.click(words);
    await user.keyboard('TEAM');
    expect(texts()).toEqual(['How big is the team?']);
    expect(screen.getByRole('status').textContent).toBe('1 of 4 notes');
    expect(document.activeElement).toBe(words);
    await user.keyboard('zzz');
    expect(screen.getByText('No note is like this.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('list', { name: 'Notes of the call' })).toBeTruthy();
    expect(document.activeElement).toBe(words);
  });

  it('are narrowed down by signal, kind, criterion, visibility and anchor, by keyboard', async () => {
    const { user } = renderWithInterview(<CallNotes />, { file: { notes } });
    screen.getByRole('button', { name: 'Filter notes' }).focus();
    await user.click(screen.getByRole('button', { name: 'Filter notes' }));
    const layer = within(await screen.findByRole('dialog', { name: 'Filter notes', hidden: true }));
    const tick = (name: string) => user.click(layer.getByRole('checkbox', { name, hidden: true }));
    const choose = (name: string, option: string) =>
      user.selectOptions(layer.getByRole('combobox', { name, hidden: true }), option);
    await tick('Positive');
    expect(texts()).toEqual(['+Named the race']);
    await tick('Positive');
    await tick('Answer owed');
    expect(texts()).toEqual(['The rota']);
    await tick('Answer owed');
    await choose('Visibility', 'Private');
    expect(texts()).toEqual(['The rota']);
    await choose('Visibility', 'Any');
    await choose('Anchor', 'On a comment, commit or line');
    expect(texts()).toEqual(['On the comment']);
    await choose('Anchor', 'Any');
    await choose('Criterion', 'Security: access, input and secrets');
    expect(texts()).toEqual(['+Named the race']);
    expect(screen.getByRole('button', { name: 'Filter notes: 1 chosen' })).toBeTruthy();
  });

  it('can all be shown again, also when the last one is removed from what a filter lets through', async () => {
    const { user } = renderWithInterview(<CallNotes />, { file: { notes: notes.slice(0, 1) } });
    await user.type(screen.getByRole('searchbox', { name: 'Words in notes' }), 'race');
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByText(/No notes from the call yet/)).toBeTruthy();
  });

  it('keep the editor of a note open that the filter no longer lets through', async () => {
    const { user, file } = renderWithInterview(<CallNotes />, { file: { notes } });
    await user.type(screen.getByRole('searchbox', { name: 'Words in notes' }), 'race');
    await user.click(screen.getByRole('button', { name: 'Edit note' }));
    await user.clear(screen.getByRole('textbox', { name: 'Note text' }));
    await user.keyboard('Something else');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note text' }).value).toBe(
      'Something else',
    );
    await user.keyboard('{Enter}');
    expect(file().notes[0]?.text).toBe('Something else');
  });
});

describe('what is owed to the candidate', () => {
  it('is listed until it is ticked, and stays in its place then', async () => {
    const { user, file } = renderWithInterview(<OpenMattersList empty="Nothing." />, { file: { notes } });
    expect(screen.getByText('2 open')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Given: The rota' }));
    expect(file().notes[3]?.answeredAt).not.toBeNull();
    expect(screen.getByText('1 open')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Given: The rota' }).checked).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Answered: How big is the team?' }));
    expect(screen.getByText('Nothing.')).toBeTruthy();
  });
});

describe('the notes on a comment or a line', () => {
  const onLine = makeNote({
    id: 'n5',
    text: 'Read it',
    anchorLine: { path: 'app/models/order.rb', line: 42, sha: 'a' },
  });
  const place = { eventIds: ['note:501'], line: { path: 'app/models/order.rb', line: 42 } };

  it('stand where that is shown, and can be edited there', async () => {
    const { user, file } = renderWithInterview(<NotesHere {...place} />, {
      file: { notes: [...notes, onLine] },
      events: [makeComment()],
    });
    const here = await screen.findByRole('list', { name: 'Notes on this' });
    expect(texts()).toEqual(['On the comment', 'Read it']);
    // It stands there already.
    expect(within(here).queryByRole('button', { name: /order\.rb/ })).toBeNull();
    const [edit] = within(here).getAllByRole('button', { name: 'Edit note' });
    if (edit) await user.click(edit);
    await user.keyboard(', twice{Enter}');
    expect(file().notes[1]?.text).toBe('On the comment, twice');
  });

  it('can be put back after the last one was removed', async () => {
    const { user, file } = renderWithInterview(<NotesHere {...place} />, { file: { notes: [onLine] } });
    await user.click(await screen.findByRole('button', { name: 'Remove note' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(file().notes).toEqual([onLine]);
  });

  it('are nothing where there are none', () => {
    renderWithInterview(<NotesHere eventIds={['note:9']} />, { file: { notes } });
    expect(screen.queryByRole('list')).toBeNull();
  });
});
