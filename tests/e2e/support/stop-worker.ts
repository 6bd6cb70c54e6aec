import type { World } from './world';

/** The browser stops an idle background whenever it likes; here it is stopped at once. */
export async function stopWorker(world: World): Promise<void> {
  const browser = world.browser.context.browser();
  if (!browser) throw new Error('The context has no browser.');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (!worker) throw new Error('No worker is running.');
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
}
