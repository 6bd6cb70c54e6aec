import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readEach } from '@/core/settings/read-each';

const fields = { markers: v.boolean(), density: v.picklist(['close', 'wide']), zone: v.string() };
const fallback = { markers: true, density: 'wide', zone: 'UTC' } as const;
const read = (stored: unknown) => readEach(fields, fallback, stored);

describe('stored fields', () => {
  it('cost no other where one can’t be read, and that one is named', () => {
    expect(read({ markers: false, density: 7, zone: 'Europe/Berlin' })).toEqual({
      values: { markers: false, density: 'wide', zone: 'Europe/Berlin' },
      unread: ['density'],
    });
  });

  it('are as at first where nothing was ever written, which is nothing to name', () => {
    expect(read(undefined)).toEqual({ values: fallback, unread: [] });
    expect(read({ zone: 'UTC+1' })).toEqual({ values: { ...fallback, zone: 'UTC+1' }, unread: [] });
  });

  it.each([[null], ['on'], [[true]]])('are all named where %j stands in their place', (stored) => {
    expect(read(stored)).toEqual({ values: fallback, unread: ['markers', 'density', 'zone'] });
  });

  it('are no part of what every object inherits', () => {
    const reading = readEach({ toString: v.boolean() }, { toString: true }, {});
    expect(reading).toEqual({ values: { toString: true }, unread: [] });
  });
});
