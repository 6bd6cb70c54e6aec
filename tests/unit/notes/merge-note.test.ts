import { describe, expect, it } from 'vitest';
import { mergeNote, saysTheSame } from '@/core/notes/merge-note';
import { byTime } from '@/core/notes/note-order';
import { isShareable } from '@/core/notes/shareable';
import { makeNote } from '@/tests/fixtures/interview';

const base = makeNote({ text: 'Asked' });

describe('an edit of a note', () => {
  it('is taken as it is where the surface knows no earlier version', () => {
    const mine = makeNote({ text: 'Mine' });
    expect(mergeNote(makeNote({ text: 'Theirs' }), [], mine, 'other')).toEqual([mine]);
  });

  it('is taken whole where what is stored is any version that the surface knows', () => {
    const sent = { ...base, text: 'Asked twice' };
    const mine = { ...base, text: 'Answered', updatedAt: base.updatedAt + 9 };
    expect(mergeNote(sent, [base, sent], mine, 'other')).toEqual([mine]);
    expect(mergeNote(mine, [base], mine, 'other')).toEqual([mine]);
  });

  it.each([
    { createdAt: base.createdAt + 60_000 },
    { phase: 'preparation' as const },
    { callOffsetMs: (base.callOffsetMs ?? 0) + 60_000 },
  ])('leaves the time at which the note was taken as the clock was corrected: %j', (corrected) => {
    const stored = { ...base, ...corrected };
    const mine = { ...base, text: 'Mine' };
    expect(mergeNote(stored, [base], mine, 'other')).toEqual([{ ...mine, ...corrected }]);
  });

  it('that goes together with another is one note, as new as the newer of both', () => {
    const theirs = { ...base, signal: 'plus' as const, updatedAt: base.updatedAt + 5 };
    const mine = { ...base, text: 'Mine', updatedAt: base.updatedAt + 2 };
    expect(mergeNote(theirs, [base], mine, 'other')).toEqual([{ ...theirs, text: 'Mine' }]);
  });

  it('that says the same as another is no second version', () => {
    const theirs = { ...base, text: 'Both', signal: 'plus' as const };
    const mine = { ...base, text: 'Both', criterionId: 'design' };
    expect(mergeNote(theirs, [base], mine, 'other')).toEqual([{ ...theirs, criterionId: 'design' }]);
  });

  it('of the anchor is one, whether its comment or its line was changed', () => {
    const theirs = { ...base, anchorEventId: 'note:1' };
    const mine = { ...base, anchorLine: { path: 'a.rb', line: 4, sha: 'a' } };
    expect(mergeNote(theirs, [base], mine, 'other')).toEqual([
      theirs,
      { ...mine, id: 'other', editOf: base.id },
    ]);
  });
});

describe('two versions of a note', () => {
  it.each([
    { text: 'Other' },
    { kind: 'integrity' as const },
    { signal: 'minus' as const },
    { criterionId: 'other' },
    { anchorEventId: 'note:9' },
    { anchorLine: { path: 'a.rb', line: 1, sha: 'a' } },
    { questionId: 'q' },
    { editOf: 'note-9' },
    { answeredAt: 1 },
    { visibility: 'private' as const },
  ])('say something else where they differ in %j', (change) => {
    expect(saysTheSame(base, { ...base, ...change })).toBe(false);
  });

  it('say the same whenever they were taken and edited', () => {
    expect(saysTheSame(base, { ...base, createdAt: 1, updatedAt: 2, callOffsetMs: 3 })).toBe(true);
  });
});

it('another version of a note stands right behind it, whatever came first', () => {
  const note = makeNote({ id: 'note', createdAt: 5 });
  const version = makeNote({ id: 'version', createdAt: 5, editOf: 'note' });
  const earlier = makeNote({ id: 'earlier', createdAt: 4, editOf: 'gone' });
  expect([version, note, earlier].sort(byTime)).toEqual([earlier, note, version]);
  expect([note, earlier, version].sort(byTime)).toEqual([earlier, note, version]);
});

it.each([
  ['shareable', 'note', true],
  ['private', 'note', false],
  ['shareable', 'integrity', false],
] as const)('what is %s and of kind "%s" may leave unasked: %s', (visibility, kind, may) => {
  expect(isShareable({ visibility, kind })).toBe(may);
});
