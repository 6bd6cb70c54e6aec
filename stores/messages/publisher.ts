import { browser, type Runtime } from '../browser';
import type { Published } from './protocol';
import { SURFACE_PORT } from './wire';

/**
 * Tells every open surface what changed. Ports live and die with the worker; a surface that lost its port reconnects
 * and pulls afresh, so nothing here has to be remembered. Register it synchronously at start.
 */
export function createPublisher(isOurPage: (sender: Runtime.MessageSender | undefined) => boolean) {
  const ports = new Set<Runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SURFACE_PORT || !isOurPage(port.sender)) {
      port.disconnect();
      return;
    }
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  return (published: Published): void => {
    for (const port of ports) {
      try {
        port.postMessage(published);
      } catch {
        // The port closed between two events; its surface pulls afresh when it reconnects.
        ports.delete(port);
      }
    }
  };
}
