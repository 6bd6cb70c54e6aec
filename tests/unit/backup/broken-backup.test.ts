import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type BackupContents } from '@/core/backup/backup';
import type { Backup } from '@/core/backup/backup-schema';
import { DEFAULT_PRESET } from '@/core/process/default-preset';
import { anExercise } from '@/tests/fixtures/exercise';
import { BACKEND } from '@/tests/fixtures/packs';
import { aReading } from '@/tests/fixtures/reading';
import { comment, commit } from '../activity/build';
import {
  CALL_AT,
  aFile,
  aFinding,
  aMergeRequest,
  aNote,
  aPerson,
  aQuestion,
  aRating,
  anInterview,
  someEvidence,
} from '../interview/examples';
import { aScorecard, aSeal, received } from '../panel/a-panel';

const SEAL = aSeal({ interviewId: 'i1', scorecard: aScorecard('i1') });
const KEY = SEAL.mrKey ?? '';
const URL_OF_IT = 'https://git.acme.example/acme/interviews/robin-ok/-/merge_requests/7';
const amendment = (id: string) => ({
  id,
  interviewId: 'i1',
  at: CALL_AT,
  criterionId: null,
  text: 'Slept on it.',
  afterOthers: false,
});

/** An interview of which there is two of everything, sealed, with the scorecards of two others. */
const whole = (): BackupContents => ({
  file: aFile({
    interview: anInterview({
      mrKey: KEY,
      mrUrl: URL_OF_IT,
      rubricVersion: BACKEND.version,
      exerciseId: anExercise.id,
      exerciseVersion: anExercise.version,
      sealedAt: SEAL.at,
    }),
    notes: [aNote('n1'), aNote('n2')],
    ratings: [aRating('tests', 3), aRating('design', 2)],
    evidence: ['e1', 'e2'].map((id) => someEvidence(id, 'tests', 'own:n1', 'x')),
    questions: [aQuestion('q1'), aQuestion('q2')],
    findings: [aFinding('f1'), aFinding('f2')],
    drafts: ['note-line', 'plan-line'].map((field) => ({
      interviewId: 'i1',
      field,
      text: 'a',
      updatedAt: 1,
    })),
  }),
  rubric: BACKEND,
  exercise: {
    ...anExercise,
    findings: anExercise.findings.flatMap((one) => [one, { ...one, id: 'second' }]),
    extras: anExercise.extras.flatMap((one) => [one, { ...one, id: 'third' }]),
  },
  review: {
    mergeRequest: aMergeRequest({
      key: KEY,
      webUrl: URL_OF_IT,
      author: aPerson('author', 1),
      reviewers: [aPerson('rev', 2)],
    }),
    participants: [aPerson('robin', 9)],
    viewer: aPerson('me', 5),
    reading: aReading({ mrKey: KEY }),
    records: [
      { mrKey: KEY, id: 'one', events: [comment(1, { resolvedBy: aPerson('robin', 9) })] },
      { mrKey: KEY, id: 'two', events: [] },
    ],
    diffs: [],
  },
  panel: {
    seal: SEAL,
    amendments: [amendment('a1'), amendment('a2')],
    received: ['other-1', 'other-2'].map((id) => received(id, { interviewId: 'i1' })),
    debriefs: ['tests', 'design'].map((topic) => ({
      interviewId: 'i1',
      topic,
      at: 1,
      updatedAt: 1,
      text: 'x',
    })),
  },
  presets: ['own-1', 'own-2'].map((id) => ({ ...DEFAULT_PRESET, id, name: id })),
});

const WHOLE = writeBackup(whole(), CALL_AT);

/** What is said of the backup after one thing in it was changed; null where it was taken. */
function reasonAfter(change: (backup: Backup) => void): string | null {
  const backup = JSON.parse(WHOLE) as Backup;
  change(backup);
  const reading = readBackup(JSON.stringify(backup));
  return reading.ok ? null : reading.reason;
}

