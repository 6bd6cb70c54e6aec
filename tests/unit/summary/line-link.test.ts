import { describe, expect, it } from 'vitest';
import { lineAddress } from '@/core/summary/line-link';

const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';

describe('the address of a line', () => {
  it('is that of its file, in the version in which it was seen', () => {
    expect(lineAddress({ path: 'app/a b.rb', line: 42, sha: 'c0ffee' }, MR)).toBe(
      'https://gitlab.com/acme/storefront/-/blob/c0ffee/app/a%20b.rb#L42',
    );
    expect(lineAddress({ path: 'a.rb', line: 42, sha: 'c0ffee' }, null)).toBeNull();
  });

  it('is one where a restored file holds half a character', () => {
    expect(lineAddress({ path: 'a\ud800.rb', line: 1, sha: '\udc00' }, MR)).toMatch(
      /\/%EF%BF%BD\/a%EF%BF%BD\.rb#L1$/,
    );
  });
});
