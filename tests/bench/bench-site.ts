import {
  launchBareChromium,
  launchChromium,
  type BareChromium,
  type LaunchedChromium,
} from '@/demo/browser/launch-chromium';
import { startDemoServer } from '@/demo/server/server';
import { hypothesisEmbed, startHypothesisHost } from './hypothesis-host';

/** Three browsers, each with a GitLab of its own, so that one can't warm or load another's. */
export interface BenchSite {
  /** The merge request's address, the same in all three. */
  mrUrl: string;
  /** Without anything. */
  bare: BareChromium;
  /** With Second Chair. */
  ours: LaunchedChromium;
  /** With the Hypothesis client embedded in the page. */
  theirs: BareChromium;
  /** Makes every GitLab wait this long before each answer of its API, in ms. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** Starts all of it on the merge request with 1,000 notes, over HTTP/2 with TLS. */
export async function openBenchSite(extensionDir: string): Promise<BenchSite> {
  const serve = (pageHead: string) =>
    startDemoServer({ port: 0, scenario: 'thousand-notes', tls: true, pageHead });
  const [plain, embedding, hypothesis] = await Promise.all([
    serve(''),
    serve(hypothesisEmbed),
    startHypothesisHost(Date.now()),
  ]);
  const map = (port: number): string => `MAP gitlab.com:443 127.0.0.1:${port}`;
  const toPlain = { headless: true, hostRules: map(plain.port) };
  const toEmbedding = {
    headless: true,
    hostRules: `${map(embedding.port)}, MAP hypothes.is:443 127.0.0.1:${hypothesis.port}`,
    // A public site may not ask things of this machine, and that is where the stand-in is.
    args: [`--ip-address-space-overrides=127.0.0.1:${hypothesis.port}=public`],
  };
  const [bare, ours, theirs] = await Promise.all([
    launchBareChromium({ ...toPlain, extensionDir: null }),
    launchChromium({ ...toPlain, extensionDir }),
    launchBareChromium({ ...toEmbedding, extensionDir: null }),
  ]);
  return {
    mrUrl: `https://gitlab.com${plain.mrPath}`,
    bare,
    ours,
    theirs,
    delay(ms) {
      plain.controls.delayMs = ms;
      embedding.controls.delayMs = ms;
    },
    async close() {
      await Promise.all([bare.close(), ours.close(), theirs.close()]);
      await Promise.all([plain.close(), embedding.close(), hypothesis.close()]);
    },
  };
}
