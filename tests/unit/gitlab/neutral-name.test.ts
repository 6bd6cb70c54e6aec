import { expect, it } from 'vitest';
import { neutralName } from '@/entrypoints/gitlab.content/neutral-name';

it('names an element as nobody can guess, and without a word', () => {
  const names = Array.from({ length: 50 }, neutralName);
  expect(new Set(names).size).toBe(50);
  for (const name of names) expect(name).toMatch(/^x-[0-9a-f]{8}$/);
});
