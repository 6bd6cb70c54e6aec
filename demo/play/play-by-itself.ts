import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openPanel } from '@/demo/browser/overlay';
import type { Play, Step } from './play';
import type { PlayScript } from './play-script';
import { showTheme, THEMES } from './show-theme';
import { openStage, type Stage } from './stage';
import { exportFeedback } from './steps/export-feedback';
import { lookAtReview } from './steps/look-at-review';
import { rate } from './steps/rate';
import { runCall } from './steps/run-call';
import { startInterview } from './steps/start-interview';
import { startPage } from './steps/start-page';
import { tagEvidence } from './steps/tag-evidence';
import { writeSummary } from './steps/write-summary';

const STEPS: Step[] = [
  startPage,
  startInterview,
  lookAtReview,
  tagEvidence,
  runCall,
  rate,
  writeSummary,
  exportFeedback,
];

/** Plays one whole interview and leaves the feedback, the backup and pictures of each step in the folder. */
export async function playByItself(script: PlayScript, out: string): Promise<void> {
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  const stage = await openStage({ headless: true, scenario: script.scenario });
  try {
    const play = await beginPlay(stage, script, folder);
    for (const { title, run } of STEPS) {
      console.log(title);
      await run(play);
    }
    console.log(`The feedback, the backup and the pictures are in ${folder}`);
  } finally {
    await stage.close();
  }
}

async function beginPlay({ page, server }: Stage, script: PlayScript, folder: string): Promise<Play> {
  const panel = await openPanel(page);
  let pictures = 0;
  return {
    page,
    panel,
    server,
    script,
    letPass: () => Promise.resolve(),
    async keepDownload(name, act) {
      const coming = page.waitForEvent('download');
      await act();
      await (await coming).saveAs(join(folder, name));
    },
    async takePictures(name) {
      pictures += 1;
      for (const theme of THEMES) {
        await showTheme(page, panel, theme);
        await page.screenshot({ path: join(folder, `${pictures}-${name}-${theme}.png`) });
      }
      await showTheme(page, panel, 'light');
    },
  };
}
