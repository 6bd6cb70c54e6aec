import { launchBareChromium, type BareChromium } from '@/demo/browser/launch-chromium';
import { startDemoServer } from '@/demo/server/server';
import { hypothesisEmbed, startHypothesisHost } from './hypothesis-host';

/** A browser whose GitLab, with 1,000 notes, embeds the Hypothesis client in its pages. */
export interface HypothesisSite {
  theirs: BareChromium;
  close(): Promise<void>;
}

/** Starts it with a GitLab of its own, so that one can't warm or load the other. */
export async function openHypothesisSite(): Promise<HypothesisSite> {
  const [demo, hypothesis] = await Promise.all([
    startDemoServer({ port: 0, scenario: 'thousand-notes', tls: true, pageHead: hypothesisEmbed }),
    startHypothesisHost(Date.now()),
  ]);
  const theirs = await launchBareChromium({
    headless: true,
    extensionDir: null,
    hostRules: `MAP gitlab.com:443 127.0.0.1:${demo.port}, MAP hypothes.is:443 127.0.0.1:${hypothesis.port}`,
    // A public site may not ask things of this machine, and that is where the stand-in is.
    args: [`--ip-address-space-overrides=127.0.0.1:${hypothesis.port}=public`],
  });
  return {
    theirs,
    async close() {
      await theirs.close();
      await Promise.all([demo.close(), hypothesis.close()]);
    },
  };
}
