import type { KeepingServices } from '@/components/keeping/keeping-context';
import { isFirefox } from '@/stores/browser-kind';

/** What the pages about keeping have from this browser. */
export function keepingServices(): KeepingServices {
  return {
    browserKind: isFirefox() ? 'firefox' : 'chromium',
    // `usage` counts the files of the browser's databases, which are larger than what stands in them.
    usedBytes: async () => (await navigator.storage.estimate()).usage ?? null,
  };
}
