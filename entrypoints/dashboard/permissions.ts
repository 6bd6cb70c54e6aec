import { browser } from '@/stores/browser';

/** What the manifest of this browser's build asks for: permissions, then hosts, then what may be asked for later. */
export function askedFor(): string[] {
  const {
    permissions = [],
    host_permissions = [],
    optional_host_permissions = [],
  } = browser.runtime.getManifest() as {
    permissions?: string[];
    host_permissions?: string[];
    optional_host_permissions?: string[];
  };
  return [...permissions, ...host_permissions, ...optional_host_permissions];
}
