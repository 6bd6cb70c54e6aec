import { browser } from '@/stores/browser';
import type { Place } from '@/core/search/place';
import type { Pin } from '@/stores/messages/protocol';
import { idOf } from './pins';
import { bringForward } from './tabs';

/** As wide as the timeline reads well, in CSS pixels; the window can be resized. */
const WIDTH = 480;
const HEIGHT = 900;

/**
 * Opens an interview in a window of its own, or brings the window that shows it to the front. A place in it stands in the
 * address behind the interview, by its kind and its opaque id; the window takes it out again.
 */
export async function openOwnWindow(pin: Pin, place?: Place): Promise<void> {
  const page = `${browser.runtime.getURL('/interview.html')}#${encodeURIComponent(await idOf(pin))}`;
  const url = place ? `${page}/${place.kind}/${encodeURIComponent(place.id)}` : page;
  const open = (await browser.tabs.query({})).find(
    (tab) => tab.url === page || tab.url?.startsWith(`${page}/`),
  );
  if (open?.id === undefined) {
    await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
    return;
  }
  if (place) await browser.tabs.update(open.id, { url });
  await bringForward(open.id);
}

/** Opens a part of the dashboard in a tab, or brings the tab that shows it to the front. */
export async function openDashboard(section: string): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#/${section}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  if (open.url !== url) await browser.tabs.update(open.id, { url });
  await bringForward(open.id);
}
