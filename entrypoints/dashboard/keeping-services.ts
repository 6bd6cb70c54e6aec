import type { KeepingServices } from '@/components/keeping/keeping-context';
import { browser } from '@/stores/browser';

/** What the pages about keeping have from this browser. */
export function keepingServices(): KeepingServices {
  return {
    browserKind: browser.runtime.getURL('/').startsWith('moz-extension:') ? 'firefox' : 'chromium',
    // `usage` counts the files of the browser's databases, which are larger than what stands in them.
    usedBytes: async () => (await navigator.storage.estimate()).usage ?? null,
  };
}
