import { resolve } from 'node:path';
import { Album } from './album';
import { afterCall } from './chapters/after-call';
import { beforeCall } from './chapters/before-call';
import { call } from './chapters/call';
import { dashboard } from './chapters/dashboard';
import { exerciseBank } from './chapters/exercises';
import { keeping } from './chapters/keeping';
import { library } from './chapters/library';
import { panelOfInterviewers } from './chapters/panel';
import { trouble } from './chapters/trouble';
import { PictureClock } from './picture-clock';
import { beginPlay, openShoot, type Chapter } from './shoot';

const CHAPTERS: Chapter[] = [
  beforeCall,
  call,
  afterCall,
  panelOfInterviewers,
  dashboard,
  library,
  keeping,
  trouble,
];

// One zone and one language on every machine, for the browser as well, which inherits them.
Object.assign(process.env, { TZ: 'UTC', LANGUAGE: 'en_US' });
await takeAll(new Album(resolve('docs/images/guide'), resolve('docs/store/images')));

/** Takes every picture of the guide, the README and the stores. What one chapter can't take does not cost the others. */
async function takeAll(album: Album): Promise<void> {
  const clock = new PictureClock();
  const opened = await openShoot(clock);
  try {
    await exerciseBank({ ...opened, album });
    await opened.backToGitLab();
    const play = await beginPlay(opened.stage, clock, async (name, page, panel) => {
      if (name === 'evidence') {
        await album.window(name, page, panel);
        await album.forStores('1-evidence', page);
      } else if (name === 'start')
        await album.panel(name, page, panel, {
          to: panel.getByRole('button', { name: 'Open a preparation' }),
        });
      else await album.panel(name, page, panel);
      if (name === 'summary') await album.forStores('4-summary', page);
    });
    for (const { title, run } of CHAPTERS) {
      console.log(title);
      await run({ ...opened, album, play }).catch((error: unknown) => {
        console.error(`Not all pictures of "${title}" could be taken.`, error);
        process.exitCode = 1;
      });
    }
    console.log(`${Math.round(album.bytes / 1024)} kB of pictures`);
  } finally {
    await opened.stage.close();
  }
}
