import { expect, inject, it } from 'vitest';
import { keepRecord } from '@/tests/support/suite-records';

/** One fault while it is tried. What is counted of it goes into the table at the end, also where it does not hold. */
export interface Trial {
  /** One more time it happens. A fault in which none is begun happens once. */
  round(): void;
  /**
   * What all faults have to leave true: what was acknowledged is there, once. Each of `due` has to be among `found`, and
   * nothing may be found twice. `about` helps to find out why.
   */
  isThereOnce(due: readonly string[], found: readonly string[], about?: string): void;
}

/**
 * A test of one fault, and its row in the table. Its name says what is done and what must hold; the row has in front of
 * it what the test is a part of.
 */
export function fault(name: string, act: (trial: Trial) => Promise<void>, timeout?: number): void {
  it(
    name,
    async () => {
      const row = { rounds: 0, losses: 0, doubles: 0, held: false };
      try {
        await act({
          round() {
            row.rounds += 1;
          },
          isThereOnce(due, found, about) {
            const losses = lost(due, found);
            const doubles = doubled(found);
            row.losses += losses.length;
            row.doubles += doubles.length;
            expect({ losses, doubles }, about).toEqual({ losses: [], doubles: [] });
          },
        });
        row.held = true;
      } finally {
        const { currentTestName = name } = expect.getState();
        const told = {
          ...row,
          rounds: Math.max(1, row.rounds),
          fault: currentTestName.replaceAll(' > ', ' '),
        };
        keepRecord(inject('suiteRecords'), 'faults', told);
      }
    },
    timeout,
  );
}

const lost = (due: readonly string[], found: readonly string[]): string[] =>
  due.filter((each) => !found.includes(each));

const doubled = (found: readonly string[]): string[] =>
  found.filter((each, index) => found.indexOf(each) !== index);
