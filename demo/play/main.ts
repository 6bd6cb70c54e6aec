import { createInterface } from 'node:readline';
import type { DemoServer } from '@/demo/server/server';
import { openStage } from './stage';
import { playOptions, type PlayOptions } from './options';
import { playByItself } from './play-by-itself';

const TRY = [
  '1. Click the grey tab at the right edge of the merge request (or press Alt+Shift+S), then "Start interview".',
  '2. In Review look at what the candidate did and when; tag a comment as evidence, then rate it in Rubric.',
  '3. Start the call, type notes; Enter in this terminal lets the candidate push a commit. Then export in Summary.',
];

await main(playOptions(process.argv.slice(2), process)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main(options: PlayOptions): Promise<void> {
  if (options.mode === 'by-itself') return playByItself(options.script, options.out);
  const stage = await openStage({ headless: false, scenario: options.script.scenario });
  for (const line of TRY) console.log(line);
  const lines = pushCommitsOnEnter(stage.server);
  const closed = new Promise<void>((settle) => {
    stage.browser.context.once('close', () => settle());
    process.once('SIGINT', () => settle());
  });
  await closed;
  lines.close();
  await stage.close();
}

/** Nothing but the user knows when their call has begun, so each line typed is the candidate's next push. */
function pushCommitsOnEnter({ controls }: DemoServer): { close: () => void } {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => {
    const sha = controls.pushCommit();
    console.log(
      sha ? `Pushed ${sha.slice(0, 8)}. "Read again" in Review shows it.` : 'No commit is left to push.',
    );
  });
  return lines;
}
