import { describe, expect, it } from 'vitest';
import { readBackup } from '@/core/backup/backup';
import {
  chooseByTime,
  chooseUnit,
  findBrokenUnit,
  revisionOf,
  unitAsBackup,
  type Unit,
} from '@/core/full-backup/unit';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { emptyFile } from '@/core/interview/empty-file';
import { NO_PANEL } from '@/core/panel/panel-records';
import { anExercise } from '../exercise/an-exercise';
import { aFinding, anInterview, aNote, aQuestion, aRating, someEvidence } from '../interview/examples';
import { aSeal, received } from '../panel/a-panel';
import { aRubric } from '../rubric/a-rubric';

const THEN = 1_000;
const LATER = 2_000;

const interview = anInterview({ createdAt: THEN, updatedAt: THEN });
const bare: Unit = { file: emptyFile(interview), panel: NO_PANEL };
const withFile = (file: Partial<Unit['file']>): Unit => ({ ...bare, file: { ...bare.file, ...file } });
const withPanel = (panel: Partial<Unit['panel']>): Unit => ({ ...bare, panel: { ...bare.panel, ...panel } });

const draft = (field: string, updatedAt = THEN) => ({ interviewId: 'i1', field, text: 'a', updatedAt });
const debrief = (topic: string, updatedAt = THEN) => ({
  interviewId: 'i1',
  topic,
  at: THEN,
  updatedAt,
  text: 'a',
});
const amendment = (id: string, at = THEN) => ({
  id,
  interviewId: 'i1',
  at,
  criterionId: null,
  text: 'Slept on it.',
  afterOthers: false,
});
const evidence = (id: string, createdAt = THEN) => ({
  ...someEvidence(id, 'tests', 'note:1', 'a'),
  createdAt,
});
const started = (at: number) => ({ id: `start-${at}`, at, type: 'start' as const });

describe('when an interview was last changed', () => {
  it.each<[string, Unit]>([
    ['it was made', withFile({ interview: { ...interview, createdAt: LATER } })],
    ['it was edited', withFile({ interview: { ...interview, updatedAt: LATER } })],
    [
      'its clock was started',
      withFile({ interview: { ...interview, clock: [started(LATER), started(THEN)] } }),
    ],
    [
      'a note was written',
      withFile({ notes: [aNote('a', { updatedAt: LATER }), aNote('b', { updatedAt: THEN })] }),
    ],
    ['something was rated', withFile({ ratings: [aRating('tests', 3, { updatedAt: LATER })] })],
    ['a question was edited', withFile({ questions: [aQuestion('a', { updatedAt: LATER })] })],
    ['a finding was marked', withFile({ findings: [aFinding('a', { updatedAt: LATER })] })],
    ['something was typed', withFile({ drafts: [draft('note-line', LATER)] })],
    ['evidence was given', withFile({ evidence: [evidence('a', LATER), evidence('b', THEN)] })],
    ['the feedback was written', withFile({ feedback: emptyFeedback('i1', LATER) })],
    ['the scorecard was sealed', withPanel({ seal: aSeal({ at: LATER }) })],
    ['the others’ were opened', withPanel({ seal: aSeal({ at: THEN, othersOpenedAt: LATER }) })],
    ['an amendment was made', withPanel({ amendments: [amendment('a', LATER), amendment('b', THEN)] })],
    ['another scorecard came', withPanel({ received: [received('a', { receivedAt: LATER })] })],
    ['the debrief was written', withPanel({ debriefs: [debrief('tests', LATER)] })],
  ])('is when %s', (_what, unit) => {
    expect(revisionOf(unit)).toBe(LATER);
  });

  it('is when it was made where nothing else was done', () => {
    expect(revisionOf(bare)).toBe(THEN);
  });
});

