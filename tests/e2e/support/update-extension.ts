import type { World } from './world';

interface DevChrome {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  };
}

/** Loads the extension anew, as an update does: its worker ends, and scripts in open pages are left behind. */
export async function updateExtension({ browser }: World): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: DevChrome }).chrome;
    // Without it the browser would not start again what is not from its store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, browser.extensionId);
  await page.close();
}
