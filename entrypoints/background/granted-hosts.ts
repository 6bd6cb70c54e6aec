import { covers, hostPatterns } from '@/core/hosts/host-pattern';
import { browser } from '@/stores/browser';

/**
 * Only spares asking the browser for every message. Dropped when a permission changes, and a worker that was stopped
 * starts without it.
 */
let known: Promise<string[]> | null = null;

/** The hosts that the extension may enter now, gitlab.com among them unless the user took it away. */
export function grantedHosts(): Promise<string[]> {
  if (known) return known;
  const asking = browser.permissions.getAll().then(({ origins = [] }) => hostPatterns(origins));
  known = asking;
  asking.catch(forgetGrantedHosts);
  return asking;
}

/** Called when a permission came or went. */
export function forgetGrantedHosts(): void {
  known = null;
}

/** Whether the extension may enter the host of this address now. */
export async function isGranted(url: string): Promise<boolean> {
  const hosts = await grantedHosts();
  return hosts.some((pattern) => covers(pattern, url));
}

/** The hosts that come with the extension, from its manifest. */
export function ownHosts(): string[] {
  return hostPatterns(browser.runtime.getManifest().host_permissions ?? []);
}
