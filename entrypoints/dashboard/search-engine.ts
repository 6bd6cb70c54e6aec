import type { SearchEngine } from '@/stores/search-store';
import type { FromSearch } from '@/stores/search/search-messages';

/** Starts the search in a worker of this page, which ends with it. */
export function startSearchEngine(): SearchEngine {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  return {
    tell: (message) => worker.postMessage(message),
    hear(listener) {
      worker.onmessage = ({ data }: MessageEvent<FromSearch>) => listener(data);
      worker.onerror = ({ message }) =>
        listener({ type: 'failed', message: `The search has stopped: ${message}. Reload this page.` });
    },
  };
}
