import * as v from 'valibot';
import { GatewayError, type Gateway } from '@/stores/gateway';
import { messageOf } from '@/stores/message-of';
import type { Handlers } from '@/stores/messages/handlers';
import {
  requests,
  type Answer,
  type Ask,
  type Published,
  type RequestName,
} from '@/stores/messages/protocol';

type Listener = Parameters<Gateway['subscribe']>[0];

/**
 * A gateway without messages: the handlers are called directly. Asks are validated as they would be at the border, so that
 * a test can't pass what the product refuses.
 */
export function createLocalGateway(
  makeHandlers: (publish: (published: Published) => void) => Handlers,
): Gateway {
  const listeners = new Set<Listener>();
  const handlers = makeHandlers((published) => {
    for (const listener of listeners) listener(published);
  });
  return {
    async request<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
      try {
        v.parse(requests[name].ask, ask);
        return await handlers[name](ask, { surfaceId: 'local', tabId: null });
      } catch (error) {
        throw new GatewayError(messageOf(error));
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
