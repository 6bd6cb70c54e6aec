import { fireEvent, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_MARKS, type Marks } from '@/components/notes/marks-draft';
import { NoteLine } from '@/components/notes/note-line';
import { insertAt, readTyped } from '@/components/notes/read-typed';
import { renderWithInterview } from './with-interview';
import { line, pressed } from './on-note-line';

describe('the marks of a note in the note line', () => {
  it.each([
    ['+', 'Positive', 'plus'],
    ['-', 'Concern', 'minus'],
    ['?', 'Question', 'question'],
    ['"', 'Quote', 'quote'],
  ])('sets the signal with %s in an empty note', async (key, name, signal) => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard(key);
    expect(line().value).toBe('');
    expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(`a ${key} b{Enter}`);
    await waitFor(() => expect(file().notes).toMatchObject([{ text: `a ${key} b`, signal }]));
    expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('false');
  });

  it('takes a signal off again by its button and by Backspace', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    const positive = screen.getByRole('button', { name: 'Positive' });
    await user.click(positive);
    await user.click(positive);
    expect(positive.getAttribute('aria-pressed')).toBe('false');
    await user.click(line());
    await user.keyboard('+{Backspace}');
    expect(positive.getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    ['<', 'Candidate’s question', 'candidate-question', 'shareable'],
    ['>', 'Answer owed', 'answer-owed', 'shareable'],
    ['!', 'Integrity of the interview', 'integrity', 'private'],
  ])('sets the kind with %s in an empty note', async (key, name, kind, visibility) => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard(`${key}Text{Enter}`);
    await waitFor(() => expect(file().notes).toMatchObject([{ text: 'Text', kind, visibility }]));
    expect([pressed(name), pressed('Private')]).toEqual([false, false]);
  });

  it('takes signal and kind together, and each sign typed once more as text', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('<+How big is the team{Enter}');
    await waitFor(() => expect(file().notes).toMatchObject([{ kind: 'candidate-question', signal: 'plus' }]));
    await user.keyboard('++1 from me{Enter}');
    await waitFor(() => expect(file().notes[1]).toMatchObject({ text: '+1 from me', signal: null }));
  });

  it('keeps what is about integrity private, and private before it private after it', async () => {
    const { user, file } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('!');
    const lock = screen.getByRole('button', { name: 'Private' });
    expect(lock.getAttribute('aria-disabled')).toBe('true');
    await user.click(lock);
    expect(pressed('Private')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Integrity of the interview' }));
    expect(pressed('Private')).toBe(false);
    await user.click(line());
    await user.keyboard('{Alt>}p{/Alt}');
    expect(pressed('Private')).toBe(true);
    await user.keyboard('!Camera was off{Enter}');
    await waitFor(() => expect(file().notes).toHaveLength(1));
    expect(pressed('Private')).toBe(true);
  });

  it('does not take the marks off with the key that erases the text', async () => {
    const { user } = renderWithInterview(<NoteLine />);
    await user.click(line());
    await user.keyboard('+ab{Backspace}{Backspace}');
    fireEvent.keyDown(line(), { key: 'Backspace', repeat: true });
    expect(pressed('Positive')).toBe(true);
    fireEvent.keyDown(line(), { key: 'Backspace' });
    expect(pressed('Positive')).toBe(false);
  });

  it('loses no sign of what is typed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('+', '-', '?', '"', '<', '>', '!', '#', '@', 'a', ' ', '\n'), {
          maxLength: 12,
        }),
        (keys) => {
          let text = '';
          let marks: Pick<Marks, 'signal' | 'kind'> = NO_MARKS;
          const count = () => text.length + Number(marks.signal !== null) + Number(marks.kind !== 'note');
          for (const key of keys) {
            const before = count();
            const had = marks;
            const typed = readTyped(text, text + key, text.length + 1, marks);
            if (typed.means === 'mark') marks = { ...marks, ...typed.patch };
            // Left with Escape, a picker hands back its opener.
            text = typed.means === 'picker' ? insertAt(text, typed.at, typed.opener) : typed.text;
            const replaced = typed.means === 'mark' && typed.text === '' && isReplaced(had, marks);
            const written = typed.means === 'mark' && typed.text !== '';
            expect(count()).toBe(before + (replaced || written ? 0 : 1));
          }
        },
      ),
    );
  });
});

/** Another signal or kind was typed in the place of one. */
function isReplaced(before: Pick<Marks, 'signal' | 'kind'>, now: Pick<Marks, 'signal' | 'kind'>): boolean {
  return before.signal !== now.signal ? before.signal !== null : before.kind !== 'note';
}
