/** How requests travel: one envelope each way, JSON-safe, the same in both browsers. */
export interface Envelope {
  kind: 'second-chair-request';
  name: string;
  ask: unknown;
  surfaceId: string;
}

/** The answer to an envelope. `message` is a sentence that can be shown. */
export type Reply = { ok: true; answer: unknown } | { ok: false; message: string };

/** Name of the port over which the background publishes changes. */
export const SURFACE_PORT = 'second-chair-surface';

export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'second-chair-request' &&
    'name' in message &&
    typeof message.name === 'string' &&
    'ask' in message &&
    'surfaceId' in message &&
    typeof message.surfaceId === 'string'
  );
}
