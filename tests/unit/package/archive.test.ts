import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { archiveOf } from '@/.ci/package/archive';

const FILES = [
  { path: 'manifest.json', bytes: strToU8('{}') },
  { path: 'assets/b.js', bytes: strToU8('b'.repeat(5_000)) },
  { path: 'assets/a.js', bytes: strToU8('a') },
];

describe('an archive for a store', () => {
  it('holds the files as they were', () => {
    const read = unzipSync(archiveOf(FILES));
    expect(Object.entries(read).map(([path, bytes]) => [path, bytes.length])).toEqual([
      ['assets/a.js', 1],
      ['assets/b.js', 5_000],
      ['manifest.json', 2],
    ]);
  });

  it('is the same bytes in whatever order, at whatever time', () => {
    vi.setSystemTime(new Date('2026-11-26T02:00:00Z'));
    const before = archiveOf(FILES);
    vi.setSystemTime(new Date('2031-03-01T17:31:00Z'));
    expect(archiveOf([...FILES].reverse())).toEqual(before);
    vi.useRealTimers();
  });

  it('is the same bytes in every time zone', () => {
    const script = fileURLToPath(new URL('../../../.ci/package/archive.ts', import.meta.url));
    const packedIn = (TZ: string) =>
      execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          '--input-type=module',
          '--eval',
          `const { archiveOf } = await import(${JSON.stringify(script)});
           console.log(Buffer.from(archiveOf([{ path: 'a', bytes: new Uint8Array([1]) }])).toString('hex'))`,
        ],
        { env: { ...process.env, TZ }, encoding: 'utf8' },
      );
    expect(packedIn('Pacific/Auckland')).toBe(packedIn('America/Los_Angeles'));
  });

  it('refuses two files of one path', () => {
    expect(() => archiveOf([...FILES, { path: 'manifest.json', bytes: strToU8('{"other":1}') }])).toThrow(
      'Two files have the path manifest.json.',
    );
  });
});
