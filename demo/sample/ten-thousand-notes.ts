import { afterTheReview, beforeTheReview } from './backend/around';
import { backend } from './backend/merge-request';
import { author, candidate, projectBot } from './backend/people';
import { buildWorld } from './build-world';
import { MINUTE_MS, span } from './duration';
import { generatedFiles } from './generated-files';
import { bodyOfLength, generatedReply } from './generated-text';
import { interviewer } from './people';
import { repeatableRandom } from './random';
import type { ScriptedReply, ScriptedThread } from './script';
import type { DiffFile } from './unified-diff';
import type { SamplePerson, World } from './world';

const NOTES = 10_000;
const THREADS = 7_000;
const FILES = 40;
const FROM = span('90:00');
const TO = span('27:00');
const LONG = 3_000;

/**
 * More than anybody writes: exactly 10,000 notes that the viewer may read, in 7,000 threads and single comments on 40
 * more files. The same in every run.
 */
export function buildTenThousandNotes(callAt: number): World {
  const around = [...beforeTheReview, ...afterTheReview].filter(({ unreadable }) => !unreadable).length;
  const files = generatedFiles(FILES);
  // One more is the author's push, which `buildWorld` notes by itself.
  const replies = NOTES - THREADS - around - 1;
  return buildWorld(callAt, backend, [...generate(files, replies), ...afterTheReview], { moreFiles: files });
}

function generate(files: DiffFile[], replies: number): ScriptedThread[] {
  const random = repeatableRandom(10_000);
  const step = (FROM - TO) / THREADS;
  const longReplies = replies / THREADS;
  return Array.from({ length: THREADS }, (_, index): ScriptedThread => {
    const before = Math.round(FROM - step * index - random() * MINUTE_MS);
    const answers = Math.floor((index + 1) * longReplies) - Math.floor(index * longReplies);
    const onDiff = random() < 0.75;
    const resolved = (onDiff || answers > 0) && random() < 0.4;
    return {
      before: '0:00',
      exactly: before,
      by: writer(random),
      body: bodyOfLength(random, random() < 0.015 ? LONG : 50 + Math.floor(random() * random() * 480)),
      ...(random() < 0.03 ? { edited: '26:00' } : {}),
      ...(random() < 0.03 ? { awards: [{ before: '25:50', by: author, name: 'thumbsup' }] } : {}),
      ...(onDiff ? { on: place(files, random) } : {}),
      ...(resolved ? { resolved: { before: '25:40', by: author } } : {}),
      replies: Array.from({ length: answers }, (_, reply) => answer(before, reply, random)),
    };
  });
}

function answer(before: number, index: number, random: () => number): ScriptedReply {
  return {
    before: '0:00',
    exactly: Math.round(before - (index + 1) * 10 * MINUTE_MS),
    by: random() < 0.6 ? author : candidate,
    body: generatedReply(random),
  };
}

function writer(random: () => number): SamplePerson {
  const chance = random();
  if (chance < 0.8) return candidate;
  return chance < 0.92 ? author : chance < 0.97 ? interviewer : projectBot;
}

function place(files: DiffFile[], random: () => number): { file: string; line: number } {
  const file = files[Math.floor(random() * files.length)];
  const lines = file?.hunks[0]?.lines.length ?? 1;
  return { file: file?.newPath ?? '', line: 1 + Math.floor(random() * lines) };
}
