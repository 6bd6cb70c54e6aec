import { afterPause } from './after-pause';
import type { Gateway } from './gateway';

/**
 * Calls back when an interview was changed or erased, anywhere: at once where it was erased, and a moment after the last of
 * many changes, as those of a draft that is being typed. Answers what ends it.
 */
export function followInterviews(gateway: Pick<Gateway, 'subscribe'>, onChange: () => void): () => void {
  const read = afterPause(onChange);
  const leave = gateway.subscribe(({ type }) => {
    if (type === 'interviews-erased') read.now();
    else if (type === 'interview-changed' || type === 'reconnected') read.soon();
  });
  return () => {
    leave();
    read.stop();
  };
}
