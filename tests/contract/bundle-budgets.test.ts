import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_LIMITS, bundleSizes, type BundleSizes } from '@/tests/bench/bundle-sizes';
import { ROOT } from './source-files';

describe.each(['chrome-mv3', 'firefox-mv3'])('the build in .output/%s', (build) => {
  let sizes: BundleSizes;
  beforeAll(() => {
    sizes = bundleSizes(join(ROOT, '.output', build));
  });

  it('loads at most 12,000 bytes on every merge request page', () => {
    expect(sizes.contentScriptBytes).toBeGreaterThan(0);
    expect(sizes.contentScriptBytes, 'import less in entrypoints/gitlab.content').toBeLessThanOrEqual(
      BUNDLE_LIMITS.contentScriptBytes,
    );
  });

  it('injects a reader of at most 30,000 bytes', () => {
    expect(sizes.readerBytes, 'import less in entrypoints/gitlab-reader').toBeLessThanOrEqual(
      BUNDLE_LIMITS.readerBytes,
    );
  });

  it('starts the panel with at most 160,000 gzipped bytes', () => {
    expect(sizes.panelInitialGzip, 'load what a tab needs when it opens, by import()').toBeLessThanOrEqual(
      BUNDLE_LIMITS.panelInitialGzip,
    );
  });
});
