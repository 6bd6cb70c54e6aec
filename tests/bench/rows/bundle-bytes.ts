import { limitRow, type BenchRow } from '../bench-row';
import { BUNDLE_LIMITS, bundleSizes } from '../bundle-sizes';

/** What is loaded on every merge request page, what opening the panel injects, and what the panel starts with. */
export function bundleBytes(outputDir: string): BenchRow[] {
  const sizes = bundleSizes(outputDir);
  return [
    limitRow('content-script-bytes', sizes.contentScriptBytes, BUNDLE_LIMITS.contentScriptBytes, 'bytes'),
    limitRow('reader-bytes', sizes.readerBytes, BUNDLE_LIMITS.readerBytes, 'bytes'),
    limitRow('panel-initial-gzip', sizes.panelInitialGzip, BUNDLE_LIMITS.panelInitialGzip, 'bytes'),
  ];
}
