import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import type { Play } from '@/demo/play/play';
import type { PlayScript } from '@/demo/play/play-script';
import { backendPlay } from '@/demo/play/scripts/backend';
import type { DemoServer } from '@/demo/server/server';

/** The play of the demo, without pictures: what the panel hands over is kept by name. */
export interface KeptPlay extends Play {
  files: Record<string, { suggestedName: string; text: string }>;
}

/** Lets the demo's own steps run in a test. Downloads in the panel's frame belong to the page. */
export function keptPlay(
  page: Page,
  panel: Frame,
  server: DemoServer,
  script: PlayScript = backendPlay,
): KeptPlay {
  const files: KeptPlay['files'] = {};
  return {
    page,
    panel,
    server,
    script,
    files,
    letPass: () => Promise.resolve(),
    takePictures: () => Promise.resolve(),
    async keepDownload(name, act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      files[name] = {
        suggestedName: download.suggestedFilename(),
        text: await readFile(await download.path(), 'utf8'),
      };
    },
  };
}
