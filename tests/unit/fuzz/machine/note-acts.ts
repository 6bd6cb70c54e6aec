import type { Note } from '@/core/interview/interview';
import { makeNote } from '@/tests/fixtures/interview';
import { idOf, inside, oneOf, sent, type Act } from './sent';
import { LINE, putNote, type Known } from './surface';
import { acknowledge, chose, wordsIn, type Truth } from './truth';

const storedNotes = (
  known: Known,
  notes: readonly Note[],
  truth: Truth,
  left: string,
  alone: boolean,
  step: number,
): void => {
  for (const note of notes) {
    putNote(known.file.notes, note);
    // Two that write a note at once may leave two versions of it, of which either has either signal.
    if (alone) chose(truth, `signal of ${note.id}`, note.signal, step);
    else truth.choices.delete(`signal of ${note.id}`);
  }
  // Two versions that differ in something else than the text.
  const [first, ...others] = notes;
  for (const { text } of others)
    if (first?.text === text) wordsIn(text).forEach((word) => truth.shared.add(word));
  acknowledge(truth, notes.map(({ text }) => text).join(), left, alone);
};

const addNote = inside(({ known, id, truth, word, now, step }) => {
  const note = makeNote({
    id: idOf('n', word),
    interviewId: id,
    text: word,
    createdAt: now,
    updatedAt: now,
  });
  const ask = { note, seen: [], otherId: `${note.id}-other`, draft: null };
  return sent(id, 'note.save', ask, ({ kept }, alone) =>
    storedNotes(known, kept ?? [note], truth, '', alone, step),
  );
});

/** What was typed becomes a note. */
const enterNote = inside(({ known, id, truth, word, now, step }) => {
  if (known.typed === '') return null;
  const text = known.typed;
  const note = makeNote({
    id: idOf('n', word),
    interviewId: id,
    text,
    createdAt: now,
    updatedAt: now,
  });
  const draft = { field: LINE, text, before: [known.stored], rest: '' };
  return sent(id, 'note.save', { note, seen: [], otherId: `${note.id}-other`, draft }, (answer, alone) => {
    storedNotes(known, answer.kept ?? [note], truth, '', alone, step);
    const rest = answer.draft ?? '';
    for (const other of wordsIn(rest)) truth.shared.add(other);
    known.stored = rest;
    known.typed = rest;
    acknowledge(truth, rest, '', alone);
  });
});

const editNote = inside(({ known, id, truth, word, now, step, pick }) => {
  const base = oneOf(known.file.notes, pick);
  if (!base) return null;
  const note = { ...base, text: word, updatedAt: now };
  const ask = { note, seen: [base], otherId: idOf(`${base.id}-`, word), draft: null };
  // Another surface may have written on from the same text: then that is there as well.
  return sent(id, 'note.save', ask, ({ kept }) =>
    storedNotes(known, kept ?? [note], truth, base.text, false, step),
  );
});

const markNote = inside(({ known, id, truth, now, step, pick }) => {
  const base = oneOf(known.file.notes, pick);
  if (!base) return null;
  const note: Note = { ...base, signal: base.signal === 'plus' ? 'minus' : 'plus', updatedAt: now };
  const ask = { note, seen: [base], otherId: `${base.id}-${now}`, draft: null };
  return sent(id, 'note.save', ask, ({ kept }, alone) =>
    storedNotes(known, kept ?? [note], truth, '', alone, step),
  );
});

const removeNote = inside(({ known, id, truth, step, pick }) => {
  const base = oneOf(known.file.notes, pick);
  if (!base) return null;
  const ask = { interviewId: id, id: base.id, seen: [base], draft: '' };
  return sent(id, 'note.remove', ask, ({ kept }, alone) => {
    known.file.notes = known.file.notes.filter((note) => note.id !== base.id);
    if (!kept) known.removed.push(base);
    storedNotes(known, kept ?? [], truth, base.text, alone, step);
  });
});

/** Takes a removal back: the note as it was, which another surface may have written anew. */
const undoRemoval = inside(({ known, id, truth, now, step, pick }) => {
  const note = oneOf(known.removed, pick);
  if (!note) return null;
  const ask = { note, seen: [note], otherId: `${note.id}-${now}`, draft: null };
  return sent(id, 'note.save', ask, ({ kept }, alone) => {
    known.removed = known.removed.filter((other) => other !== note);
    storedNotes(known, kept ?? [note], truth, '', alone, step);
  });
});

const typing = (wanted: (typed: string, word: string) => string): Act =>
  inside(({ known, id, truth, word, now }) => {
    const [before, text] = [known.typed, wanted(known.typed, word)];
    if (text === before) return null;
    const ask = { draft: { interviewId: id, field: LINE, text, updatedAt: now }, before: [known.stored] };
    return sent(id, 'draft.save', ask, ({ kept }) => {
      const stored = kept ?? text;
      for (const other of wordsIn(stored)) if (!text.includes(other)) truth.shared.add(other);
      known.typed = stored;
      known.stored = stored;
      acknowledge(truth, stored, before, false);
    });
  });

const typeOn = typing((typed, word) => (typed === '' ? word : `${typed} ${word}`));
const typeLine = typing((typed, word) => (typed === '' ? word : `${typed}\n${word}`));
const clearLine = typing(() => '');

/** What a surface does with notes, and in the line in which they are typed. */
export const NOTE_ACTS = {
  addNote,
  enterNote,
  editNote,
  markNote,
  removeNote,
  undoRemoval,
  typeOn,
  typeLine,
  clearLine,
};
