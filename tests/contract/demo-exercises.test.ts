import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExerciseFile } from '@/core/exercise/exercise-file';
import { CATEGORIES, type Exercise, type Place } from '@/core/exercise/exercise';
import { offerComments } from '@/core/exercise/offer-comments';
import { backend } from '@/demo/sample/backend/merge-request';
import { frontend } from '@/demo/sample/frontend/merge-request';
import { pushedChanges } from '@/demo/sample/pushed-changes';
import type { DiffFile } from '@/demo/sample/unified-diff';
import { readSample } from '@/tests/bench/read-sample';

const folder = new URL('../../demo/exercises/', import.meta.url);

/** As the import reads it: whole, and with nothing that is not known. */
function read(name: string): Exercise {
  const reading = readExerciseFile(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
  const [exercise] = reading.ok ? reading.items : [];
  if (!exercise) throw new Error(`${name}.yaml can't be imported: ${JSON.stringify(reading)}`);
  return exercise;
}

/** Why nobody could point at this place in the newest version, or null where it is there. */
function wrongPlace({ path, side, fromLine, toLine }: Place, files: DiffFile[]): string | null {
  const file = files.find(({ oldPath, newPath }) => (side === 'new' ? newPath : oldPath) === path);
  if (!file) return `${path} is not in the diff`;
  const numbers = file.hunks.map(({ lines }) =>
    lines.map(({ newLine, oldLine }) => (side === 'new' ? newLine : oldLine)),
  );
  const inOneHunk = numbers.some((hunk) => hunk.includes(fromLine) && hunk.includes(toLine));
  if (fromLine > toLine || !inOneHunk) return `${path}:${fromLine}-${toLine} is not in one hunk of it`;
  const changed = file.hunks
    .flatMap(({ lines }) => lines)
    .filter(({ kind }) => kind === (side === 'new' ? 'added' : 'removed'))
    .map(({ newLine, oldLine }) => (side === 'new' ? newLine : oldLine) ?? 0);
  return changed.some((line) => line >= fromLine && line <= toLine)
    ? null
    : `${path}:${fromLine}-${toLine} has no changed line`;
}

const samples = [
  {
    sample: 'backend',
    written: backend,
    notRaised: [
      'refunds-at-the-same-time',
      'no-idempotency-key',
      'anybody-may-refund',
      'old-code-beside-new',
      'job-before-commit',
    ],
  },
  {
    sample: 'frontend',
    written: frontend,
    notRaised: ['index-as-key', 'state-by-colour', 'interval-never-cleared'],
  },
] as const;

describe.each(samples)('the exercise file of $sample', ({ sample, written, notRaised }) => {
  const exercise = read(sample);
  const files = pushedChanges(0, written, []).versions[0]?.files ?? [];

  it('belongs to the merge request of its sample', () => {
    const { project, sourceBranch, title } = written;
    expect(exercise.mergeRequest).toEqual({ projectPath: project.path, sourceBranch });
    expect([exercise.role, exercise.title]).toEqual([sample, title]);
  });

  it('gives no id twice', () => {
    const ids = [...exercise.findings, ...exercise.extras].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('points at lines that the newest version before the call has changed', () => {
    const wrong = exercise.findings.flatMap(({ id, places }) =>
      places.map((place) => wrongPlace(place, files)).map((why) => (why === null ? null : `${id}: ${why}`)),
    );
    expect(wrong.filter((why) => why !== null)).toEqual([]);
    expect(exercise.findings.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  it('says of each finding how people say it, and asks an open question', () => {
    for (const { id, variants, followUp } of exercise.findings) {
      expect([id, variants.length >= 4]).toEqual([id, true]);
      expect([id, new Set(variants.map((words) => words.toLowerCase())).size]).toEqual([id, variants.length]);
      expect([
        id,
        /\?$/.test(followUp) && !/^(?:Do|Does|Did|Is|Are|Was|Would you not)\b/.test(followUp),
      ]).toEqual([id, true]);
    }
  });

  it('has weaknesses of several kinds, and some that tools rarely point at', () => {
    const categories = new Set(exercise.findings.map(({ category }) => category));
    expect(CATEGORIES.filter((category) => categories.has(category)).length).toBeGreaterThanOrEqual(6);
    expect(exercise.findings.filter(({ oftenFoundByAi }) => !oftenFoundByAi).length).toBeGreaterThan(3);
  });

  it('finds by its words what the sample’s candidate said, and not what they left unsaid', async () => {
    const { records, candidate } = await readSample(sample);
    const comments = records
      .flatMap(({ events }) => events)
      .filter((event) => event.kind === 'comment')
      .filter(({ author }) => author?.username === candidate.username);
    expect(comments.length).toBeGreaterThan(20);
    const notSaid = exercise.findings.filter(({ variants }) => {
      const byWords = { places: [], variants };
      return offerComments(byWords, comments).length === 0;
    });
    expect(notSaid.map(({ id }) => id)).toEqual(notRaised);
  });
});
