import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { rounds } from '../support/short-form';
import type { Fate } from '../support/tamper';
import { fault } from './fault';
import { ALL_FAILED, ALL_SAVED, type Session } from './session';

const AT_RANDOM = rounds({ few: 2, many: 20 });

const TIMES_FASTER = 25;

/** Lets a panel wait less long for what takes seconds; answers how to take that back. */
async function waitLess(panel: Frame): Promise<() => Promise<void>> {
  const change = (times: number): void => {
    const kept = globalThis as { ownTimeout?: typeof setTimeout };
    const own = (kept.ownTimeout ??= globalThis.setTimeout.bind(globalThis));
    const quick = (act: () => void, ms = 0): unknown => own(act, ms > 1_000 ? ms / times : ms);
    Object.assign(globalThis, { setTimeout: quick });
  };
  await panel.evaluate(change, TIMES_FASTER);
  return () => panel.evaluate(change, 1);
}

/** Messages that are lost, doubled, overtaken. */
export function messageFaults(session: () => Session): void {
  describe('messages to the background', () => {
    const fates = [
      ['that never arrive: it is said, and saved when it is tried again', 'lost', ALL_FAILED],
      ['whose answers are lost: it is said, and stored once all the same', 'answer-lost', ALL_FAILED],
      ['that arrive twice are carried out once', 'doubled', ALL_SAVED],
      ['that arrive in another order are carried out as if in order', 'late', ALL_SAVED],
      ['that arrive twice, the second time behind later ones', 'doubled-late', ALL_SAVED],
    ] as const;
    for (const [what, fate, told] of fates)
      fault(what, async (trial) => {
        const { first, workThrough } = session();
        first.hand.fateOf = () => fate;
        expect(await workThrough(trial)).toEqual(told);
      });

    fault('that nobody answers: it is said, and saved when it is tried again', async (trial) => {
      const { first, workThrough } = session();
      first.hand.fateOf = () => 'unanswered';
      const heal = await waitLess(first.panel);
      expect(await workThrough(trial, heal)).toEqual(ALL_FAILED);
    });

    for (const [what, fate] of [
      ['each of which is lost once are sent again', 'lost'],
      ['each of which is once answered by nobody are sent again', 'answer-lost'],
    ] as const)
      fault(what, async (trial) => {
        const { first, workThrough } = session();
        // By what is sent and not by turns: what the panel sends by itself in between would shift them.
        first.hand.fateOf = (_name, tried) => (tried === 1 ? fate : 'passes');
        expect(await workThrough(trial)).toEqual(ALL_SAVED);
      });

    fault(
      'to which anything may happen',
      async (trial) => {
        const { first, random, workThrough } = session();
        const any: Fate[] = ['passes', 'passes', 'lost', 'answer-lost', 'doubled', 'late', 'doubled-late'];
        for (let round = 0; round < AT_RANDOM; round += 1) {
          first.hand.fateOf = () => any[Math.floor(random() * any.length)] ?? 'passes';
          await workThrough(trial);
        }
      },
      30_000 + AT_RANDOM * 30_000,
    );
  });
}
