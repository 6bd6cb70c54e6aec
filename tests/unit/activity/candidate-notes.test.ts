import { describe, expect, it } from 'vitest';
import { candidateNotes } from '@/core/activity/candidate-notes';
import { author, candidate, comment, mrKey, sam } from './build';

const records = [
  { mrKey, id: 'thread:a', events: [comment(1), comment(2, { author }), comment(3, { reply: true })] },
  { mrKey, id: 'thread:b', events: [comment(4, { author: null })] },
];

describe('the notes of candidates', () => {
  it('are their comments and replies, and nobody else’s', () => {
    expect(candidateNotes(records, [candidate])).toEqual([1, 3]);
  });

  it('are those of every candidate, each once', () => {
    const other = { name: 'A', username: author.username, userId: author.id };
    expect(candidateNotes(records, [candidate, other, candidate])).toEqual([1, 2, 3]);
  });

  it('are none without a candidate, and lack what is known to be deleted', () => {
    expect(candidateNotes(records, [])).toEqual([]);
    const absence = { readId: 'r', missedAt: 1, confirmedAt: 2 };
    const events = [
      comment(1, { absence, author: sam }),
      comment(2, { absence: { ...absence, confirmedAt: null } }),
    ];
    expect(candidateNotes([{ mrKey, id: 'thread:a', events }], [candidate])).toEqual([2]);
  });
});
