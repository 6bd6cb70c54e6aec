import { expect, it } from 'vitest';
import { loadOnce } from '@/stores/load-once';

it('loads once for whoever asks, and again after it failed', async () => {
  let tried = 0;
  const load = loadOnce(() => {
    tried += 1;
    return tried === 1 ? Promise.reject(new Error('The file is gone.')) : Promise.resolve({ tried });
  });
  const both = await Promise.allSettled([load(), load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(tried).toBe(1);
  expect(await load()).toBe(await load());
  expect(tried).toBe(2);
});
