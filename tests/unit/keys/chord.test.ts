import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHORD, chordOf, showChord, type Press } from '@/core/keys/chord';

const press = (part: Partial<Press> & { key: string }): Press => ({
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  getModifierState: () => false,
  ...part,
});
const chord = (part: Partial<Press> & { key: string }, mac = false) => chordOf(press(part), mac);

describe('a pressed key', () => {
  it.each([
    [{ key: 'n' }, 'N'],
    [{ key: 'N' }, 'N'],
    [{ key: 'N', shiftKey: true }, 'Shift+N'],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: '/', code: 'Digit7', shiftKey: true }, '/'],
    [{ key: 'k', ctrlKey: true }, 'Ctrl+K'],
    [{ key: '(', code: 'Digit9', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+9'],
    [{ key: 'π', code: 'KeyP', altKey: true }, 'Alt+P'],
    // Its capital would be two signs.
    [{ key: 'ß', code: 'Minus' }, 'ß'],
    // A French keyboard has A where others have Q.
    [{ key: 'a', code: 'KeyQ', altKey: true }, 'Alt+A'],
  ])('%j is the chord %s', (part, expected) => {
    expect(chord(part)).toBe(expected);
  });

  it.each([
    [{ key: 'Shift', shiftKey: true }],
    [{ key: 'Enter' }],
    [{ key: ' ' }],
    [{ key: 'F5' }],
    [{ key: 'Dead', altKey: true }],
    [{ key: 'k', metaKey: true }],
  ])('%j is none', (part) => {
    expect(chord(part)).toBeNull();
  });

  it('with AltGr is the sign that it types', () => {
    const altGr = { ctrlKey: true, altKey: true, getModifierState: (name: string) => name === 'AltGraph' };
    expect(chord({ key: '@', code: 'KeyQ', ...altGr })).toBe('@');
  });

  it('has Command for Ctrl on a Mac, and Control is another key there', () => {
    expect(chord({ key: 'k', metaKey: true }, true)).toBe('Ctrl+K');
    expect(chord({ key: 'k', ctrlKey: true }, true)).toBeNull();
  });

  it('is always of the form that is stored, or none', () => {
    const anyPress = fc.record({
      key: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 2 }), fc.constantFrom('a', '9', '?', 'Enter')),
      code: fc.constantFrom('', 'KeyA', 'Digit9', 'Slash'),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
      altGr: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPress, fc.boolean(), ({ altGr, ...part }, mac) => {
        const made = chord({ ...part, getModifierState: () => altGr }, mac);
        expect(made === null || CHORD.test(made)).toBe(true);
      }),
    );
  });

  it('is shown as it is typed', () => {
    expect(['N', 'Shift+N', '?', 'Ctrl+K'].map(showChord)).toEqual(['n', 'Shift+N', '?', 'Ctrl+K']);
  });
});
