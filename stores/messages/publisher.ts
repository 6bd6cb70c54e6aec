import { browser, type Runtime } from '../browser';
import type { Published } from './protocol';
import { surfaceOf } from './wire';

/**
 * Tells every open surface what changed. Ports live and die with the worker; a surface that lost its port reconnects
 * and pulls afresh, so nothing here has to be remembered. Register it synchronously at start.
 */
export function createPublisher(isOurPage: (sender: Runtime.MessageSender | undefined) => boolean) {
  const ports = new Map<Runtime.Port, string>();
  browser.runtime.onConnect.addListener((port) => {
    const surfaceId = surfaceOf(port.name);
    if (surfaceId === null || !isOurPage(port.sender)) {
      port.disconnect();
      return;
    }
    ports.set(port, surfaceId);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  return (published: Published): void => {
    const from = published.type === 'interview-changed' ? published.surfaceId : null;
    for (const [port, surfaceId] of ports) {
      // Who made a change has it already, and waits for the acknowledgement that comes behind this.
      if (surfaceId === from) continue;
      try {
        port.postMessage(published);
      } catch {
        // The port closed between two events; its surface pulls afresh when it reconnects.
        ports.delete(port);
      }
    }
  };
}
