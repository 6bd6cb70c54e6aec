import { expect, it } from 'vitest';
import { asideTitle, rowTitle } from '@/core/keeping/row-title';

it.each([
  [{ id: 'x1', version: 2, title: 'Backend, ours' }, 'Backend, ours, version 2'],
  [{ id: 'x1', version: 1, name: 'Two calls' }, 'Two calls, version 1'],
  [{ id: 'x1', day: '2026-11-24' }, '2026-11-24'],
  [{ id: 'x1', title: ' ' }, null],
  [{ id: 'x1', sampleId: 's' }, null],
  ['x1', null],
])('%j is called %j', (row, title) => {
  expect(rowTitle(row)).toBe(title);
  expect(asideTitle(JSON.stringify(row))).toBe(title);
});

it('what can’t be read has no title', () => {
  expect(asideTitle('{"title":')).toBeNull();
});
