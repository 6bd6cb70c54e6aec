import { afterEach, describe, expect, it, vi } from 'vitest';
import { windowPlace } from '@/entrypoints/interview/window-place';

const at = (hash: string) => {
  vi.stubGlobal('location', { hash });
  return windowPlace();
};

describe('a window of its own', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is about the interview in its address, at the place behind it or not', async () => {
    expect(await at('#ab%2Fc').key()).toEqual({ is: 'window', id: 'ab/c' });
    expect(await at('#ab/note/n1').key()).toEqual({ is: 'window', id: 'ab' });
    expect(await at('').key()).toEqual({ is: 'window', id: 'none' });
  });

  it('starts on an address that nobody encoded', async () => {
    expect(await at('#100%').key()).toEqual({ is: 'window', id: '100%' });
  });
});
