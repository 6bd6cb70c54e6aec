import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writePanelBundle } from '@/core/panel/panel-bundle';
import { findFaultyBundle } from '@/core/panel/faulty-bundle';
import { readPanelBundle } from '@/core/panel/read-bundle';
import { decryptPanel, encryptPanel } from '@/stores/panel-cipher';
import { BACKEND } from '@/tests/fixtures/packs';
import { UGLY_FILE } from '@/tests/fixtures/export/ugly-interview';
import { anyMutation, mutate, type Json } from '../backup/a-backup';
import { anyMutations, mutateText } from '../files/mutate-text';
import { openLocal } from '../stores/local';
import { aBundle, aSeal } from './a-panel';
import { quickKey } from './quick-key';

/** `SECOND_CHAIR_FUZZ=10000 npx vitest run tests/unit/panel/fuzz.test.ts` for the long form. */
const BUNDLES = Number(process.env['SECOND_CHAIR_FUZZ'] ?? 400);
const LONG_MS = 30 * 60_000;
const PASSPHRASE = 'seven quiet lamps';

const content = writePanelBundle(aSeal(), [
  { id: 'a', interviewId: 'interview-1', at: 3, criterionId: 'tests', text: 'A', afterOthers: false },
]);

it('no mutated file opens as something else', { timeout: LONG_MS }, async () => {
  const file = await encryptPanel(content, PASSPHRASE, quickKey);
  await fc.assert(
    fc.asyncProperty(anyMutations, async (mutations) => {
      const opened = await decryptPanel(mutateText(file, mutations), PASSPHRASE, quickKey);
      if (opened.ok) expect(opened.content).toBe(content);
      else expect(opened.reason).toMatch(/[a-z]\.$/);
    }),
    { numRuns: BUNDLES },
  );
});

it(
  'nothing that somebody who knows the passphrase puts in is half read or half stored',
  { timeout: LONG_MS },
  async () => {
    const { gateway, database } = openLocal(() => 1);
    const interviewId = UGLY_FILE.interview.id;
    await gateway.request('interview.create', { interview: UGLY_FILE.interview, rubric: BACKEND });
    await gateway.request('scorecard.seal', { interviewId, at: 1 });
    const rows = () => Promise.all([database.seals.toArray(), database.received.toArray()]);
    const sealed = await rows();
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyMutation, { maxLength: 3 }), async (mutations) => {
        const raw = JSON.parse(JSON.stringify(aBundle())) as Json;
        for (const mutation of mutations) mutate(raw, mutation);
        const text = await encryptPanel(JSON.stringify(raw), PASSPHRASE, quickKey);
        const reading = readPanelBundle(JSON.stringify(raw));
        const ask = { interviewId, text, passphrase: PASSPHRASE, confirmed: true, at: 2 };
        const answer = await gateway.request('scorecard.open', ask);
        if (answer.outcome === 'opened' && reading.ok) {
          opened += 1;
          expect(findFaultyBundle(reading.bundle)).toBeNull();
          const [row] = await database.received.toArray();
          expect(row?.scorecard).toEqual(reading.bundle.scorecard);
          await database.received.clear();
          await database.seals.bulkPut(sealed[0]);
        } else {
          expect(answer).toMatchObject({ reason: expect.stringMatching(/[a-z]\.$/) as string });
          expect(await rows()).toEqual(sealed);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: BUNDLES },
    );
    expect(opened).toBeGreaterThan(0);
  },
);
