import { describe, expect, it } from 'vitest';
import { messageOf } from '@/stores/message-of';

describe('what a failure says', () => {
  it('is what the error says', () => {
    expect(messageOf(new Error('The rubric is missing.'))).toBe('The rubric is missing.');
    expect(messageOf('gone')).toBe('gone');
  });

  it('is what to do where the disk is full, however the database wraps it', () => {
    const full = new DOMException('Encountered full disk.', 'QuotaExceededError');
    const wrapped = Object.assign(new Error('Transaction aborted'), { name: 'AbortError', inner: full });
    for (const error of [full, wrapped, new Error('Gave up', { cause: full })])
      expect(messageOf(error)).toMatch(/^There is no space left .* try again/);
  });
});
