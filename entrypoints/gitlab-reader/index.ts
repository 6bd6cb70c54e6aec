import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageContext } from './page-context';
import { startServant, type Servant } from './servant';

/** The one thing that this script leaves in its own isolated world, which GitLab's page can't see. */
const SERVANT = Symbol.for('second-chair-reader');
type World = typeof globalThis & { [SERVANT]?: Servant };

/**
 * Injected when it is first needed: it waits for what the background asks of it. Injected again it changes nothing,
 * but where the page has gone on to another merge request or the extension was updated.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[SERVANT]?.isAlive()) return;
  world[SERVANT]?.end();
  const context = readPageContext();
  if (context) world[SERVANT] = startServant(context);
});
