import fc from 'fast-check';
import { beforeAll, describe } from 'vitest';
import { findFaultyBundle } from '@/core/panel/faulty-bundle';
import { writePanelBundle } from '@/core/panel/panel-bundle';
import { readPanelFile } from '@/core/panel/panel-file';
import { normalisePassphrase, whyWeak } from '@/core/panel/passphrase';
import { readPanelBundle } from '@/core/panel/read-bundle';
import type { Database } from '@/stores/database/open-database';
import type { Gateway } from '@/stores/gateway';
import { decryptPanel, encryptPanel } from '@/stores/panel-cipher';
import { UGLY_FILE } from '@/tests/fixtures/export/ugly-interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { aBundle, aSeal } from '../panel/a-panel';
import { quickKey } from '../panel/quick-key';
import { openLocal } from '../stores/local';
import { anyChanged, anyChangedText } from './inputs';
import { anyMutation, mutated, type Json } from './mutate-json';
import { anyMutations, mutateText } from './mutate-text';
import { asyncTarget, must, mustEqual, target } from './target';

const PASSPHRASE = 'seven quiet lamps';
const AMENDMENT = {
  id: 'a',
  interviewId: 'interview-1',
  at: 3,
  criterionId: 'tests',
  text: 'A',
  afterOthers: false,
};
const content = writePanelBundle(aSeal(), [AMENDMENT]);
const bundle = JSON.parse(JSON.stringify(aBundle())) as Json;

describe('scorecards of others', () => {
  let file = '';
  beforeAll(async () => {
    file = await encryptPanel(content, PASSPHRASE, quickKey);
  });

  // A key is made and a file decrypted for each that can be read so far.
  asyncTarget(
    'panel files: changed text',
    anyMutations,
    async (mutations) => {
      const opened = await decryptPanel(mutateText(file, mutations), PASSPHRASE, quickKey);
      if (opened.ok) must(opened.content === content, 'nothing opens as something else');
      else must(/[a-z]\.$/.test(opened.reason), 'the reason is a sentence');
    },
    { few: 40 },
  );

  const header: Json = {
    format: 'second-chair-panel',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    cipher: { name: 'AES-GCM', iv: 'AAAAAAAAAAAAAAAA' },
    ciphertext: 'A'.repeat(40),
  };
  target('panel files: changed fields', anyChanged(fc.constant(header)), (text) => {
    const read = readPanelFile(text);
    if (!read.ok) must(/[a-z]\.$/.test(read.reason), 'the reason is a sentence');
    else must(read.file.iterations >= 600_000 && read.file.salt.length === 16, 'the key takes its time');
  });

  target('panel bundles', fc.oneof(anyChanged(fc.constant(bundle)), anyChangedText(content)), (text) => {
    const read = readPanelBundle(text);
    if (!read.ok) must(/[a-z]\.$/.test(read.reason), 'the reason is a sentence');
    else must(findFaultyBundle(read.bundle) === null, 'nothing in it is wrong');
  });

  target('passphrases', anyChangedText(PASSPHRASE, 'Sieben stille Lampen', ''), (typed) => {
    const normal = normalisePassphrase(typed);
    must(normalisePassphrase(normal) === normal, 'it is the same however it is typed');
    const why = whyWeak(typed);
    must(why === null || /\.$/.test(why), 'why it is weak is a sentence');
  });

  describe('that are opened', () => {
    let gateway: Gateway;
    let database: Database;
    const interviewId = UGLY_FILE.interview.id;
    const rows = () => Promise.all([database.seals.toArray(), database.received.toArray()]);
    let sealed: Awaited<ReturnType<typeof rows>>;
    beforeAll(async () => {
      ({ gateway, database } = openLocal(() => 1));
      await gateway.request('interview.create', { interview: UGLY_FILE.interview, rubric: BACKEND });
      await gateway.request('scorecard.seal', { interviewId, at: 1 });
      sealed = await rows();
    });

    // Encrypted, decrypted, stored and taken back, each time.
    asyncTarget(
      'panel bundles: stored whole or not at all',
      fc.array(anyMutation, { maxLength: 3 }),
      async (mutations) => {
        const plain = JSON.stringify(mutated(bundle, mutations));
        const text = await encryptPanel(plain, PASSPHRASE, quickKey);
        const reading = readPanelBundle(plain);
        const ask = { interviewId, text, passphrase: PASSPHRASE, confirmed: true, at: 2 };
        const answer = await gateway.request('scorecard.open', ask);
        if (answer.outcome === 'opened') {
          must(reading.ok, 'what was opened can be read');
          const [row] = await database.received.toArray();
          mustEqual(row?.scorecard, reading.bundle.scorecard, 'the scorecard is there as it was written');
          await database.received.clear();
          await database.seals.bulkPut(sealed[0]);
        } else {
          must('reason' in answer && /[a-z]\.$/.test(answer.reason), 'the reason is a sentence');
          mustEqual(await rows(), sealed, 'nothing was stored');
        }
      },
      { few: 20 },
    );
  });
});
