import { describe, expect } from 'vitest';
import { inShort, rounds } from '../support/short-form';
import { stopWorker } from '../support/stop-worker';
import { fault, type Trial } from './fault';
import { ALL_SAVED, type Session } from './session';

const WHILE_TYPING = rounds({ few: 8, many: 60 });
const SHORTEST_MS = 50;
const LONGEST_MS = 600;
/** What `workThrough` sends at least: a draft of the note, and three saves. */
const MESSAGES = 4;

/** A background that the browser stops, as it does with one that it takes for idle. */
export function backgroundFaults(session: () => Session): void {
  describe('a background that is stopped', () => {
    /** Works through it, and acts at the message with this number, before it is sent. */
    async function actAt(trial: Trial, number: number, act: () => void | Promise<void>): Promise<void> {
      const { first, workThrough } = session();
      let count = 0;
      first.hand.fateOf = async () => {
        count += 1;
        if (count === number) await act();
        return 'passes' as const;
      };
      expect(await workThrough(trial)).toEqual(ALL_SAVED);
      expect(count).toBeGreaterThanOrEqual(number);
    }
    const numbers = (): readonly number[] => {
      const all = Array.from({ length: MESSAGES }, (_, index) => index + 1);
      const drawn = all.map((number) => ({ number, at: session().random() })).sort((a, b) => a.at - b.at);
      return inShort(drawn, 2).map(({ number }) => number);
    };

    fault(
      'between two messages, whichever they are',
      async (trial) => {
        for (const number of numbers()) await actAt(trial, number, () => stopWorker(session().world));
      },
      300_000,
    );

    fault(
      'while a message is on its way, whichever it is',
      async (trial) => {
        for (const number of numbers()) {
          let stopped: Promise<void> = Promise.resolve();
          await actAt(trial, number, () => {
            stopped = stopWorker(session().world);
          });
          await stopped;
        }
      },
      300_000,
    );

    fault(
      'at any moment while notes are typed',
      async (trial) => {
        const { first, isAllThere, random, typeThrough, world } = session();
        for (let round = 0; round < WHILE_TYPING; round += 1) {
          trial.round();
          await typeThrough(first, SHORTEST_MS + random() * (LONGEST_MS - SHORTEST_MS), () =>
            stopWorker(world),
          );
          await isAllThere(trial);
        }
      },
      30_000 + WHILE_TYPING * 20_000,
    );
  });
}
