import { describe, expect, it } from 'vitest';
import { shareableEvidence } from '@/core/summary/shareable-evidence';
import { aNote, someEvidence } from '../interview/examples';

describe('evidence that may leave', () => {
  const ofNote = someEvidence('e1', 'tests', 'own:n1', 'Fixed it, after asking about her divorce');

  it('says what its note says now, so that what was taken out of the note leaves no more', () => {
    const note = aNote('n1', { text: 'Fixed it' });
    expect(shareableEvidence([ofNote], [note], false)).toEqual([
      { piece: { ...ofNote, excerpt: 'Fixed it' }, note },
    ]);
  });

  it('says what a comment said when it was tagged', () => {
    const piece = someEvidence('e2', 'tests', 'note:5', 'As it was');
    expect(shareableEvidence([piece], [], false)).toEqual([{ piece, note: null }]);
  });

  it('stays where its note is private, unless that is asked for, and where its note is gone', () => {
    const note = aNote('n1', { text: 'Mine', visibility: 'private' });
    expect(shareableEvidence([ofNote], [note], false)).toEqual([]);
    expect(shareableEvidence([ofNote], [note], true).map(({ piece }) => piece.excerpt)).toEqual(['Mine']);
    expect(shareableEvidence([ofNote], [], true)).toEqual([]);
  });
});
