import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSION_WORDS } from '@/components/settings/permission-words';
import { manifest } from '@/manifest.config';
import { ROOT } from './source-files';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const listing = read('docs/store/listing.md');

describe('what goes to the stores', () => {
  it('has its version in package.json alone, and the change log begins with it', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const [newest] = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)];
    expect(newest?.[1], 'CHANGELOG.md lacks what this version changes').toBe(version);
    for (const target of ['chromium', 'firefox'] as const)
      expect(manifest(target).version, 'WXT takes it from package.json').toBeUndefined();
  });

  it('gives a reason for every permission, and for none that is not asked for', () => {
    const reasons = [...listing.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    expect(reasons.sort()).toEqual(Object.keys(PERMISSION_WORDS).sort());
  });

  it('has the summary of the manifest, as long as the stores allow', () => {
    const summary = manifest('chromium').description ?? '';
    expect(listing).toContain(summary);
    expect(summary.length).toBeLessThanOrEqual(132);
  });
});
