import { inject } from 'vitest';
import { startConnectProxy } from './connect-proxy';
import { keepRecord } from '@/tests/support/suite-records';

/** What a browser asked for, from its first moment to its last. */
export interface RecordedHosts {
  /** Of the proxy, on loopback. */
  port: number;
  /** A page or a worker asks for this address: the host must have been granted, whatever the browser asks for by itself. */
  hear(url: string): void;
  /**
   * Once the browser has ended: keeps what it asked for, for the end of the suite. Throws where that was a host that the
   * user did not grant.
   */
  end(): Promise<void>;
}

/**
 * Every connection of a browser goes through here. `granted`: the local port that stands for each host that it may ask for,
 * `gitlab.com:443`; `isBrowsers` tells the hosts that the browser asks for by itself, with no extension in it.
 */
export async function recordHosts(
  granted: Readonly<Record<string, number>>,
  isBrowsers: (host: string) => boolean,
): Promise<RecordedHosts> {
  const proxy = await startConnectProxy(granted);
  const others = new Set<string>();
  return {
    port: proxy.port,
    hear(url) {
      const { hostname, port, protocol } = new URL(url);
      const usual = { 'http:': '80', 'https:': '443' }[protocol];
      const host = `${hostname}:${port || usual}`;
      if (usual !== undefined && !(host in granted)) others.add(host);
    },
    async end() {
      await proxy.close();
      for (const [host, connections] of proxy.asked)
        keepRecord(inject('suiteRecords'), 'connections', { host, connections, browsers: isBrowsers(host) });
      for (const host of proxy.asked.keys()) if (!(host in granted) && !isBrowsers(host)) others.add(host);
      if (others.size > 0) throw new Error(`Asked for hosts that nobody granted: ${[...others].join(', ')}.`);
    },
  };
}
