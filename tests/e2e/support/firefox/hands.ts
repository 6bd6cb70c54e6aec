import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';

/** Mouse and keyboard in the panel's frame. Every act waits until there is something to act on. */
export interface Hands {
  panel: Frame;
  click(selector: string): Promise<void>;
  /** Clicks into a field and types over what stands in it, key by key. */
  write(selector: string, text: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses in a list by what can be read there. */
  choose(selector: string, label: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** Presses a key while Control is held. */
  pressWithControl(key: KeyInput): Promise<void>;
  /** The rendered text, where it is there. */
  read(selector: string): Promise<string>;
  /** What stands in a field. */
  valueOf(selector: string): Promise<string>;
  /** Resolves when it can be seen. */
  seen(selector: string): Promise<void>;
  showTab(name: 'review' | 'rubric' | 'call' | 'summary'): Promise<void>;
}

const PATIENCE_MS = 15_000;

/** A list is drawn anew for so many frames after it was scrolled. */
const STILL_FRAMES = 12;

/**
 * Runs in the frame: scrolls to the element, and says whether a click in its middle would hit it for some frames in a
 * row. Otherwise the mouse might press what has come in its place.
 */
async function isStill(element: Element, frames: number): Promise<boolean> {
  const middle = (): string => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    const hit = document.elementFromPoint(left, top);
    return hit !== null && (element.contains(hit) || hit.contains(element))
      ? `${left} ${top}`
      : 'out of sight';
  };
  const before = middle();
  if (before === 'out of sight') element.scrollIntoView({ behavior: 'instant', block: 'center' });
  const first = middle();
  for (let frame = 0; frame < (before === first ? 2 : frames); frame += 1) {
    await new Promise(requestAnimationFrame);
    if (middle() !== first) return false;
  }
  return first !== 'out of sight';
}

/** Runs in the frame: answers what says afterwards whether the element was clicked. */
function hearsClick(element: Element): { clicked: boolean } {
  const hit = { clicked: false };
  element.addEventListener('click', () => (hit.clicked = true), { capture: true, once: true });
  return hit;
}

/**
 * Clicks the element and says whether that was what was clicked: what comes meanwhile, a line above it, moves it away from
 * under the mouse, and what is drawn anew is another element.
 */
async function isHit(element: ElementHandle): Promise<boolean> {
  const hit = await element.evaluateHandle(hearsClick);
  try {
    await element.click();
  } catch (error) {
    if (await element.evaluate(({ isConnected }) => isConnected)) throw error;
  }
  return hit.evaluate(({ clicked }) => clicked);
}

/** The keyboard is the page's: it types where the focus is, in the frame as well. */
export function handsOn(page: Page, panel: Frame): Hands {
  const click = async (selector: string): Promise<void> => {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const element = await panel.waitForSelector(selector, { visible: true });
      if (element && (await element.evaluate(isStill, STILL_FRAMES)) && (await isHit(element))) return;
    }
    throw new Error(`${selector} can't be clicked.`);
  };
  const seen = async (selector: string): Promise<void> => {
    await panel.waitForSelector(selector, { visible: true });
  };
  const pressWithControl = async (key: KeyInput): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  return {
    panel,
    click,
    async write(selector, text) {
      await click(selector);
      await pressWithControl('a');
      await page.keyboard.type(text);
    },
    type: (text) => page.keyboard.type(text),
    async choose(selector, label) {
      const list = await panel.waitForSelector(selector);
      const labels =
        (await list?.$$eval('option', (all) => all.map((each) => [each.label, each.value]))) ?? [];
      const value = labels.find(([each]) => each === label)?.[1];
      if (value === undefined) throw new Error(`${selector} has no “${label}”.`);
      await list?.select(value);
    },
    press: (key) => page.keyboard.press(key),
    pressWithControl,
    read: (selector) => panel.$eval(selector, (element) => (element as HTMLElement).innerText),
    valueOf: (selector) => panel.$eval(selector, (element) => (element as HTMLTextAreaElement).value),
    seen,
    async showTab(name) {
      await click(`#tab-${name}`);
      await seen(`#tab-${name}[aria-selected="true"]`);
    },
  };
}
