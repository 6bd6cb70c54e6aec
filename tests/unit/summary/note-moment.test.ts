import { expect, it } from 'vitest';
import { MINUTE_MS } from '@/core/interview/interview';
import { noteMoment } from '@/core/summary/note-moment';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';

const prepared = (minutes: number) =>
  noteMoment(
    makeNote({ phase: 'preparation', callOffsetMs: null, createdAt: CALL_AT - minutes * MINUTE_MS }),
    makeInterview(),
  );

it.each([
  [53 * 60 + 20, 'preparation, T−53 h'],
  [31 * 60 + 20, 'preparation, T−31 h 20 m'],
  [5, 'preparation, T−5 m'],
  [0.5, 'preparation, T'],
  // The call was moved to before it.
  [-5, 'preparation'],
])('a note %s minutes before the call has the time that screens write: %s', (minutes, words) => {
  expect(prepared(minutes)).toBe(words);
});

it('a note of the call has the time of its clock, where that is known', () => {
  const note = makeNote({ phase: 'call', callOffsetMs: 42 * MINUTE_MS });
  expect(noteMoment(note, makeInterview())).toBe('call 00:42:00');
  expect(noteMoment({ ...note, callOffsetMs: null }, makeInterview())).toBe('call');
});