describe('of two revisions of one interview', () => {
  const older = withFile({ interview: { ...interview, mrTitle: 'Older' } });
  const newer = withFile({ interview: { ...interview, mrTitle: 'Newer', updatedAt: LATER } });
  const sealed = withPanel({ seal: aSeal({ at: THEN }) });

  it.each<[string, Unit, Unit, string]>([
    ['the newer holds, here', newer, older, 'here'],
    ['the newer holds, in the backup', older, newer, 'backup'],
    ['the sealed one holds, here', sealed, newer, 'here'],
    ['the sealed one holds, in the backup', newer, sealed, 'backup'],
    ['neither holds where they say the same', older, structuredClone(older), 'same'],
    [
      'neither holds where one is on legal hold and nothing else differs',
      older,
      withFile({ interview: { ...older.file.interview, legalHold: true } }),
      'same',
    ],
  ])('%s', (_what, here, backup, winner) => {
    expect(chooseUnit(here, backup)).toBe(winner);
  });

  it('the same one of the same moment holds, whichever of them is here', () => {
    const other = withFile({ interview: { ...interview, mrTitle: 'Another' } });
    expect([chooseUnit(older, other), chooseUnit(other, older)]).toEqual(['here', 'backup']);
  });

  it('the first note by its id decides at the same moment, in whatever order they are listed', () => {
    const notes = (a: string, b: string) => [aNote('b', { text: b }), aNote('a', { text: a })];
    expect(chooseUnit(withFile({ notes: notes('2', '1') }), withFile({ notes: notes('1', '2') }))).toBe(
      'here',
    );
  });

  it('one is not taken for the other where only the panel differs', () => {
    expect(chooseUnit(bare, withPanel({ debriefs: [debrief('tests')] }))).not.toBe('same');
  });

  it.each<[string, (ids: string[]) => Unit]>([
    ['notes', (ids) => withFile({ notes: ids.map((id) => aNote(id)) })],
    ['ratings', (ids) => withFile({ ratings: ids.map((id) => aRating(id, 3)) })],
    ['evidence', (ids) => withFile({ evidence: ids.map((id) => evidence(id)) })],
    ['questions', (ids) => withFile({ questions: ids.map((id) => aQuestion(id)) })],
    ['findings', (ids) => withFile({ findings: ids.map((id) => aFinding(id)) })],
    ['drafts', (ids) => withFile({ drafts: ids.map((id) => draft(id)) })],
    ['amendments', (ids) => withPanel({ amendments: ids.map((id) => amendment(id)) })],
    ['scorecards of others', (ids) => withPanel({ received: ids.map((id) => received(id)) })],
    ['topics of the debrief', (ids) => withPanel({ debriefs: ids.map((id) => debrief(id)) })],
  ])('neither holds where only the order of the %s differs', (_what, unitOf) => {
    const orders = [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      ['c', 'b', 'a'],
    ];
    const winners = orders.map((order) => chooseUnit(unitOf(['b', 'a', 'c']), unitOf(order)));
    expect(winners).toEqual(['same', 'same', 'same']);
  });
});

describe('of two things of the same moment', () => {
  it.each([
    ['the later one holds, here', 2, 1, 'a', 'b', 'here'],
    ['the later one holds, in the backup', 1, 2, 'b', 'a', 'backup'],
    ['the one whose text sorts last holds, here', 1, 1, { x: 'b' }, { x: 'a' }, 'here'],
    ['the one whose text sorts last holds, in the backup', 1, 1, { x: 'a' }, { x: 'b' }, 'backup'],
    ['the first field by name decides', 1, 1, { y: 1, x: 2 }, { x: 1, y: 2 }, 'here'],
    ['the first field by name decides, in the backup', 1, 1, { x: 1, y: 2 }, { y: 1, x: 2 }, 'backup'],
    ['the order of a list does', 1, 1, ['b', 'a'], ['a', 'b'], 'here'],
  ] as const)('%s', (_what, here, backup, one, other, winner) => {
    expect(chooseByTime(here, backup, one, other)).toBe(winner);
  });
});

describe('the revision that did not win', () => {
  const exercise = anExercise();
  const used = withFile({
    interview: {
      ...interview,
      rubricId: aRubric().id,
      exerciseId: exercise.id,
      exerciseVersion: exercise.version,
    },
  });

  it.each([
    ['the exercise that it uses', exercise, exercise],
    ['no other exercise', anExercise({ id: 'another' }), null],
    ['none where none is there', null, null],
  ])('is kept with %s', (_what, given, kept) => {
    const reading = JSON.parse(unitAsBackup(used, aRubric(), given)) as Record<string, unknown>;
    expect(reading).toMatchObject({ exercise: kept, exportedAt: THEN, review: null, presets: [] });
  });

  it('can be restored like any backup of one interview', () => {
    const reading = readBackup(unitAsBackup(used, aRubric(), exercise));
    expect(reading).toMatchObject({ ok: true, backup: { file: used.file, panel: used.panel } });
  });
});

describe('an interview of a backup that does not fit together', () => {
  it.each<[string, Unit, ReturnType<typeof aRubric> | undefined, string]>([
    ['lacks its rubric', bare, undefined, 'the rubric of an interview is missing'],
    ['has a note twice', withFile({ notes: [aNote('a'), aNote('a')] }), aRubric(), 'file.notes'],
  ])('%s', (_what, unit, rubric, words) => {
    expect(findBrokenUnit(unit, rubric, null)).toContain(words);
  });

  it('is told from one that does', () => {
    const rubric = aRubric();
    const unit = withFile({
      interview: { ...interview, rubricId: rubric.id, rubricVersion: rubric.version },
    });
    expect(findBrokenUnit(unit, rubric, null)).toBeNull();
  });
});
