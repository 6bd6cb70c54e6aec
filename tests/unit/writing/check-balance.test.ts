import { describe, expect, it } from 'vitest';
import { checkBalance, checkBalanceInSteps } from '@/core/writing/check-balance';
import { CONDUCTING } from '@/core/writing/sources';
import { countSteps } from './steps';

describe('the balance of pros and cons', () => {
  const words = (count: number) => 'word '.repeat(count);

  it('speaks from 40 words on, and from four times the length', () => {
    expect(checkBalance({ pros: words(39), cons: '' })).toBeNull();
    expect(checkBalance({ pros: words(40), cons: '' })?.shorter).toBe('cons');
    expect(checkBalance({ pros: words(11), cons: words(44) })?.shorter).toBe('pros');
    expect(checkBalance({ pros: words(12), cons: words(44) })).toBeNull();
    expect(checkBalance({ pros: '', cons: '' })).toBeNull();
  });

  it('says which side is short, where that comes from, and what to write', () => {
    expect(checkBalance({ pros: words(40), cons: 'None.' })).toMatchObject({
      id: 'balance:cons',
      source: CONDUCTING,
    });
    const balance = checkBalance({ pros: 'None.', cons: words(40) });
    expect(balance?.id).toBe('balance:pros');
    expect(balance?.why).toContain('these pros say much less: write what you saw');
  });

  it('tells no lengths', () => {
    expect(checkBalance({ pros: words(44), cons: words(7) })?.why).not.toMatch(/\d/);
  });

  it('counts no quotes and no code', () => {
    expect(checkBalance({ pros: `> ${words(60)}\n${words(10)}`, cons: words(5) })).toBeNull();
    expect(checkBalance({ pros: `${words(20)}${'`code` '.repeat(20)}`, cons: '' })).toBeNull();
    expect(checkBalance({ pros: 'one`code`word '.repeat(20), cons: '' })?.shorter).toBe('cons');
  });

  it('counts no signs, but numbers and words of any script', () => {
    expect(checkBalance({ pros: `${words(20)}${'- '.repeat(20)}`, cons: '' })).toBeNull();
    expect(checkBalance({ pros: '42 '.repeat(40), cons: '' })?.shorter).toBe('cons');
    expect(checkBalance({ pros: 'слово '.repeat(40), cons: '' })?.shorter).toBe('cons');
  });

  it('is found in steps, one for many words', () => {
    expect(countSteps(checkBalanceInSteps({ pros: words(100), cons: words(100) }))).toBe(0);
    const line = words(4_000).trim();
    const steps = countSteps(checkBalanceInSteps({ pros: line, cons: '' }));
    expect(steps).toBeGreaterThan(4);
    expect(steps).toBeLessThan(40);
  });
});
