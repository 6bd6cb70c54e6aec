import type { Servant } from './servant';

/**
 * The one thing that the reader leaves in its own isolated world, which GitLab's page can't see and the content script
 * shares.
 */
const SERVANT = Symbol.for('second-chair-reader');
type World = typeof globalThis & { [SERVANT]?: Servant };

/** What serves, or served, this page; undefined before the reader was first needed. */
export function currentServant(): Servant | undefined {
  return (globalThis as World)[SERVANT];
}

/** Makes this servant the page's. */
export function keepServant(servant: Servant): void {
  (globalThis as World)[SERVANT] = servant;
}
