import { afterTheReview, beforeTheReview } from './backend/around';
import { backend } from './backend/merge-request';
import { author, candidate } from './backend/people';
import { buildWorld } from './build-world';
import { HOUR_MS, MINUTE_MS, span } from './duration';
import { generatedBody, generatedReply } from './generated-text';
import { readDiff } from './pushed-changes';
import { repeatableRandom } from './random';
import type { ScriptedThread } from './script';
import type { World } from './world';

const NOTES = 1_000;
const REPLIES = 60;
const FROM = span('70:00');
const TO = span('25:30');

/**
 * A long merge request: exactly 1,000 notes that the viewer may read, in so many discussions that they fill ten pages
 * of a hundred. The same in every run.
 */
export function buildThousandNotes(callAt: number): World {
  const readableAround =
    beforeTheReview.filter(({ unreadable }) => !unreadable).length + afterTheReview.length;
  // One more is the author's push, which `buildWorld` notes by itself.
  const comments = NOTES - REPLIES - readableAround - 1;
  return buildWorld(callAt, backend, [...generate(comments), ...afterTheReview]);
}

function generate(count: number): ScriptedThread[] {
  const random = repeatableRandom(1_000);
  const lines = readDiff(backend.folder, 'version-1').flatMap((file) =>
    file.hunks
      .flatMap((hunk) => hunk.lines)
      .filter(({ kind }) => kind === 'added')
      .map(({ newLine }) => ({ file: file.newPath, line: newLine ?? 1 })),
  );
  return Array.from({ length: count }, (_, index) => {
    const before = FROM - ((FROM - TO) * index) / count - random() * MINUTE_MS;
    const onDiff = random() < 0.7;
    const by = random() < 0.85 ? candidate : author;
    const replied =
      index % Math.floor(count / REPLIES) === 0 && index / Math.floor(count / REPLIES) < REPLIES;
    const on = lines[Math.floor(random() * lines.length)];
    return {
      before: '0:00',
      exactly: Math.round(before),
      by,
      body: generatedBody(random, onDiff),
      ...(onDiff && on ? { on } : {}),
      replies: replied
        ? [
            {
              before: '0:00',
              exactly: Math.round(before - HOUR_MS / 2),
              by: author,
              body: generatedReply(random),
            },
          ]
        : [],
    };
  });
}
