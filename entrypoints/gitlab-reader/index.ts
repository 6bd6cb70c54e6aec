import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageContext } from './page-context';
import { currentServant, keepServant } from './current-servant';
import { startServant } from './servant';

/**
 * Injected when it is first needed: it waits for what the background asks of it. Injected again it changes nothing,
 * but where the page has gone on to another merge request or the extension was updated.
 */
export default defineUnlistedScript(() => {
  const servant = currentServant();
  if (servant?.isAlive()) return;
  servant?.end();
  const context = readPageContext();
  if (context) keepServant(startServant(context));
});
