import { browser } from '../browser';
import type { Gateway } from '../gateway';
import { isAlive } from './is-alive';
import { publishedOf } from './published-text';
import { portName } from './wire';

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 5_000;

/** A port that lived as long as this was cut by a worker that has stopped: the next one holds. */
const LIVED_MS = 2_000;

type Listener = Parameters<Gateway['subscribe']>[0];

/**
 * What is published, for all who listen on a page: over one port, so that ten thousand comments cross once and are read
 * once. What is heard is the same object for all of them. The port is there while anybody listens; one that was cut is
 * opened again by itself, and everybody is then told `reconnected`. At once where it had lived: a hide key that is pressed
 * meanwhile would not be heard. Only where one port after another dies young is the next try put off.
 */
export function createOnePort(surfaceId: string): Gateway['subscribe'] {
  const listeners = new Set<Listener>();
  let delayMs = FIRST_WAIT_MS;
  let disconnect: (() => void) | null = null;

  const tell: Listener = (published) => {
    for (const listener of [...listeners]) {
      try {
        if (listeners.has(listener)) listener(published);
      } catch (error) {
        // One part of the page that fails must not keep the news from the others.
        reportError(error);
      }
    }
  };

  const connect = (): void => {
    const port = browser.runtime.connect({ name: portName(surfaceId) });
    const since = performance.now();
    let wanted = true;
    disconnect = () => {
      wanted = false;
      port.disconnect();
    };
    port.onMessage.addListener((message) => {
      delayMs = FIRST_WAIT_MS;
      if (wanted) tell(publishedOf(message as string));
    });
    port.onDisconnect.addListener(() => {
      if (!wanted) return;
      wanted = false;
      if (performance.now() - since >= LIVED_MS) delayMs = FIRST_WAIT_MS;
      const again = setTimeout(() => {
        disconnect = null;
        if (!isAlive()) return;
        connect();
        tell({ type: 'reconnected' });
      }, delayMs);
      delayMs = Math.min(delayMs * 2, LONGEST_WAIT_MS);
      disconnect = () => clearTimeout(again);
    });
  };

  return (listener) => {
    // The same function may listen twice, and be let go of once.
    const own: Listener = (published) => listener(published);
    listeners.add(own);
    if (disconnect === null && isAlive()) connect();
    return () => {
      listeners.delete(own);
      if (listeners.size > 0) return;
      disconnect?.();
      disconnect = null;
    };
  };
}
