import type { Browser } from 'puppeteer-core';
import { BACKGROUND, evaluateIn, press, SETTINGS } from './extension-document';
import { chooseFile, typeInto } from './extension-input';

/** Puts the dashboard in front, and opens it where it is not there yet. */
export async function openDashboard(browser: Browser): Promise<void> {
  await evaluateIn(browser, BACKGROUND, 'browser.runtime.openOptionsPage()');
}

/** Has the dashboard, at Keeping, read a full backup. It then says what it would do. */
export async function unlockBackup(browser: Browser, path: string, passphrase: string): Promise<void> {
  await chooseFile(browser, SETTINGS, 'Backup of everything', path);
  await typeInto(browser, SETTINGS, 'Passphrase of the backup', passphrase);
  await press(browser, SETTINGS, 'Open it');
}
