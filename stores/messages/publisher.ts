import { browser, type Runtime } from '../browser';
import type { Published } from './protocol';
import { textOf } from './published-text';
import { surfaceOf } from './wire';

/** One page of ours that is connected. */
interface Connected {
  surfaceId: string;
  /** False for a frame whose panel is closed, and in which everything is saved. */
  open: boolean;
  /** Somebody scrolls in it. */
  busy: boolean;
}

export interface Publisher {
  /** Tells every connected surface what changed. */
  publish: (published: Published) => void;
  /**
   * A surface says whether somebody has it open in front of them, or it holds what is not saved; one that says nothing
   * counts as open.
   */
  setOpen: (surfaceId: string, open: boolean) => void;
  isAnyOpen: () => boolean;
  /** A surface says whether somebody scrolls in it; one that says nothing rests. */
  setBusy: (surfaceId: string, busy: boolean) => void;
  isAnyBusy: () => boolean;
}

/**
 * Knows the surfaces that are open, and tells them what changed. Ports live and die with the worker; a surface that lost
 * its port reconnects and pulls afresh, so nothing here has to be remembered. `changed` is called when one came, went, or
 * was opened or closed. Register it synchronously at start.
 */
export function createPublisher(
  isOurPage: (sender: Runtime.MessageSender | undefined) => boolean,
  changed: () => void = () => undefined,
): Publisher {
  const ports = new Map<Runtime.Port, Connected>();
  browser.runtime.onConnect.addListener((port) => {
    const surfaceId = surfaceOf(port.name);
    if (surfaceId === null || !isOurPage(port.sender)) {
      port.disconnect();
      return;
    }
    ports.set(port, { surfaceId, open: true, busy: false });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      changed();
    });
    changed();
  });
  return {
    publish(published) {
      const from = published.type === 'interview-changed' ? published.surfaceId : null;
      let text: string | null = null;
      for (const [port, { surfaceId }] of ports) {
        // Who made a change has it already, and waits for the acknowledgement that comes behind this.
        if (surfaceId === from) continue;
        // Made for the first who hears it: where nobody is there, not at all.
        text ??= textOf(published);
        try {
          port.postMessage(text);
        } catch {
          // The port closed between two events; its surface pulls afresh when it reconnects.
          ports.delete(port);
        }
      }
    },
    setOpen(surfaceId, open) {
      for (const connected of ports.values()) if (connected.surfaceId === surfaceId) connected.open = open;
      changed();
    },
    isAnyOpen: () => [...ports.values()].some(({ open }) => open),
    setBusy(surfaceId, busy) {
      for (const connected of ports.values()) if (connected.surfaceId === surfaceId) connected.busy = busy;
    },
    isAnyBusy: () => [...ports.values()].some(({ busy }) => busy),
  };
}
