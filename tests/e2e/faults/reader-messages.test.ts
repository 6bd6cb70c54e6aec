import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { TRIES } from '@/entrypoints/gitlab.content/tries';
import { inShort, rounds } from '../support/short-form';
import { stopWorker } from '../support/stop-worker';
import { tamperReader, type ReaderFate, type ReaderHand } from '../support/tamper-reader';
import { fault, type Trial } from './fault';
import { openReviewSession, type ReviewSession } from './review-session';

const AT_RANDOM = rounds({ few: 1, many: 20 });
/** What a read of the demo's merge request tells the background at least. */
const MESSAGES = 20;

/** What GitLab said is on its way from the page to the background, and does not get there as it was sent. */
describe('what is read on the page', () => {
  let session: ReviewSession;
  let hand: ReaderHand;

  beforeAll(async () => {
    session = await openReviewSession();
    hand = await tamperReader(session.page);
  });
  afterAll(() => session.world.close());
  afterEach(() => {
    hand.fateOf = () => 'passes';
    session.calm();
  });

  /** Reads once under the fault; all is there, and nothing is said to be missing. */
  async function readsUnder(trial: Trial, fateOf: ReaderHand['fateOf']): Promise<void> {
    trial.round();
    Object.assign(hand, { sent: [], fates: [], delivered: [], fateOf });
    try {
      await session.readAgainToTheEnd();
      await session.isSaidWhole();
      await session.nothingIsLost(trial);
    } catch (cause) {
      throw new Error(`What became of the messages:\n${hand.fates.join('\n')}`, { cause });
    } finally {
      expect(hand.errors).toEqual([]);
    }
  }

  const fates = [
    ['of which every message is lost once', 'lost'],
    ['of which nobody answers a message at first', 'answer-lost'],
  ] as const;
  for (const [what, fate] of fates)
    fault(`is stored whole, ${what}`, (trial) =>
      readsUnder(trial, ({ tried }) => (tried > 1 ? 'passes' : fate)),
    );

  fault('is stored once where all of it arrives twice', (trial) => readsUnder(trial, () => 'doubled'));

  fault('is stored once where it arrives in another order', async (trial) => {
    await readsUnder(trial, ({ number }) => (number % 3 === 0 ? 'passes' : 'late'));
    expect(hand.delivered).not.toEqual(hand.delivered.toSorted((a, b) => a - b));
  });

  fault(
    'is said to be missing where nothing of it arrives, and is whole when it is read again',
    async (trial) => {
      hand.fateOf = ({ name }) => (name === 'page.answer' ? 'lost' : 'passes');
      const before = await session.lastRead();
      await session.readAgain();
      await session.says('GitLab answered in a form that this version does not know');
      await session.ended(before);
      await session.nothingIsLost(trial);
      hand.fateOf = () => 'passes';
      await session.readsOn(trial);
    },
  );

  const numbers = (): readonly number[] => {
    const all = Array.from({ length: MESSAGES }, (_, index) => index + 1);
    const drawn = all.map((number) => ({ number, at: Math.random() })).sort((a, b) => a.at - b.at);
    return inShort(drawn, 2).map(({ number }) => number);
  };
  for (const [when, waits] of [
    ['between two messages', true],
    ['while a message is on its way', false],
  ] as const)
    fault(
      `is stored whole by a background that is stopped ${when}, whichever it is`,
      async (trial) => {
        for (const number of numbers()) {
          const stopped: Promise<unknown>[] = [];
          await readsUnder(trial, async (message) => {
            if (message.number === number)
              stopped.push(stopWorker(session.world).catch((error: unknown) => error));
            if (waits) await Promise.all(stopped);
            return 'passes' as const;
          });
          // Once, and nothing went wrong with it.
          expect(await Promise.all(stopped), `at message ${number}`).toEqual([undefined]);
        }
      },
      300_000,
    );

  fault(
    'is stored whole, whatever happens to its messages',
    async (trial) => {
      const any: ReaderFate[] = ['passes', 'passes', 'lost', 'answer-lost', 'doubled', 'late'];
      for (let round = 0; round < AT_RANDOM; round += 1) {
        // One that is lost whenever it is sent is said to be missing, as above.
        await readsUnder(trial, ({ tried }) =>
          tried < TRIES ? (any[Math.floor(Math.random() * any.length)] ?? 'passes') : 'passes',
        );
      }
    },
    30_000 + AT_RANDOM * 30_000,
  );
});
