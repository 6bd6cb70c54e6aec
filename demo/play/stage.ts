import type { Page } from 'playwright-core';
import { builtExtension } from '@/demo/browser/built-extension';
import { launchChromium, type LaunchedChromium } from '@/demo/browser/launch-chromium';
import type { ScenarioName } from '@/demo/sample/scenarios';
import { startDemoServer, type DemoServer } from '@/demo/server/server';

/** The demo GitLab, answering as gitlab.com, and a browser with the extension on its merge request. */
export interface Stage {
  server: DemoServer;
  browser: LaunchedChromium;
  page: Page;
  close(): Promise<void>;
}

interface StageOptions {
  headless: boolean;
  scenario: ScenarioName;
  /** What time it is for the server, epoch milliseconds; the machine's without it. */
  clock?: () => number;
  viewport?: { width: number; height: number };
}

/** Builds where needed, starts both and opens the merge request of the scenario. */
export async function openStage({ headless, scenario, clock, viewport }: StageOptions): Promise<Stage> {
  const extensionDir = await builtExtension();
  const server = await startDemoServer({ port: 0, scenario, tls: true, clock });
  try {
    const hostRules = `MAP gitlab.com:443 127.0.0.1:${server.port}`;
    const browser = await launchChromium({ extensionDir, headless, hostRules, viewport });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`https://gitlab.com${server.mrPath}`);
    return {
      server,
      browser,
      page,
      async close() {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
