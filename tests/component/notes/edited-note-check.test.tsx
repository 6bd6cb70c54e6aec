import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Findings } from '@/components/writing/findings';
import { NoteList } from '@/components/notes/note-list';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { renderWithInterview } from './with-interview';

describe('the writing check of a note that is edited', () => {
  const note = makeNote({ id: 'n1', text: 'She was abrasive.', callOffsetMs: null, phase: 'after' });
  const clock = [{ id: 'c1', at: CALL_AT - 60_000, type: 'start' as const }];
  const edit = async (patch: Partial<typeof note>, interview = makeInterview()) => {
    const stage = renderWithInterview(<NoteList />, { file: { interview, notes: [{ ...note, ...patch }] } });
    await stage.user.click(screen.getByRole('button', { name: /^Edit/ }));
    await screen.findByRole('textbox', { name: 'Note text' });
    return stage;
  };
  const found = () => screen.findByRole('list', { name: 'Writing check of this note' });

  it('says what is worth a second look, and holds nothing up', async () => {
    const { user, file } = await edit({});
    expect((await found()).textContent).toContain('abrasive');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(file().notes[0]?.text).toBe('She was abrasive.');
  });

  it.each([
    ['a private note', { visibility: 'private' as const }, undefined],
    ['what is about the integrity of the interview', { kind: 'integrity' as const }, undefined],
    ['any note while the call runs', {}, makeInterview({ clock })],
  ])('says nothing of %s', async (_, patch, interview) => {
    await edit(patch, interview);
    // The same words of a note that leaves, beside it: the check had time to find them here too.
    const other = render(<WritingFindings />);
    await other.findByText('abrasive');
    expect(screen.queryByRole('list', { name: 'Writing check of this note' })).toBeNull();
  });
});

/** What the check finds, drawn by itself: nothing is dismissed. */
function WritingFindings() {
  const nothing = () => undefined;
  return (
    <Findings
      text="She was abrasive."
      field="note"
      label="another note"
      dismissed={[]}
      dismiss={nothing}
      restore={nothing}
    />
  );
}
