import type { Frame, Page } from 'playwright-core';
import type { DemoServer } from '@/demo/server/server';
import type { PlayScript } from './play-script';

/** What each step of the play works with. */
export interface Play {
  /** The merge request in GitLab. */
  page: Page;
  /** Second Chair's panel beside it. */
  panel: Frame;
  server: DemoServer;
  script: PlayScript;
  /** Keeps a file that the panel hands over, under this name. Rejects where none comes. */
  keepDownload: (name: string, act: () => Promise<void>) => Promise<void>;
  /** Lets minutes go by, where whoever plays has a clock of their own; at once where they have none. */
  letPass: (minutes: number) => Promise<void>;
  /** Takes pictures of the whole window, `<number>-<name>-light.png` and `-dark.png`. */
  takePictures: (name: string) => Promise<void>;
}

/** One act of the interviewer, told to whoever watches the terminal. */
export interface Step {
  title: string;
  run: (play: Play) => Promise<void>;
}

/** Goes to one of the panel's tabs by its name. */
export async function showTab(panel: Frame, name: 'Review' | 'Rubric' | 'Call' | 'Summary'): Promise<void> {
  await panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  await panel.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor();
}
