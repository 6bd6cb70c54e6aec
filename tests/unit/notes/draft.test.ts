import { describe, expect, it } from 'vitest';
import { endDraft, mergeDraft, rebaseDraft } from '@/core/notes/merge-draft';

describe('a draft that is saved', () => {
  it.each([
    ['nothing is stored', '', ['old'], 'mine', 'mine'],
    ['it goes on from what is stored', 'mine', ['old'], 'mine, and more', 'mine, and more'],
    ['it ends with what another typed', 'end', ['old'], 'the end', 'end\nthe end'],
    [
      'its words are there, behind the other’s',
      'theirs\nmine, and more',
      ['old', 'mine'],
      'mine',
      'theirs\nmine, and more',
    ],
    ['its words begin in the midst of a line', 'all mine', ['old'], 'mine', 'all mine\nmine'],
    ['an empty text was sent before', 'theirs\n', ['old', ''], 'mine', 'theirs\n\nmine'],
    ['what was sent is all that is stored', 'mine', ['old', 'other', 'mine'], 'new', 'new'],
    [
      'what was sent is the end of another word',
      'theirs and mine',
      ['old', 'mine'],
      'mine 2',
      'theirs and mine\nmine 2',
    ],
    [
      'the newest of what was sent is there',
      'theirs\na\nb',
      ['old', 'b', 'a\nb'],
      'a\nb\nc',
      'theirs\na\nb\nc',
    ],
  ])('where %s', (_, stored, before, text, kept) => {
    expect(mergeDraft(stored, before, text)).toBe(kept);
  });
});

describe('a draft whose text has become a note', () => {
  it.each([
    ['what was typed since, where it was one’s own', 'mine', ['mine'], 'mine', 'next', 'next'],
    ['what was typed since, where less had been stored', 'mi', ['old'], 'mine', 'next', 'next'],
    ['the next text, where that is being stored', 'ne', ['old'], 'mine', 'next', 'next'],
    ['what another typed behind it', 'mine\ntheirs', ['old'], 'mine', '', 'theirs'],
    ['what another typed in front of it', 'theirs\nmine', ['old'], 'mine', '', 'theirs'],
    ['both texts', 'theirs\nmine', ['old'], 'mine', 'next', 'theirs\nnext'],
    ['all of what holds it nowhere', 'theirs', ['old'], 'mine', '', 'theirs'],
    ['all of what ends like it', 'theirs, not mine', ['old'], 'mine', 'next', 'theirs, not mine\nnext'],
    ['an empty line at the end of what another typed', 'mine\ntheirs\n', ['old'], 'mine', '', 'theirs\n'],
    ['what the first try left', 'theirs\nnext', ['old'], 'mine', 'next', 'theirs\nnext'],
  ])('leaves %s', (_, stored, before, text, rest, left) => {
    expect(endDraft(stored, { before, text, rest })).toBe(left);
  });
});

describe('a field whose text was saved', () => {
  it.each([
    ['what is stored, where nothing was typed since', 'theirs\nmine', 'mine', 'mine', 'theirs\nmine'],
    ['an empty line at its end', 'theirs\n', '', '', 'theirs\n'],
    ['what another typed, where it was emptied since', 'theirs\nmine', 'mine', '', 'theirs'],
    ['what another typed, with its lines', 'one\n\ntwo\nmine', 'mine', '', 'one\n\ntwo'],
    ['both, where it was typed on', 'theirs\nmine', 'mine', 'mine, and more', 'theirs\nmine, and more'],
    ['both, where it was typed anew', 'theirs\nmine', 'mine', 'new', 'theirs\nnew'],
    ['what is new, where nobody else typed', 'mine', 'mine', 'new', 'new'],
    ['both, where another went on from it', 'mine\ntheirs', 'mine', 'mine too', 'mine\ntheirs too'],
    ['once what both typed', 'mine too\ntheirs', 'mine', 'mine too', 'mine too\ntheirs'],
    ['both, where it was not kept', 'theirs', 'mine', 'new', 'theirs\nnew'],
    ['what a later answer has shown', 'theirs\nmine', 'mine', 'theirs\nmine\nmore', 'theirs\nmine\nmore'],
  ])('shows %s', (_, kept, sent, now, shown) => {
    expect(rebaseDraft(kept, sent, now)).toBe(shown);
  });
});