/** The same of one row, to which a patch is put. */
const reasonWith = (rowIn: (backup: Backup) => object | null | undefined, patch: object): string | null =>
  reasonAfter((backup) => Object.assign(rowIn(backup) ?? {}, patch));

it('is taken where everything fits', () => {
  expect(reasonAfter(() => undefined)).toBeNull();
});

describe('a backup is refused for an id', () => {
  it.each<[string, (backup: Backup) => object | undefined, string]>([
    ['file.interview.id is', ({ file }) => file.interview, 'id'],
    ['file.notes[0].id is', ({ file }) => file.notes[0], 'id'],
    ['file.evidence[0].id is', ({ file }) => file.evidence[0], 'id'],
    ['file.questions[0].id is', ({ file }) => file.questions[0], 'id'],
    ['file.findings[0].findingId is', ({ file }) => file.findings[0], 'findingId'],
    ['presets[0].id is', ({ presets }) => presets[0], 'id'],
    ['panel.amendments has an id that is', ({ panel }) => panel.amendments[0], 'id'],
    ['panel.received has an id that is', ({ panel }) => panel.received[0], 'id'],
  ])('that is empty or too long: %s', (words, rowIn, name) => {
    expect(reasonWith(rowIn, { [name]: '' })).toContain(`${words} empty`);
    expect(reasonWith(rowIn, { [name]: 'x'.repeat(201) })).toContain(`${words} empty`);
    expect(reasonWith(rowIn, { [name]: 'x'.repeat(200) }) ?? '').not.toContain('empty');
  });

  it('of a preset that comes with Second Chair', () => {
    expect(reasonWith(({ presets }) => presets[1], { id: 'fullstack' })).toContain('presets[1].id is empty');
  });

  it.each<[string, (backup: Backup) => object[]]>([
    ['file.notes', ({ file }) => file.notes],
    ['file.ratings', ({ file }) => file.ratings],
    ['file.evidence', ({ file }) => file.evidence],
    ['file.questions', ({ file }) => file.questions],
    ['file.findings', ({ file }) => file.findings],
    ['file.drafts', ({ file }) => file.drafts],
    ['exercise.findings', ({ exercise }) => exercise?.findings ?? []],
    ['exercise.extras', ({ exercise }) => exercise?.extras ?? []],
    ['review.records', ({ review }) => review?.records ?? []],
    ['panel.amendments', ({ panel }) => panel.amendments],
    ['panel.received', ({ panel }) => panel.received],
    ['panel.debriefs', ({ panel }) => panel.debriefs],
    ['presets', ({ presets }) => presets],
  ])('that is there twice: %s', (name, listIn) => {
    const reason = reasonAfter((backup) => {
      const list = listIn(backup);
      list[1] = { ...list[0] };
    });
    expect(reason).toContain(`${name}[1] is there twice`);
  });
});

