import { describe, expect, it } from 'vitest';
import { ACTION_IDS, DEFAULT_KEYS, keysOf } from '@/core/keys/actions';
import { checkChord } from '@/core/keys/check-chord';
import { CHORD } from '@/core/keys/chord';

const DEFAULTS = keysOf({});
const SHORTCUTS = [{ keys: 'Alt+Shift+S', does: 'Open or close the panel' }];

describe('the keys', () => {
  it('have defaults that differ, can be stored and could be chosen', () => {
    expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(ACTION_IDS.length);
    for (const id of ACTION_IDS) {
      expect(DEFAULT_KEYS[id]).toMatch(CHORD);
      expect([id, checkChord(id, DEFAULT_KEYS[id], DEFAULTS, SHORTCUTS)]).toEqual([id, null]);
    }
  });

  it('are the chosen ones, and a default that was given away is nobody’s any more', () => {
    const keys = keysOf({ note: 'Q', toString: 'X', later: 'Z' });
    expect(keys.note).toBe('Q');
    expect(keys.question).toBeNull();
    expect(keys.rubric).toBe('2');
  });
});

describe('a chord that is chosen', () => {
  it.each([['M'], ['Shift+N'], ['Alt+N'], ['Ctrl+;'], ['Alt+Shift+N']])('can be %s', (chord) => {
    expect(checkChord('note', chord, DEFAULTS, SHORTCUTS)).toBeNull();
  });

  it.each([
    ['J', 'J is taken: Next entry. Change that one first.'],
    ['Ctrl+Shift+9', 'Ctrl+Shift+9 is taken: it hides everything.'],
    ['Alt+Shift+S', 'Alt+Shift+S is taken: Open or close the panel. The browser sets that one.'],
    ['Ctrl+T', 'Ctrl+T is used by the browser. Choose another.'],
    ['Ctrl+V', 'Ctrl+V is used by text fields. Choose another.'],
    ['Ctrl+Alt+E', 'Ctrl+Alt+E types a sign on many keyboards. Choose one with Ctrl or Alt alone.'],
    ['Enter', 'Press a letter, a digit or a sign, alone or with Ctrl, Alt or Shift.'],
  ])('can’t be %s', (chord, why) => {
    expect(checkChord('note', chord, DEFAULTS, SHORTCUTS)).toBe(why);
  });

  it('needs Ctrl or Alt where it works in a text field', () => {
    expect(checkChord('private', 'M', DEFAULTS)).toMatch(/needs Ctrl or Alt/);
  });
});
