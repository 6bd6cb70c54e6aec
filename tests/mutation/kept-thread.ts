import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';
import type { SerializedConfig } from 'vitest';

/** What Vitest is answered in the thread's place: it has been started already, and is never stopped. */
type Answer = { __vitest_worker_response__: true; type: 'started' | 'stopped' };

/** The one thread of this process, and whether it was told to start. */
let thread: ThreadsPoolWorker | null = null;
let isStarted = false;

/**
 * A pool worker whose thread outlives it. Vitest starts a thread for each file, which takes several times as long as a
 * folder's tests do, and Stryker has Vitest run once for each mutant. Modules are evaluated anew for each file all the
 * same, as Vitest does in a thread that has run another file; only the packages of `node_modules` stay.
 */
export class KeptThread implements PoolWorker {
  readonly name = 'kept-thread';
  readonly #thread: ThreadsPoolWorker;
  readonly #heard: [event: string, listener: (value: unknown) => void][] = [];
  #config: SerializedConfig | null = null;

  constructor(options: PoolOptions) {
    this.#thread = thread ??= new ThreadsPoolWorker(options);
  }

  on(event: string, listener: (value: unknown) => void): void {
    this.#heard.push([event, listener]);
    this.#thread.on(event, listener);
  }

  off(event: string, listener: (value: unknown) => void): void {
    this.#thread.off(event, listener);
  }

  /** Ends the thread, for a process that has no more to run. */
  static async end(): Promise<void> {
    if (isStarted) await thread?.stop();
    [thread, isStarted] = [null, false];
  }

  async start(): Promise<void> {
    if (!isStarted) await this.#thread.start();
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.#heard) this.#thread.off(event, listener);
    await Promise.resolve();
  }

  send(request: WorkerRequest): void {
    if (request.type === 'start') this.#config = request.context.config;
    if (request.type === 'start' && isStarted) this.#answer('started');
    else if (request.type === 'stop') this.#answer('stopped');
    else this.#thread.send(request.type === 'run' ? this.#withConfig(request) : request);
    isStarted ||= request.type === 'start';
  }

  /** The thread goes by what it was started with, which named the tests of another mutant. */
  #withConfig(request: Extract<WorkerRequest, { type: 'run' }>): WorkerRequest {
    return { ...request, context: Object.assign({}, request.context, { config: this.#config }) };
  }

  deserialize(data: unknown): unknown {
    return this.#thread.deserialize(data);
  }

  #answer(type: Answer['type']): void {
    const answer: Answer = { __vitest_worker_response__: true, type };
    for (const [event, listener] of this.#heard) if (event === 'message') listener(answer);
  }
}
