import type { Page } from 'playwright-core';
import type { World } from './world';

/** Chromium presses the buttons of extensions for whoever has started it with this. */
export const PRESSES_BUTTON = ['--enable-unsafe-extension-debugging'];

/** Presses the toolbar button over a page, as a person would: what follows is allowed what a press allows. */
export async function pressToolbarButton({ browser }: World, page: Page): Promise<void> {
  await page.bringToFront();
  const whole = browser.context.browser();
  if (!whole) throw new Error('The context has no browser to ask.');
  const session = await whole.newBrowserCDPSession();
  // Playwright's types know neither.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  await session.detach();
}
