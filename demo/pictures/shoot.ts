import type { Frame, Page } from 'playwright-core';
import { openPanel } from '@/demo/browser/overlay';
import type { Play } from '@/demo/play/play';
import { backendPlay } from '@/demo/play/scripts/backend';
import { openStage, type Stage } from '@/demo/play/stage';
import type { Album } from './album';
import type { PictureClock } from './picture-clock';

/** What the stores take, and what the README shows. */
const WINDOW = { width: 1280, height: 800 };

/** What each chapter of the pictures works with. */
export interface Shoot {
  album: Album;
  clock: PictureClock;
  stage: Stage;
  play: Play;
  /** A section of the dashboard in a tab of its own, such as `interviews`. */
  openDashboard: (section: string, size?: { width: number; height: number }) => Promise<Page>;
  /** In front again, after other tabs. */
  backToGitLab: () => Promise<void>;
  /** The window that an act in a page opens. */
  opened: (act: () => Promise<void>) => Promise<Page>;
}

/** One group of pictures, told to whoever watches the terminal. */
export interface Chapter {
  title: string;
  run: (shoot: Shoot) => Promise<void>;
}

/** A browser at the time of the pictures, on the merge request; the panel is closed. */
export async function openShoot(clock: PictureClock): Promise<Omit<Shoot, 'album' | 'play'>> {
  const stage = await openStage({
    headless: true,
    scenario: backendPlay.scenario,
    clock: clock.now,
    viewport: WINDOW,
  });
  const { context, extensionId } = stage.browser;
  await clock.set(stage.browser);
  // What the page wrote before it had its clock would say another day.
  await stage.page.reload();
  await clock.setBeside(stage.page);
  return {
    clock,
    stage,
    async openDashboard(section, size = WINDOW) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${extensionId}/dashboard.html#/${section}`);
      return page;
    },
    async backToGitLab() {
      await stage.page.bringToFront();
      // Tabs share one window: beyond what another one made of it, the mouse reaches no frame. Only a change is passed on.
      await stage.page.setViewportSize({ ...WINDOW, height: WINDOW.height + 1 });
      await stage.page.setViewportSize(WINDOW);
    },
    async opened(act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      return page;
    },
  };
}

/** The play's own steps, with the clock of the pictures; `takePicture` is told where each step has come to. */
export async function beginPlay(
  { page, server }: Stage,
  clock: PictureClock,
  takePicture: (name: string, page: Page, panel: Frame) => Promise<void>,
): Promise<Play> {
  const panel = await openPanel(page);
  return {
    page,
    panel,
    server,
    script: backendPlay,
    letPass: (minutes) => clock.letPass(minutes),
    takePictures: (name) => takePicture(name, page, panel),
    async keepDownload(_name, act) {
      const coming = page.waitForEvent('download');
      await act();
      await (await coming).delete();
    },
  };
}
