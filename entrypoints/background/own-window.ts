import { browser } from '@/stores/browser';
import type { Pin } from '@/stores/messages/protocol';
import { idOf } from './pins';
import { bringForward } from './tabs';

/** As wide as the timeline reads well, in CSS pixels; the window can be resized. */
const WIDTH = 480;
const HEIGHT = 900;

/** Opens an interview in a window of its own, or brings the window that shows it to the front. */
export async function openOwnWindow(pin: Pin): Promise<void> {
  const url = `${browser.runtime.getURL('/interview.html')}#${encodeURIComponent(await idOf(pin))}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id !== undefined) await bringForward(open.id);
  else await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
}
