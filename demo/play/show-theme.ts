import type { Frame, Page } from 'playwright-core';

/** The two looks that a picture is taken in. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Switches GitLab's theme by its own button, and waits until the panel has followed. */
export async function showTheme(page: Page, panel: Frame, theme: Theme): Promise<void> {
  const isDark = await page.evaluate(() => document.documentElement.classList.contains('gl-dark'));
  if (isDark !== (theme === 'dark')) await page.locator('.js-theme-toggle').dispatchEvent('click');
  await panel.locator(theme === 'dark' ? 'html.gl-dark' : 'html:not(.gl-dark)').waitFor();
}
