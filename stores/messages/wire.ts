import type { OpeningTrouble } from '../database/opening';

/** How requests travel: one envelope each way, JSON-safe, the same in both browsers. */
export interface Envelope {
  kind: 'second-chair-request';
  name: string;
  ask: unknown;
  surfaceId: string;
  /** The same in every try of one request, so that it is carried out once; none where nothing is stored by it. */
  requestId?: string;
}

/** The answer to an envelope. `message` is a sentence that can be shown; `code` where a surface has more to say than that. */
export type Reply = { ok: true; answer: unknown } | { ok: false; message: string; code?: FailureCode };

/**
 * `newer-database`: the stored data was written by a newer Second Chair; `failed-upgrade`: it could not be opened, or not be
 * brought to this version; `blocked-database`: another page still holds it at an earlier one. Nothing of it can be read then,
 * and nothing was changed. `not-ours`: the sender stands on no page that the extension may serve, or not any more.
 */
export type FailureCode = OpeningTrouble | 'not-ours';

const PORT_PREFIX = 'second-chair-surface:';

/** Name of the port over which the background publishes changes to one surface. */
export const portName = (surfaceId: string): string => PORT_PREFIX + surfaceId;

/** The surface of a port; null for a port that is none of ours. */
export const surfaceOf = (name: string): string | null =>
  name.startsWith(PORT_PREFIX) ? name.slice(PORT_PREFIX.length) : null;

/** Whether a message is one of ours. What it asks is not looked at: the schema of its name checks that. */
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
    typeof message.surfaceId === 'string' &&
    (!('requestId' in message) || typeof message.requestId === 'string')
  );
}
