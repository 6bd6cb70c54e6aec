import type { Answer, Ask, Published, RequestName } from './messages/protocol';
import type { OpeningTrouble } from './database/opening';
import type { FailureCode } from './messages/wire';

/**
 * The stores' only way to the background. Real: messages (`messages/client.ts`). Tests: the same handlers, called
 * directly over an in-memory database (`tests/unit/stores/local-gateway.ts`).
 */
export interface Gateway {
  /** Rejects with a `GatewayError` whose message can be shown. */
  request<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>>;
  /** Calls back for everything published, and with `reconnected` when a fresh snapshot has to be pulled. */
  subscribe(listener: (published: Published | { type: 'reconnected' }) => void): () => void;
}

/** A request that the background refused or could not carry out. The message says what, where and what to do. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  constructor(
    message: string,
    readonly code: FailureCode | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Why a request could not read what is stored, where that is why it failed; null for any other failure. */
export function troubleIn(error: unknown): OpeningTrouble | null {
  const code = error instanceof GatewayError ? error.code : null;
  return code === 'not-ours' ? null : code;
}
