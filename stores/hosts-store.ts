import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '@/core/hosts/hosts';
import type { Gateway } from './gateway';

export interface HostsState {
  /** Every host that the extension may enter; null until it was asked. */
  hosts: Host[] | null;
  load(): Promise<void>;
  /** Rejects where the browser keeps the host. */
  revoke(pattern: string): Promise<void>;
}

export type HostsStore = StoreApi<HostsState>;

/** The enabled hosts, as the browser says, kept up to date while somebody looks at them. */
export function createHostsStore(gateway: Gateway): HostsStore {
  const store = createStore<HostsState>((set, get) => ({
    hosts: null,
    async load() {
      set({ hosts: await gateway.request('host.list', {}) });
    },
    async revoke(pattern) {
      await gateway.request('host.revoke', { pattern });
      await get().load();
    },
  }));
  gateway.subscribe((published) => {
    const changed = published.type === 'hosts-changed' || published.type === 'reconnected';
    // A list that can't be had now stays as it was: the next change or a reload brings it.
    if (changed)
      store
        .getState()
        .load()
        .catch(() => undefined);
  });
  return store;
}
