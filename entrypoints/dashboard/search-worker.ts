import { searchSource } from '@/stores/database/search-source';
import type { ToSearch } from '@/stores/search/search-messages';
import { createSearchService } from '@/stores/search/search-service';

/** The search of the dashboard, in a thread of its own: however much there is to look through, the page waits for nothing. */
const breath = new MessageChannel();
const waiting: (() => void)[] = [];
breath.port1.onmessage = () => waiting.shift()?.();

const service = createSearchService({
  source: searchSource(),
  send: (answer) => self.postMessage(answer),
  clock: () => performance.now(),
  // A message to oneself comes after those that have arrived by then, and sooner than any timer.
  breathe: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      breath.port2.postMessage(null);
    }),
  later: (act, ms) => void setTimeout(act, ms),
});
self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => service.receive(data));
void service.start();
