import { addNote, editNote, pushCommit } from '@/demo/sample/acts';
import type { World } from '@/demo/sample/world';
import { allOff, type Switches } from './switches';

/** Everything that a test can do to the running demo, and what it can ask about it. */
export class Controls implements Switches {
  delayMs = allOff.delayMs;
  pageDelayMs = allOff.pageDelayMs;
  signedOut = allOff.signedOut;
  noAccess = allOff.noAccess;
  gone = allOff.gone;
  failWith = allOff.failWith;
  failPath = allOff.failPath;
  malformed = allOff.malformed;
  noComments = allOff.noComments;

  /** How often each path was asked for, without its query. */
  readonly requests = new Map<string, number>();

  readonly #world: World;
  readonly #clock: () => number;

  /** `clock` says what time the acts below happen at, in epoch milliseconds. */
  constructor(world: World, clock: () => number) {
    this.#world = world;
    this.#clock = clock;
  }

  /** Sets the given switches and leaves the others. */
  set(switches: Partial<Switches>): void {
    Object.assign(this, switches);
  }

  /** The switches as they are now. */
  get(): Switches {
    const { delayMs, pageDelayMs, signedOut, noAccess, gone, failWith, failPath, malformed, noComments } =
      this;
    return { delayMs, pageDelayMs, signedOut, noAccess, gone, failWith, failPath, malformed, noComments };
  }

  countRequest(path: string): void {
    this.requests.set(path, (this.requests.get(path) ?? 0) + 1);
  }

  /** How many requests had a path that holds this text. */
  countOf(text: string): number {
    return [...this.requests].reduce((sum, [path, count]) => (path.includes(text) ? sum + count : sum), 0);
  }

  /** The candidate edits a comment. Throws where there is no such note. */
  editNote(noteId: number, body: string): void {
    editNote(this.#world, noteId, body, this.#clock());
  }

  /** The candidate writes one more comment; answers its id. */
  addNote(body: string): number {
    return addNote(this.#world, body, this.#clock());
  }

  /** The candidate pushes the next commit of the call; answers its sha, or null where all of them are pushed. */
  pushCommit(): string | null {
    return pushCommit(this.#world, this.#clock());
  }
}
