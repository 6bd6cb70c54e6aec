import { describe, expect, it } from 'vitest';
import v1 from '@/tests/fixtures/settings/v1.json';
import v2 from '@/tests/fixtures/settings/v2.json';
import { DEFAULT_SETTINGS, mergeSettings, readSettings, SETTING_NAMES } from '@/core/settings/settings';

describe('settings', () => {
  it.each([[undefined], [{}], [{ version: 1 }]])('are the default where %j is stored', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
  });

  const all = [...SETTING_NAMES];
  it.each([
    [null, all],
    ['on', all],
    [{ version: 1, markers: 'yes' }, ['markers']],
    [{ version: 1, cueSound: 1 }, ['cueSound']],
    [{ version: 1, atsLabels: { lever: { pros: 1 } } }, ['atsLabels']],
  ])('are the default where %j is stored, and named as what can’t be read', (stored, unread) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, unread });
  });

  it('are read from what a newer build stored, and leave the rest of it there', () => {
    const newer = { version: 3, markers: false, density: 'close' };
    expect(readSettings(newer)).toEqual({ settings: { ...DEFAULT_SETTINGS, markers: false }, unread: [] });
    expect(mergeSettings(newer, DEFAULT_SETTINGS)).toEqual({
      ...DEFAULT_SETTINGS,
      version: 3,
      markers: true,
      density: 'close',
    });
  });

  it('take the place of what is no record at all', () => {
    expect(mergeSettings('broken', DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['first', v1, { ...DEFAULT_SETTINGS, ...v1, version: 2 }],
    ['second', v2, { ...DEFAULT_SETTINGS, ...v2 }],
  ])('of the %s version are read as they were set', (_, stored, settings) => {
    expect(readSettings(stored)).toEqual({ settings, unread: [] });
  });

  it('keep what is right where something else is not', () => {
    const { settings, unread } = readSettings({ ...v2, keys: { note: 'Jane Doe' }, width: 20 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...v2, keys: {}, width: 420 });
    expect(unread).toEqual(['width', 'keys']);
  });
});
