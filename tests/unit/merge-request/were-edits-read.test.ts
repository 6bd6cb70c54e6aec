import { expect, it } from 'vitest';
import type { Reading } from '@/core/merge-request/merge-request';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';

const whole: Reading = {
  mrKey: 'mr',
  readId: 'read-1',
  startedAt: 1,
  finishedAt: 2,
  pagesFetched: 12,
  pagesKnown: 12,
  missing: [],
  lastCompleteAt: 2,
  waitingUntil: null,
};

it.each([
  ['nothing was read', null, false],
  ['the timeline is still being read', { ...whole, finishedAt: null }, false],
  ['details are still being read', { ...whole, pagesKnown: 30 }, false],
  [
    'GitLab did not tell',
    { ...whole, missing: [{ source: 'note-edits' as const, failure: 'not-found' as const, detail: '' }] },
    false,
  ],
  ['everything was read', whole, true],
])('edits: %s', (_what, reading, known) => {
  expect(wereEditsRead(reading)).toBe(known);
});
