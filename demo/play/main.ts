import { openStage } from './stage';
import { playOptions, type PlayOptions } from './options';
import { playByItself } from './play-by-itself';

const TRY = [
  '1. Click the grey tab at the right edge of the merge request (or press Alt+Shift+S), then "Start interview".',
  '2. In Review look at what the candidate did and when; tag a comment as evidence, then rate it in Rubric.',
  '3. Start the call, type notes with Enter, and export the feedback in Summary. Ctrl+Shift+9 hides everything.',
];

await main(playOptions(process.argv.slice(2), process)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function main(options: PlayOptions): Promise<void> {
  if (options.mode === 'by-itself') return playByItself(options.out);
  const stage = await openStage({ headless: false });
  for (const line of TRY) console.log(line);
  const closed = new Promise<void>((settle) => {
    stage.browser.context.once('close', () => settle());
    process.once('SIGINT', () => settle());
  });
  await closed;
  await stage.close();
}