describe('a backup is refused for what belongs to another interview', () => {
  it.each<[string, (backup: Backup) => object | null | undefined, object]>([
    ['file.questions[1] belongs', ({ file }) => file.questions[1], { interviewId: 'i2' }],
    ['file.findings[0] belongs', ({ file }) => file.findings[0], { interviewId: 'i2' }],
    ['file.feedback belongs', ({ file }) => file.feedback, { interviewId: 'i2' }],
    ['panel.seal[0] belongs', ({ panel }) => panel.seal, { interviewId: 'i2' }],
    ['panel.amendments[0] belongs', ({ panel }) => panel.amendments[0], { interviewId: 'i2' }],
    ['panel.received[1] belongs', ({ panel }) => panel.received[1], { interviewId: 'i2' }],
    ['panel.debriefs[0] belongs', ({ panel }) => panel.debriefs[0], { interviewId: 'i2' }],
    ['rubric is not the one', ({ rubric }) => rubric, { id: 'other' }],
    ['exercise is not the one', ({ exercise }) => exercise, { id: 'other' }],
    ['exercise is not the one', ({ exercise }) => exercise, { version: 9 }],
    ['review.reading is about another', ({ review }) => review?.reading, { mrKey: 'https://x.example/a!1' }],
    ['review.records[0] is about another', ({ review }) => review?.records[0], { mrKey: 'x!1' }],
    ['panel.seal is not the one', ({ panel }) => panel.seal, { at: 1 }],
    ['panel.seal is not the one', ({ file }) => file.interview, { sealedAt: null }],
  ])('%s', (words, rowIn, patch) => {
    expect(reasonWith(rowIn, patch)).toContain(words);
  });

  it('or for scorecards and amendments of one that is not sealed', () => {
    const unsealed = (backup: Backup): void => {
      backup.file.interview.sealedAt = null;
      backup.panel.seal = null;
    };
    expect(reasonAfter(unsealed)).toContain('panel.received is there without a seal');
    const withoutOthers = reasonAfter((backup) => {
      unsealed(backup);
      backup.panel.received = [];
    });
    expect(withoutOthers).toContain('panel.amendments is there without a seal');
  });
});

describe('a backup is refused for an address', () => {
  const EVIL = { webUrl: 'javascript:alert(1)' };
  it.each<[string, (backup: Backup) => object | null | undefined, object]>([
    ['review.participants has', ({ review }) => review?.participants[0], EVIL],
    ['review.viewer has', ({ review }) => review?.viewer, EVIL],
    ['review.mergeRequest.author has', ({ review }) => review?.mergeRequest?.author, EVIL],
    ['review.mergeRequest.reviewers has', ({ review }) => review?.mergeRequest?.reviewers[0], EVIL],
    ['review.records[0].events[0].author has', ({ review }) => review?.records[0]?.events[0]?.author, EVIL],
    [
      'review.records[0].events[0].resolvedBy has',
      ({ review }) => review?.records[0]?.events[0],
      { resolvedBy: { ...aPerson('robin', 9), avatarUrl: 'data:text/html,x' } },
    ],
    [
      'panel.seal has',
      ({ panel }) => panel.seal?.scorecard.interview.mergeRequest,
      { url: 'https://evil.example' },
    ],
    [
      'panel.received[0] has',
      ({ panel }) => panel.received[0]?.scorecard.interview.mergeRequest,
      { url: 'https://evil.example' },
    ],
  ])('%s', (words, rowIn, patch) => {
    expect(reasonWith(rowIn, patch)).toContain(words);
  });

  it('but not for one of plain http, nor for one that is relative to GitLab', () => {
    const person = ({ review }: Backup) => review?.participants[0];
    expect(reasonWith(person, { webUrl: 'http://git.acme.example/robin' })).toBeNull();
    expect(reasonWith(person, { avatarUrl: '/uploads/-/system/user/avatar/9/a.png' })).toBeNull();
    const withCommit = reasonAfter(({ review }) =>
      review?.records[1]?.events.push({ ...commit('aa', 1), webUrl: 'http://git.acme.example/c/aa' }),
    );
    expect(withCommit).toBeNull();
  });
});

describe('a backup is refused for its size or shape', () => {
  it('with more list items than any of ours has, in all lists together', () => {
    const reason = reasonAfter((backup) => {
      for (const finding of backup.file.findings) finding.eventIds = Array<string>(110_000).fill('x');
    });
    expect(reason).toContain('more than 200,000 list items');
  });

  it('with a number below all bounds', () => {
    const reading = readBackup(WHOLE.replace('"exportedAt": ', '"exportedAt": -9e999'));
    expect(reading).toMatchObject({
      ok: false,
      reason: expect.stringContaining('out of all bounds') as string,
    });
  });

  it('with a list where the whole should be', () => {
    const reading = readBackup('[1]');
    expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining('not a backup') as string });
  });
});
