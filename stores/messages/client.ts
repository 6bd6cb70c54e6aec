import { browser } from '../browser';
import { GatewayError, type Gateway } from '../gateway';
import { isAlive } from './is-alive';
import { createOnePort } from './one-port';
import type { Answer, Ask, RequestName } from './protocol';
import type { Envelope, Reply } from './wire';

/** A stopped worker wakes on the next try; more tries than these mean that something else is wrong. */
const TRIES = 4;
const FIRST_WAIT_MS = 50;
/** A save that has no answer by then is taken for lost, and sent again. */
const LONGEST_SAVE_MS = 2_500;

/** What must not be done twice: the first try may have been carried out, and only its answer lost. */
const SENT_ONCE: ReadonlySet<string> = new Set<RequestName>([
  'panel.hide-key',
  'host.toggle-panel',
  'backup.restore',
  'full-backup.take-over',
]);

/** Requests that store what stands on the surface. Only of them is there something to keep when they fail. */
const SAVES = /\.(save|create|patch|remove|add|move|commit|seal|amend)$/;

/**
 * Saves of what has its id already, or is one of its interview: whoever is told "not saved" and presses again saves the same
 * thing. What is made anew with each press, or is never taken back, waits as long as it takes.
 */
const PRESSED_AGAIN =
  /^(?:(?:note|draft|rating|evidence|question|finding|feedback|debrief|clock)\.|interview\.patch$)/;

/** The extension was updated or removed under this page: nothing that it sends arrives any more. */
const INVALIDATED = 'Second Chair was updated. Reload this page; what was shown as saved is kept.';

/** What takes away, whose answer may be lost as well: of that nobody may say that it is kept. */
const ERASES = /^retention\.erase/;

/**
 * The surface says before it that this is not saved; why the browser gave no answer is told to nobody but who looks
 * into it.
 */
const NOT_STORED =
  'The part of Second Chair that stores it did not answer. The text is still here: try again, and copy it before you reload this page.';
const PERHAPS_DONE =
  'The part of Second Chair that does it did not answer: it may have been done, or not. Look how things stand before you try again.';
const NOT_REACHED =
  'The part of Second Chair that does it did not answer. What was shown as saved is kept: try again, and reload this page if it stays so.';

/**
 * The gateway of a page of ours. Requests can be repeated without harm (ids are made here; `SENT_ONCE` names the
 * exceptions), so one that was lost with a stopped worker is sent again; a save has a `requestId`, by which the background
 * knows one that it was only slow with.
 */
export function createMessageGateway(surfaceId: string): Gateway {
  return {
    async request<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
      const envelope: Envelope = { kind: 'second-chair-request', name, ask, surfaceId };
      const isSave = SAVES.test(name);
      const reply = await send(isSave ? { ...envelope, requestId: crypto.randomUUID() } : envelope);
      if (!reply.ok) throw new GatewayError(reply.message, reply.code);
      return reply.answer as Answer<N>;
    },
    subscribe: createOnePort(surfaceId),
  };
}

async function send(envelope: Envelope): Promise<Reply> {
  for (let tried = 1; ; tried += 1) {
    try {
      const sent = browser.runtime.sendMessage<Envelope, Reply | undefined>(envelope);
      const isTimed = SAVES.test(envelope.name) && PRESSED_AGAIN.test(envelope.name);
      const reply = await (isTimed ? inTime(sent) : sent);
      if (reply) return reply;
      throw new Error('The background gave no answer.');
    } catch (error) {
      if (!isAlive()) throw new GatewayError(INVALIDATED);
      if (tried === TRIES || SENT_ONCE.has(envelope.name))
        throw new GatewayError(unanswered(envelope.name), null, { cause: error });
      await wait(FIRST_WAIT_MS * 2 ** tried);
    }
  }
}

/** What is said where a request had no answer. */
function unanswered(name: string): string {
  if (SENT_ONCE.has(name) || ERASES.test(name)) return PERHAPS_DONE;
  return SAVES.test(name) ? NOT_STORED : NOT_REACHED;
}

/** The same, or a rejection where it takes too long. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no answer in ${LONGEST_SAVE_MS / 1_000} seconds`)),
      LONGEST_SAVE_MS,
    );
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
