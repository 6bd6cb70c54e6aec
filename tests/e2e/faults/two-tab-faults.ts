import { describe, expect } from 'vitest';
import { rounds } from '../support/short-form';
import { stopWorker } from '../support/stop-worker';
import type { PublishedFate } from '../support/tamper';
import { fault } from './fault';
import { ALL_SAVED, lineOf, type Session } from './session';

const PATIENT = { timeout: 30_000 };
const AT_RANDOM = rounds({ few: 2, many: 20 });
/** The rest is for a machine that does other things too. */
const LONGEST_MS = 30_000 + AT_RANDOM * 30_000;
const MOMENT_MS = 300;

/** One interview in two tabs, that hear of each other by what the background publishes. */
export function twoTabFaults(session: () => Session): void {
  describe('two tabs of one interview', () => {
    /** The second tab takes a note, and the first one shows it without being asked to. */
    async function hearsOf(word: string): Promise<void> {
      const { panel } = session().first;
      await panel.getByRole('tab', { name: /^Call/ }).click();
      const unfold = panel.getByRole('button', { name: /^From preparation/ });
      if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
      expect(await session().second.interviewer.takeNote(word)).toBe('saved');
      await panel.getByRole('list', { name: 'Notes from preparation' }).getByText(word).waitFor(PATIENT);
    }

    fault('whose ports are cut at every message hear of each other again', async (trial) => {
      const { first, isAllThere, newWord, workThrough } = session();
      first.hand.fateOf = async () => {
        await first.hand.cutPorts();
        return 'passes' as const;
      };
      expect(await workThrough(trial)).toEqual(ALL_SAVED);
      await first.hand.cutPorts();
      await hearsOf(newWord());
      await isAllThere(trial);
    });

    const fates: readonly (readonly [string, PublishedFate])[] = [
      ['never hear', 'lost'],
      ['hear twice', 'doubled'],
      ['hear late', 'late'],
    ];
    for (const [what, fate] of fates)
      fault(`that ${what} of each other’s changes keep what either writes`, async (trial) => {
        const { first, isAllThere, newWord, second, workThrough } = session();
        for (const { hand } of [first, second]) hand.published = () => fate;
        expect(await second.interviewer.commentOnRating(newWord())).toBe('saved');
        expect(await first.interviewer.commentOnRating(newWord())).toBe('saved');
        expect(await second.interviewer.addTakeaway(newWord())).toBe('saved');
        await workThrough(trial);
        // Whatever was not heard is known with the next port.
        for (const { hand } of [first, second]) await hand.cutPorts();
        await hearsOf(newWord());
        await isAllThere(trial);
      });

    fault(
      'that write the same comment and the same summary at once keep both',
      async (trial) => {
        const { first, isAllThere, newWord, second } = session();
        for (let round = 0; round < AT_RANDOM; round += 1) {
          trial.round();
          for (const act of ['commentOnRating', 'addTakeaway'] as const)
            await Promise.all([first, second].map(({ interviewer }) => interviewer[act](newWord())));
          await isAllThere(trial);
        }
      },
      LONGEST_MS,
    );

    fault(
      'in whose note lines somebody types in turn, also while the background is stopped',
      async (trial) => {
        const { first, isAllThere, second, typeThrough, world } = session();
        for (let round = 0; round < AT_RANDOM; round += 1) {
          trial.round();
          await typeThrough(first, MOMENT_MS, () => stopWorker(world));
          await typeThrough(second, MOMENT_MS, () => stopWorker(world));
          for (const tab of [first, second])
            await expect.poll(() => lineOf(tab).inputValue(), PATIENT).toBe('');
          await isAllThere(trial);
        }
      },
      LONGEST_MS,
    );
  });
}
