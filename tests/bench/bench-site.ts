import {
  launchBareChromium,
  launchChromium,
  type BareChromium,
  type LaunchedChromium,
} from '@/demo/browser/launch-chromium';
import type { ScenarioName } from '@/demo/sample/scenarios';
import { startDemoServer } from '@/demo/server/server';
import { beginOneInterview } from './stored-review';

/** A GitLab with one scenario, a browser without anything, and one with Second Chair and one interview. */
export interface BenchSite {
  /** The merge request's address, the same in both browsers. */
  mrUrl: string;
  bare: BareChromium;
  ours: LaunchedChromium;
  /** Makes GitLab wait this long before each answer of its API, in ms. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** Starts all of it, over HTTP/2 with TLS. */
export async function openBenchSite(extensionDir: string, scenario: ScenarioName): Promise<BenchSite> {
  const demo = await startDemoServer({ port: 0, scenario, tls: true });
  const mapped = { headless: true, hostRules: `MAP gitlab.com:443 127.0.0.1:${demo.port}` };
  const [bare, ours] = await Promise.all([
    launchBareChromium({ ...mapped, extensionDir: null }),
    launchChromium({ ...mapped, extensionDir }),
  ]);
  const site: BenchSite = {
    mrUrl: `https://gitlab.com${demo.mrPath}`,
    bare,
    ours,
    delay(ms) {
      demo.controls.delayMs = ms;
    },
    async close() {
      await Promise.all([bare.close(), ours.close()]);
      await demo.close();
    },
  };
  await beginOneInterview(site);
  return site;
}
