import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endDraft, mergeDraft, rebaseDraft } from '@/core/notes/merge-draft';
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

  it('is shown once where an answer comes in behind a later one', () => {
    expect(rebaseDraft('theirs\nmine, and more', 'mine', 'theirs\nmine, and more')).toBe(
      'theirs\nmine, and more',
    );
  });

  it('is there once where one types on before it has heard of the other', () => {
    expect(mergeDraft('mine\ntheirs', ['mine'], 'mine, and more')).toBe('theirs\nmine, and more');
    expect(mergeDraft('theirs\nmine', ['mine'], 'mine\nmore')).toBe('theirs\nmine\nmore');
  });

  it('holds no more what the other has made a note of meanwhile', () => {
    expect(mergeDraft('mine', ['theirs\nmine'], 'theirs\nmine, and more')).toBe('mine, and more');
    expect(mergeDraft('theirs', ['theirs\nmine'], 'theirs\nmine\nmore')).toBe('theirs\nmore');
    expect(rebaseDraft('mine, and more', 'theirs\nmine, and more', 'theirs\nmine, and more still')).toBe(
      'mine, and more still',
    );
  });

  it('leaves only the other’s where it has become a note that was typed on before hearing of it', () => {
    const ended = { before: ['mine'], text: 'mine, and more', rest: '' };
    expect(endDraft('mine\ntheirs', ended)).toBe('theirs');
    expect(endDraft('theirs\nmine', { ...ended, rest: 'next' })).toBe('theirs\nnext');
    expect(endDraft('mine', { before: ['theirs\nmine'], text: 'theirs\nmine', rest: '' })).toBe('');
  });

  it('is there once where an answer was lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.string(), (sent, text) => {
        for (const stored of sent) expect(mergeDraft(stored, ['before', ...sent], text)).toBe(text);
      }),
    );
  });
});

describe('a request that arrives twice, since its first answer was lost', () => {
  /** What the two surfaces type has no line in common, so that each line has one writer. */
  const lines = (of: string) =>
    fc.array(fc.constantFrom(...of.split(' ')), { maxLength: 4 }).map((all) => all.join('\n'));
  const theirs = lines('p q r');
  const mine = lines('a b c');

  it('makes of a draft what it made of it at first', () => {
    fc.assert(
      fc.property(theirs, fc.array(mine, { minLength: 1, maxLength: 3 }), mine, (stored, before, text) => {
        const once = mergeDraft(stored, before, text);
        expect(mergeDraft(once, before, text)).toBe(once);
      }),
    );
  });

  it('takes a line that stands there twice for no part of one that has it once', () => {
    expect(mergeDraft('c\nc', ['c'], 'c\nc')).toBe('c\nc');
  });

  it('leaves of a draft that has become a note what it left of it at first', () => {
    fc.assert(
      fc.property(theirs, mine, mine, mine, (added, known, text, rest) => {
        const ended = { before: [known], text, rest };
        const stored = [added, text].filter((part) => part !== '').join('\n');
        const once = endDraft(stored, ended);
        expect(endDraft(once, ended)).toBe(once);
      }),
    );
  });

  it('and is followed by what was typed since, has each line of it once', () => {
    const once = mergeDraft('theirs', ['before'], 'mine');
    expect(mergeDraft(once, ['before', 'mine'], 'mine, and more')).toBe('theirs\nmine, and more');
    // What was stored for sure may have been gone on from by the other surface too.
    expect(mergeDraft('theirs\nbefore', ['before'], 'mine')).toBe('theirs\nbefore\nmine');
  });
});
