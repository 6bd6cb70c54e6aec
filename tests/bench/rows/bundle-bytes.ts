import { sizeRow, type BenchRow } from '../bench-row';
import { BUNDLE_LIMITS, bundleSizes } from '../bundle-sizes';

/** What is loaded on every merge request page, what opening the panel injects, and what the panel starts with. */
export function bundleBytes(outputDir: string): BenchRow[] {
  const sizes = bundleSizes(outputDir);
  return [
    sizeRow('content-script-bytes', sizes.contentScriptBytes, BUNDLE_LIMITS.contentScriptBytes),
    sizeRow('reader-bytes', sizes.readerBytes, BUNDLE_LIMITS.readerBytes),
    sizeRow('panel-initial-gzip', sizes.panelInitialGzip, BUNDLE_LIMITS.panelInitialGzip),
  ];
}
