import { describe, expect, it } from 'vitest';
import { isHideKey } from '@/entrypoints/gitlab.content/hide-key';

const pressed = (more: Partial<KeyboardEvent>) =>
  ({
    isTrusted: true,
    repeat: false,
    shiftKey: true,
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    code: 'Digit9',
    ...more,
  }) as KeyboardEvent;

describe('the key that hides everything', () => {
  it.each([
    ['Control+Shift+9', {}, true],
    ['Command+Shift+9, as on a Mac', { ctrlKey: false, metaKey: true }, true],
    ['Shift+9, which is a sign', { ctrlKey: false }, false],
    ['Alt+Shift+H, which is the Help menu in Firefox', { ctrlKey: false, altKey: true, code: 'KeyH' }, false],
    ['the key held down', { repeat: true }, false],
    ['a key made by a script of the page', { isTrusted: false }, false],
    ['the key without Shift', { shiftKey: false }, false],
  ])('%s: %o is %s', (_what, more, hides) => {
    expect(isHideKey(pressed(more))).toBe(hides);
  });
});
