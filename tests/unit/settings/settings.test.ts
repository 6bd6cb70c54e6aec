import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, mergeSettings, readSettings } from '@/core/settings/settings';

describe('settings', () => {
  it.each([[undefined], [{}], [{ version: 1 }]])('are the default where %j is stored', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
  });

  it.each([[null], ['on'], [{ version: 1, markers: 'yes' }]])(
    'are the default where %j is stored, and named as what can’t be read',
    (stored) => {
      expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, unread: ['markers'] });
    },
  );

  it('are read from what a newer build stored, and leave the rest of it there', () => {
    const newer = { version: 3, markers: false, density: 'close' };
    expect(readSettings(newer)).toEqual({ settings: { version: 1, markers: false }, unread: [] });
    expect(mergeSettings(newer, { version: 1, markers: true })).toEqual({
      version: 3,
      markers: true,
      density: 'close',
    });
  });

  it('take the place of what is no record at all', () => {
    expect(mergeSettings('broken', DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});
