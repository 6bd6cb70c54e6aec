import type { Page } from 'playwright-core';

/** The whole document as text, closed shadow roots too. */
export async function whatIsDrawn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}
