import { describe, expect, it } from 'vitest';
import {
  chosenCount,
  filterNotes,
  isNoFilter,
  NO_NOTE_FILTER,
  type NoteFilter,
} from '@/core/notes/filter-notes';
import { openMatters } from '@/core/notes/open-matters';
import { makeNote } from '@/tests/fixtures/interview';
import { someEvidence } from '../interview/examples';

const notes = [
  makeNote({ id: 'plus', signal: 'plus', criterionId: 'tests', text: 'Named the race at once' }),
  makeNote({ id: 'line', anchorLine: { path: 'app/order.rb', line: 4, sha: 'a' }, text: 'Read it aloud' }),
  makeNote({
    id: 'asked',
    kind: 'candidate-question',
    anchorEventId: 'note:1',
    answeredAt: 5,
    text: 'Team?',
  }),
  makeNote({ id: 'owed', kind: 'answer-owed', visibility: 'private', createdAt: 1, text: 'Rota' }),
];
const evidence = [
  someEvidence('e1', 'design', 'own:line', 'Read it aloud'),
  someEvidence('e2', 'security', 'note:1', 'A comment'),
  someEvidence('e3', 'style', 'own:line', 'Read it aloud'),
];
const found = (filter: Partial<NoteFilter>) =>
  filterNotes(notes, evidence, { ...NO_NOTE_FILTER, ...filter }).map(({ id }) => id);

describe('a filter of notes', () => {
  it.each<[string, Partial<NoteFilter>, string[]]>([
    ['nothing', {}, ['plus', 'line', 'asked', 'owed']],
    ['signals', { signals: ['plus', 'minus'] }, ['plus']],
    ['kinds', { kinds: ['answer-owed', 'candidate-question'] }, ['asked', 'owed']],
    ['the criterion that it is about', { criterionId: 'tests' }, ['plus']],
    ['the criterion that it is evidence for', { criterionId: 'design' }, ['line']],
    ['a criterion that a comment is evidence for, and no note', { criterionId: 'security' }, []],
    ['visibility', { visibility: 'private' }, ['owed']],
    ['an anchor', { anchored: true }, ['line', 'asked']],
    ['no anchor', { anchored: false }, ['plus', 'owed']],
    ['words, all of them', { words: ' RACE  named ' }, ['plus']],
    ['words of the file', { words: 'order.rb' }, ['line']],
    ['several at once', { signals: ['plus'], words: 'aloud' }, []],
  ])('goes by %s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('knows when it lets everything through', () => {
    expect(isNoFilter({ ...NO_NOTE_FILTER, words: '  ' })).toBe(true);
    expect(isNoFilter({ ...NO_NOTE_FILTER, words: 'race' })).toBe(false);
    expect(isNoFilter({ ...NO_NOTE_FILTER, anchored: false })).toBe(false);
    expect(
      chosenCount({ ...NO_NOTE_FILTER, signals: ['plus', 'quote'], kinds: ['note'], visibility: 'private' }),
    ).toBe(4);
  });

  it('leaves to the candidate what is still open, oldest first', () => {
    const open = makeNote({ id: 'open', kind: 'candidate-question' });
    expect(openMatters([open, ...notes]).map(({ id }) => id)).toEqual(['owed', 'open']);
  });
});
