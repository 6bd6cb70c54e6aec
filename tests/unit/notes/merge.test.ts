import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDraft, rebaseDraft } from '@/core/notes/merge-draft';
import { mergeNote } from '@/core/notes/merge-note';
import { makeNote } from '@/tests/fixtures/interview';

const words = fc.constantFrom('Asked', 'Answered', 'Showed', '');
const edits = fc.record({
  text: words,
  signal: fc.constantFrom('plus', 'minus', null),
  criterionId: fc.constantFrom('tests', null),
  visibility: fc.constantFrom('shareable', 'private'),
});

describe('two edits of one note', () => {
  it('lose no part that either changed', () => {
    fc.assert(
      fc.property(edits, edits, edits, (before, theirs, mine) => {
        const base = makeNote(before);
        const stored = makeNote({ ...before, ...theirs, updatedAt: base.updatedAt + 1 });
        const note = makeNote({ ...before, ...mine, updatedAt: base.updatedAt + 2 });
        const kept = mergeNote(stored, [base], note, 'other');
        for (const part of ['text', 'signal', 'criterionId', 'visibility'] as const) {
          const there = kept.map((each) => each[part]);
          if (stored[part] !== base[part]) expect(there).toContain(stored[part]);
          if (note[part] !== base[part]) expect(there).toContain(note[part]);
        }
      }),
    );
  });

  it('are two versions only where both changed the same', () => {
    const base = makeNote();
    const stored = makeNote({ signal: 'plus' });
    expect(mergeNote(stored, [base], makeNote({ text: 'Mine' }), 'other')).toMatchObject([
      { id: 'note-1', text: 'Mine', signal: 'plus' },
    ]);
    expect(mergeNote(stored, [base], makeNote({ signal: 'minus' }), 'other')).toMatchObject([
      { id: 'note-1', signal: 'plus', editOf: null },
      { id: 'other', signal: 'minus', editOf: 'note-1' },
    ]);
  });

  it('of another version are versions of the same note', () => {
    const base = makeNote({ id: 'v1', editOf: 'note-1' });
    const kept = mergeNote({ ...base, text: 'Theirs' }, [base], { ...base, text: 'Mine' }, 'v2');
    expect(kept.map(({ id, editOf }) => ({ id, editOf }))).toEqual([
      { id: 'v1', editOf: 'note-1' },
      { id: 'v2', editOf: 'note-1' },
    ]);
  });
});

describe('one draft typed in two places', () => {
  it('holds both texts, whatever was there before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, theirs, mine) => {
        const kept = mergeDraft(theirs, [before], mine);
        expect(kept).toContain(mine);
        if (theirs !== before) expect(kept).toContain(theirs);
      }),
    );
  });

  it('goes on with what has been typed since', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (theirs, sent, more) => {
        const kept = mergeDraft(theirs, ['something else'], sent);
        const shown = rebaseDraft(kept, sent, sent + more);
        // Where the other wrote the same on, it is there already.
        expect(shown).toBe(kept.startsWith(sent + more) ? kept : kept + more);
      }),
    );
  });

  it('is there once where an answer was lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.string(), (sent, text) => {
        for (const stored of sent) expect(mergeDraft(stored, ['before', ...sent], text)).toBe(text);
      }),
    );
  });
});
