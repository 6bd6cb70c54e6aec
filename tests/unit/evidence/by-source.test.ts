import { expect, it } from 'vitest';
import { evidenceOf } from '@/core/evidence/by-source';
import { someEvidence } from '../interview/examples';

const first = someEvidence('e1', 'tests', 'note:5', 'Split this');
const second = someEvidence('e2', 'design', 'note:5', 'Split this');
const ofNote = someEvidence('e3', 'tests', 'own:n1', 'Asked');
const evidence = [first, ofNote, second];

it('finds what was taken from one place, in the order in which it was tagged', () => {
  expect(evidenceOf(evidence, { type: 'activity', eventId: 'note:5' })).toEqual([first, second]);
  expect(evidenceOf(evidence, { type: 'note', noteId: 'n1' })).toEqual([ofNote]);
});

it('finds nothing where nothing was tagged, also where a comment has the id of a note', () => {
  expect(evidenceOf(evidence, { type: 'activity', eventId: 'n1' })).toEqual([]);
  expect(evidenceOf(evidence, { type: 'note', noteId: 'note:5' })).toEqual([]);
});

it('asks each list for itself', () => {
  const source = first.source;
  expect(evidenceOf([second], source)).toEqual([second]);
  expect(evidenceOf([], source)).toEqual([]);
});
