import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { showTheme, THEMES, type Theme } from '@/demo/play/show-theme';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Parts of a page or panel that a picture begins and ends with; `to` is `from` where it is not said. */
interface Span {
  from?: Locator;
  to?: Locator;
}

/** A screen has few colours besides those of smoothed letters: a half to a quarter of the bytes. Dots for shades would cost more. */
const WITH_PALETTE = { palette: true, colours: 256, dither: 0, effort: 10 };

/** What is around a part that is shown alone, in pixels. */
const MARGIN = 8;

/** Where the pictures go: those of the guide in both looks, those of the stores as the stores ask for them. */
export class Album {
  bytes = 0;

  constructor(
    readonly guide: string,
    readonly store: string,
  ) {}

  /** The panel beside GitLab, the whole window. */
  async window(name: string, page: Page, panel: Frame): Promise<void> {
    await this.#both(
      name,
      page,
      (theme) => showTheme(page, panel, theme),
      () => Promise.resolve(whole(page)),
    );
  }

  /** The panel, from its top or with `from` from a part of it, down to its bottom or with `to` to a part of it. */
  async panel(name: string, page: Page, panel: Frame, { from, to }: Span = {}): Promise<void> {
    const show = (theme: Theme) => showTheme(page, panel, theme);
    await this.#both(name, page, show, async () => between(await placeOf(page, panel), from, to));
  }

  /** A page of ours, of its height the same. */
  async page(name: string, page: Page, { from, to }: Span = {}): Promise<void> {
    const show = (theme: Theme) => page.emulateMedia({ colorScheme: theme });
    await this.#both(name, page, show, () => between(whole(page), from, to));
  }

  /** The whole window, for the stores: 1280 x 800, and light. */
  async forStores(name: string, page: Page): Promise<void> {
    await this.#keep(this.store, `${name}.png`, await steady(page, () => Promise.resolve(whole(page))));
  }

  async #both(
    name: string,
    page: Page,
    show: (theme: Theme) => Promise<void>,
    clip: () => Promise<Rect>,
  ): Promise<void> {
    for (const theme of THEMES) {
      await show(theme);
      await this.#keep(this.guide, `${name}-${theme}.png`, await steady(page, clip));
    }
    await show('light');
  }

  async #keep(folder: string, file: string, picture: Buffer): Promise<void> {
    const small = await sharp(picture).png(WITH_PALETTE).toBuffer();
    this.bytes += small.length;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, file), small);
    console.log(`  ${file}: ${Math.round(small.length / 1024)} kB`);
  }
}

/** How many pictures in a row are alike when nothing moves any more, and how many are tried at most. */
const ALIKE = 3;
const TRIES = 60;

/** A picture of what stays: all that was typed is saved, and what came late (text, a check) is there. */
async function steady(page: Page, clip: () => Promise<Rect>): Promise<Buffer> {
  for (const frame of page.frames())
    for (const state of ['typing', 'saving'])
      await frame.locator(`[data-save-state="${state}"]`).waitFor({ state: 'detached' });
  let last: Buffer = Buffer.alloc(0);
  let alike = 0;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const picture = await page.screenshot({ clip: await clip() });
    alike = picture.equals(last) ? alike + 1 : 1;
    if (alike === ALIKE) return picture;
    last = picture;
  }
  throw new Error(`What is shown does not come to rest: after ${TRIES} pictures it still changes.`);
}

function whole(page: Page): Rect {
  const size = page.viewportSize();
  if (!size) throw new Error('A page without a size has no picture.');
  return { x: 0, y: 0, ...size };
}

/** The panel stands at the right edge, and is as wide and high as it says of itself. */
async function placeOf(page: Page, panel: Frame): Promise<Rect> {
  const [width, height] = await panel.evaluate(() => [innerWidth, innerHeight] as const);
  const all = whole(page);
  return { x: all.width - width, y: all.height - height, width, height };
}

/** What lies between two parts in height, both included, with a little of what is around them. */
async function between(all: Rect, from?: Locator, to: Locator | undefined = from): Promise<Rect> {
  if (from) await from.scrollIntoViewIfNeeded();
  const [first, last] = [await from?.boundingBox(), await to?.boundingBox()];
  const top = Math.max(all.y, first ? first.y - MARGIN : all.y);
  const bottom = Math.min(all.y + all.height, last ? last.y + last.height + MARGIN : all.y + all.height);
  return { ...all, y: top, height: bottom - top };
}
