import { makeScorecard } from '@/core/export/scorecard';
import { comparePanel } from '@/core/panel/compare';
import { writePanelBundle } from '@/core/panel/panel-bundle';
import { readPanelFile } from '@/core/panel/panel-file';
import { NO_PANEL } from '@/core/panel/panel-records';
import { readPanelBundle } from '@/core/panel/read-bundle';
import { takeBundle } from '@/core/panel/received';
import { compareInterviews } from '@/core/panel/same-interview';
import type { Seal } from '@/core/panel/seal';
import { decryptPanel, deriveKey, encryptPanel } from '@/stores/panel-cipher';
import { comparedRow, median, type BenchRow } from '../bench-row';
import { largeExport } from '../large-export';

const LIMIT = 3;
const WARM_UP = 10;
/** One is over too soon to be timed by itself. */
const AT_ONCE = 20;
const PASSPHRASE = 'seven quiet lamps';

/**
 * Another interviewer's scorecard of an interview with 300 comments and 200 notes, from the text of its file to what is
 * shown of it beside one's own: decrypted, checked, found to be about the same interview, compared; against decrypting and
 * parsing the same file alone. The key is there. What React draws of it is left out: a row for each criterion, whatever
 * the file holds, as evidence and notes are drawn when a row is opened; parsing draws nothing that it could be held against.
 */
export async function bundleOpen(_sites: unknown, rounds: number): Promise<BenchRow[]> {
  const own = sealOf('own');
  const text = await encryptPanel(writePanelBundle({ ...sealOf('other'), author: 'Mark' }, []), PASSPHRASE);
  const reading = readPanelFile(text);
  if (!reading.ok) throw new Error(reading.reason);
  const { file } = reading;
  const key = await deriveKey(PASSPHRASE, file);

  const parsing: number[] = [];
  const opening: number[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const parsed = await timed(() => parseAlone(text, key));
    const opened = await timed(() => open(text, key, own));
    if (round < 0) continue;
    parsing.push(parsed);
    opening.push(opened);
  }
  return [comparedRow('bundle-open', median(opening), median(parsing), LIMIT)];
}

/** The same file read by nothing but the platform, which checks nothing of it. */
async function parseAlone(text: string, key: CryptoKey): Promise<unknown> {
  const { ciphertext, cipher, ...header } = JSON.parse(text) as Record<'ciphertext', string> & {
    cipher: { iv: string };
  };
  const additionalData = new TextEncoder().encode(JSON.stringify({ ...header, cipher }));
  const iv = Buffer.from(cipher.iv, 'base64');
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    Buffer.from(ciphertext, 'base64'),
  );
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}

async function open(text: string, key: CryptoKey, seal: Seal): Promise<unknown> {
  const decrypted = await decryptPanel(text, PASSPHRASE, () => Promise.resolve(key));
  if (!decrypted.ok) throw new Error(decrypted.reason);
  const reading = readPanelBundle(decrypted.content);
  if (!reading.ok) throw new Error(reading.reason);
  if (compareInterviews(seal, reading.bundle).is !== 'same') throw new Error('It is another interview.');
  const received = [takeBundle(reading.bundle, { interviewId: seal.interviewId, receivedAt: 1 })];
  const comparison = comparePanel({ ...NO_PANEL, seal, received });
  if (comparison?.members.length !== 2) throw new Error('There is nothing beside it.');
  return comparison;
}

/** Milliseconds that one takes of several in a row. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  for (let done = 0; done < AT_ONCE; done += 1) await act();
  return (performance.now() - from) / AT_ONCE;
}

function sealOf(id: string): Seal {
  const { input } = largeExport({ includePrivateNotes: false, includeCandidateName: true, redacted: false });
  const scorecard = makeScorecard(input);
  return {
    interviewId: id,
    at: 1,
    author: '',
    othersOpenedAt: null,
    mrKey: input.file.interview.mrKey,
    noteForOthers: '',
    scorecard: { ...scorecard, interview: { ...scorecard.interview, id } },
  };
}
