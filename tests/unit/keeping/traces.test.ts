import { describe, expect, it } from 'vitest';
import { emptyFile } from '@/core/interview/empty-file';
import { findTraces, nameTraces, tracesOf } from '@/core/keeping/traces';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';

const robin = { name: 'Robin Okafor', username: 'robin', userId: 3 };

describe('what an erased interview would be known by', () => {
  it.each([
    ['in any case', 'a note on ROBIN OKAFOR.', ['name', 'username']],
    ['in a key', { 'Robin Okafor': 1 }, ['name', 'username']],
    ['in a mention', ['x', { text: 'assigned to @robin' }], ['username']],
    ['beside an emoji', '🎉robin🎉', ['username']],
    ['not in another word', 'robins and robinson, unrobin', []],
    ['not in numbers', 3, []],
  ])('names %s', (_, value, kinds) => {
    expect([...findTraces(value, nameTraces(robin))].sort()).toEqual([...kinds].sort());
  });

  it('is its id, and the longest of what was written', () => {
    const interview = makeInterview();
    const text = 'The transaction holds a lock over the call to the payment provider.';
    const file = {
      ...emptyFile(interview),
      notes: [makeNote({ text }), makeNote({ id: 'n2', text: 'Fine.' })],
    };
    const traces = tracesOf(file, null);
    expect(traces.text).toEqual([text]);
    expect([...findTraces({ a: `> ${text}` }, traces)]).toEqual(['text']);
    expect([...findTraces({ a: interview.id }, traces)]).toEqual(['id']);
    expect([...findTraces({ a: 'Fine.' }, traces)]).toEqual([]);
  });
});
