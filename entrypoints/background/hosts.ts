import { mergeRequestPages, patternFor } from '@/core/hosts/host-pattern';
import type { Host } from '@/core/hosts/hosts';
import { browser } from '@/stores/browser';
import { isFirefox } from '@/stores/browser-kind';
import type { Published } from '@/stores/messages/protocol';
import { forgetGrantedHosts, grantedHosts, ownHosts } from './granted-hosts';
import { oneAtATime } from './one-at-a-time';
import { scriptFiles } from './script-files';
import { tellEveryTab, tellLauncher } from './tabs';

/**
 * Self-managed hosts. The browser's own list of what it granted is the only truth: what is registered, served and
 * shown is made from it, again after every change, update and start.
 */

const PREFIX = 'host:';

/** The script that the manifest puts on gitlab.com, for every other granted host. */
const ownScript = (): string[] => scriptFiles(browser.runtime.getManifest());

/**
 * Every host that the extension may enter now. Those of the manifest come first, where the user left them: Firefox asks
 * for them too.
 */
export async function listHosts(): Promise<Host[]> {
  const own = ownHosts();
  const hosts = (await grantedHosts()).map((pattern) => ({ pattern, own: own.includes(pattern) }));
  return hosts.sort((a, b) => Number(b.own) - Number(a.own) || a.pattern.localeCompare(b.pattern));
}

/** Firefox refuses a pattern that names a port. */
export function hostPatternOf(origin: string): string {
  return patternFor(origin, !isFirefox());
}

async function register(): Promise<void> {
  const own = ownHosts();
  const wanted = (await grantedHosts())
    .filter((pattern) => !own.includes(pattern))
    .map((pattern) => ({
      id: PREFIX + pattern,
      js: ownScript(),
      matches: [mergeRequestPages(pattern)],
      // A grant for every host covers gitlab.com as well, where the script runs already.
      excludeMatches: own,
      persistAcrossSessions: true,
    }));
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => id.startsWith(PREFIX) && !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter(({ id }) => !there.includes(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Starts in the merge request pages that are open already and have no script of ours that is alive. */
async function startInOpenTabs(): Promise<void> {
  const url = (await grantedHosts()).map(mergeRequestPages);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(
    tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [startIn(id)])),
  );
}

/** Puts the content script into a tab where none answers. False where the browser does not let us in. */
export async function startIn(tabId: number): Promise<boolean> {
  if (await tellLauncher(tabId, { to: 'launcher', type: 'look' })) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ownScript() });
    return true;
  } catch {
    // The page did not load, or the grant went while we asked: there is nothing to start in.
    return false;
  }
}

/** The popup, the settings and the browser's own event may all bring the same news. */
const inTurn = oneAtATime();

/**
 * Makes true what the browser granted or took away: registrations, scripts in open tabs, and what lists of hosts show.
 * A tab of a host that was taken away hears it and takes its launcher and frame down.
 */
export function applyGrants(publish: (published: Published) => void): Promise<void> {
  forgetGrantedHosts();
  return inTurn(async () => {
    await register();
    await tellEveryTab({ to: 'launcher', type: 'look' });
    await startInOpenTabs();
    publish({ type: 'hosts-changed' });
  });
}

/**
 * Follows what the user grants and takes away, here or on the browser's own pages. An update of the extension drops
 * registrations in Chromium: they are made again then and at start. Register it synchronously at start.
 */
export function listenToGrants(publish: (published: Published) => void): void {
  const apply = (): void => void applyGrants(publish);
  browser.permissions.onAdded.addListener(apply);
  browser.permissions.onRemoved.addListener(apply);
  const registerAgain = (): void => void inTurn(register);
  browser.runtime.onInstalled.addListener(registerAgain);
  browser.runtime.onStartup.addListener(registerAgain);
}

/** Gives a host back to the browser. Rejects where it comes with the extension. */
export async function revokeHost(pattern: string, publish: (published: Published) => void): Promise<void> {
  if (ownHosts().includes(pattern)) throw new Error('This host belongs to the extension.');
  await browser.permissions.remove({ origins: [pattern] });
  await applyGrants(publish);
}
