import { describe, expect, it } from 'vitest';
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
});
