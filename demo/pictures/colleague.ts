import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { showTab, type Play } from '@/demo/play/play';
import { rate } from '@/demo/play/steps/rate';
import { startInterview } from '@/demo/play/steps/start-interview';
import { tagEvidence } from '@/demo/play/steps/tag-evidence';
import { writeSummary } from '@/demo/play/steps/write-summary';
import { takeExercise } from './chapters/exercises';
import type { PictureClock } from './picture-clock';
import { beginPlay, openShoot } from './shoot';

export const PASSPHRASE = 'seven quiet lamps';

/** Rates the same call in a browser of their own, seals, and answers the path of the file that goes to the others. */
export async function colleagueFile(clock: PictureClock): Promise<string> {
  const opened = await openShoot(clock);
  const { stage } = opened;
  try {
    const bank = await takeExercise(opened);
    await bank.close();
    await opened.backToGitLab();
    const play = await beginPlay(stage, clock, () => Promise.resolve());
    await startInterview.run(play);
    await tagEvidence.run(play);
    await rate.run(otherwise(play));
    await writeSummary.run(play);
    await sealScorecard(play.panel);
    return await sendFile(play, 'Noor Haddad');
  } finally {
    await stage.close();
  }
}

/** The same criteria, one of them two steps apart and one by one. */
function otherwise(play: Play): Play {
  const [first, second, ...others] = play.script.ratings;
  if (!first || !second) throw new Error('The play rates too little to differ from.');
  const ratings: typeof others = [
    [first[0], '2 · No', 'Saw the float; the rounding of partial refunds only after a hint.'],
    [second[0], '3 · Yes', ''],
    ...others,
  ];
  return { ...play, script: { ...play.script, ratings } };
}

export async function sealScorecard(panel: Frame): Promise<void> {
  await showTab(panel, 'Summary');
  const submit = panel.getByRole('region', { name: 'Submit' });
  await submit.getByRole('button', { name: 'Seal and submit' }).click();
  await submit.getByRole('button', { name: 'Seal and submit' }).click();
  await submit.getByRole('heading', { name: 'Amendments' }).waitFor();
}

async function sendFile({ page, panel }: Play, author: string): Promise<string> {
  await panel.getByRole('button', { name: 'Send yours to the others' }).click();
  const form = panel.getByRole('form', { name: 'Send yours to the others' });
  await form.getByLabel('Your name').fill(author);
  await form.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await form.getByLabel('Passphrase again').fill(PASSPHRASE);
  const coming = page.waitForEvent('download');
  await form.getByRole('button', { name: 'Download the encrypted file' }).click();
  const path = join(await mkdtemp(join(tmpdir(), 'second-chair-pictures-')), 'scorecard.json');
  await (await coming).saveAs(path);
  return path;
}
