import * as v from 'valibot';
import type { Evidence, Feedback, Interview, InterviewFile, Rating } from '@/core/interview/interview';
import { InterviewSchema } from '@/core/interview/interview-schema';
import { changeClock, correctCall, type ClockChange, type ClockCorrection } from '@/core/call/change-clock';
import { applyChange, type InterviewChange } from '@/core/interview/change-interview';
import { exposureOf } from '@/core/exercise/expose';
import type { Exercise } from '@/core/exercise/exercise';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import type { Finding } from '@/core/exercise/finding';
import type { Question } from '@/core/interview/question';
import { sameData } from '@/core/merge-request/same-data';
import { mergeText } from '@/core/interview/merge-text';
import { byTime } from '@/core/notes/note-order';
import { SealedError } from '@/core/panel/seal';
import type { Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { isSame } from '@/core/versions/same';
import type { Table } from 'dexie';
import type { Database } from './open-database';
import { readInterviewFile } from './read-interview-file';
import { MissingError, refuseErased } from './refuse-erased';
import { rowWrites } from './row-writes';

/** An interview with all that belongs to it, and the versions of rubric and exercise that it uses. */
export interface LoadedInterview {
  file: InterviewFile;
  rubric: Rubric;
  exercise: Exercise | null;
}

/** A stored version never changes: the same text again is no error, another one is refused. */
async function putOnce<T extends { id: string; version: number }>(
  table: Table<T, [string, number]>,
  schema: v.GenericSchema<unknown, T>,
  item: T,
  called: string,
): Promise<void> {
  const stored = await table.get([item.id, item.version]);
  if (!stored) await table.add(item);
  else if (!isSame(schema, stored, item)) {
    throw new Error(
      `The backup holds another text of ${called} ${item.id}, version ${item.version}. Nothing was changed.`,
    );
  }
}

/** Whether two lists hold the same, in whichever order. */
function sameItems<T extends { id: string }>(stored: readonly T[], sent: readonly T[]): boolean {
  const known = new Map(stored.map((item) => [item.id, item]));
  return known.size === sent.length && sent.every((item) => sameData(known.get(item.id), item));
}

/**
 * Interviews and everything that belongs to them. Every write is one transaction that is complete when the promise
 * resolves; every write can be repeated with the same ids without doubling anything.
 */
export function interviewRepository(database: Database) {
  const {
    interviews,
    notes,
    ratings,
    evidence,
    questions,
    findings,
    feedback,
    drafts,
    rubrics,
    exercises,
    exposures,
    tombstones,
  } = database;
  const own = [interviews, notes, ratings, evidence, questions, findings, feedback, drafts];

  /** All of one merge request, or all there are (`null`), newest first. */
  async function list(mrKey: string | null): Promise<Interview[]> {
    const found = await (mrKey === null ? interviews.toArray() : interviews.where({ mrKey }).toArray());
    return found.sort((a, b) => b.createdAt - a.createdAt);
  }

  /**
   * A rubric version, once stored, is never written again: an interview keeps the version it began with. An interview that
   * is there was created by a first try whose answer was lost, and stays as it has become since: it is the answer.
   */
  async function create(interview: Interview, rubric: Rubric): Promise<Interview> {
    return database.transaction('rw', interviews, rubrics, exposures, tombstones, async () => {
      await refuseErased(database, interview.id);
      const there = await interviews.get(interview.id);
      if (there) return there;
      await keepRubric(rubric);
      await interviews.add(interview);
      await logExposure(interview);
      return interview;
    });
  }

  /** The interview rests on another rubric version from now on; what was rated stays as it is. */
  async function move(id: string, rubric: Rubric, at: number): Promise<void> {
    const after = { rubricId: rubric.id, rubricVersion: rubric.version, role: rubric.role };
    await database.transaction('rw', interviews, rubrics, async () => {
      const interview = await stored(id);
      if (interview.sealedAt !== null) throw new SealedError(interview.sealedAt);
      await keepRubric(rubric);
      await interviews.put(applyChange(interview, { before: {}, after }, at));
    });
  }

  /** Inside a transaction. */
  async function stored(id: string): Promise<Interview> {
    const interview = await interviews.get(id);
    if (!interview) throw new MissingError();
    return interview;
  }

  /** Until an interview uses it, an own rubric may have been changed since it was shown. */
  async function keepRubric(rubric: Rubric): Promise<void> {
    const stored = await rubrics.get([rubric.id, rubric.version]);
    if (!stored) await rubrics.add(rubric);
    else if (!isSame(RubricSchema, stored, rubric)) {
      throw new Error('This rubric was changed a moment ago. Choose it again, to see what it says now.');
    }
  }

  /** The interview with the change, which leaves alone what another surface changed meanwhile; `at` in epoch ms. */
  async function patch(id: string, change: InterviewChange, at: number): Promise<Interview> {
    return database.transaction('rw', interviews, exposures, async () => {
      // Each field is sound by itself; what was merged of two is looked at once more before it is kept.
      const interview = v.parse(InterviewSchema, applyChange(await stored(id), change, at, mergeText));
      await interviews.put(interview);
      await logExposure(interview);
      return interview;
    });
  }

  async function storeClockChange(id: string, change: ClockChange): Promise<void> {
    await database.transaction('rw', interviews, async () => {
      const interview = await stored(id);
      await interviews.put({ ...interview, clock: changeClock(interview.clock, change) });
    });
  }

  async function storeClockCorrection(id: string, correction: ClockCorrection): Promise<void> {
    await database.transaction('rw', interviews, notes, questions, async () => {
      const of = { interviewId: id };
      const call = {
        interview: await stored(id),
        notes: await notes.where(of).toArray(),
        questions: await questions.where(of).toArray(),
      };
      const corrected = correctCall(call, correction);
      if (!corrected) return;
      await interviews.put(corrected.interview);
      await notes.bulkPut(corrected.notes);
      await questions.bulkPut(corrected.questions);
    });
  }

  /** The log follows the interview: another exercise or candidate is another line, none is none. */
  async function logExposure(interview: Interview): Promise<void> {
    const exposure = exposureOf(interview);
    if (exposure) await exposures.put(exposure);
    else await exposures.delete(interview.id);
  }

  /** Null where there is no such interview. */
  async function load(id: string): Promise<LoadedInterview | null> {
    return database.transaction('r', [...own, rubrics, exercises], async () => {
      const interview = await interviews.get(id);
      if (!interview) return null;
      const [rubric, exercise, stored] = await Promise.all([
        rubrics.get([interview.rubricId, interview.rubricVersion]),
        exerciseOf(interview),
        readInterviewFile(database, interview),
      ]);
      if (!rubric) throw new Error(`The rubric ${interview.rubricId} of this interview is missing.`);
      const file: InterviewFile = {
        ...stored,
        notes: stored.notes.sort(byTime),
        evidence: stored.evidence.sort((a, b) => a.createdAt - b.createdAt),
        questions: stored.questions.sort((a, b) => a.position - b.position),
      };
      return { file, rubric, exercise };
    });
  }

  /** The exercise version of an interview. One that is missing is null: the interview goes on without its list. */
  async function exerciseOf({ exerciseId, exerciseVersion }: Interview): Promise<Exercise | null> {
    if (exerciseId === null || exerciseVersion === null) return null;
    return (await exercises.get([exerciseId, exerciseVersion])) ?? null;
  }

  /**
   * A new interview with what it begins with, in one transaction. One that is stored in just this way was added by a first
   * try whose answer was lost; another one with its id is refused.
   */
  async function add(file: InterviewFile, rubric: Rubric): Promise<void> {
    const { interview } = file;
    await database.transaction('rw', [...own, rubrics, exposures, tombstones], async () => {
      await refuseErased(database, interview.id);
      const known = await rubrics.get([rubric.id, rubric.version]);
      if (known && !isSame(RubricSchema, known, rubric))
        throw new Error('Another text of this version of the rubric is stored here. Nothing was changed.');
      const there = await interviews.get(interview.id);
      if (there) {
        const { notes: kept, evidence: tagged, questions: planned } = file;
        const stored = await readInterviewFile(database, there);
        const isSaid = sameItems(stored.notes, kept) && sameItems(stored.evidence, tagged);
        if (sameData(there, interview) && isSaid && sameItems(stored.questions, planned)) return;
        throw new Error('This interview is already stored here, and was changed since. Nothing was changed.');
      }
      if (!known) await rubrics.add(rubric);
      await interviews.add(interview);
      await logExposure(interview);
      await notes.bulkAdd(file.notes);
      await evidence.bulkAdd(file.evidence);
      await questions.bulkAdd(file.questions);
    });
  }

  /** Everything of one file in one transaction; refuses to overwrite an interview that is already here. */
  async function restore({ file, rubric, exercise }: LoadedInterview): Promise<void> {
    await database.transaction('rw', [...own, rubrics, exercises, exposures, tombstones], async () => {
      await refuseErased(database, file.interview.id);
      if (await interviews.get(file.interview.id)) {
        throw new Error('This interview is already stored here. Nothing was changed.');
      }
      await putOnce(rubrics, RubricSchema, rubric, 'rubric');
      if (exercise) await putOnce(exercises, ExerciseSchema, exercise, 'exercise');
      await interviews.add(file.interview);
      await logExposure(file.interview);
      await notes.bulkAdd(file.notes);
      await ratings.bulkAdd(file.ratings);
      await evidence.bulkAdd(file.evidence);
      await questions.bulkAdd(file.questions);
      await findings.bulkAdd(file.findings);
      await drafts.bulkAdd(file.drafts);
      if (file.feedback) await feedback.add(file.feedback);
    });
  }

  const { saveMerged, saveUnsealed, removeSeen, removeUnsealed } = rowWrites(database);

  return {
    list,
    create,
    add,
    move,
    changeClock: storeClockChange,
    correctClock: storeClockCorrection,
    patch,
    load,
    restore,
    saveRating: (rating: Rating, seen?: readonly Rating[]) =>
      saveUnsealed(ratings, [rating.interviewId, rating.criterionId], rating, seen),
    saveEvidence: (piece: Evidence, seen?: readonly Evidence[]) =>
      saveUnsealed(evidence, piece.id, piece, seen),
    removeEvidence: (id: string) => removeUnsealed(evidence, id),
    saveQuestion: (question: Question, seen?: readonly Question[]) =>
      saveMerged(questions, question.id, question, seen),
    removeQuestion: (id: string, seen: readonly Question[]) => removeSeen(questions, id, seen),
    saveFinding: (finding: Finding, seen?: readonly Finding[]) =>
      saveUnsealed(findings, [finding.interviewId, finding.findingId], finding, seen),
    removeFinding: (interviewId: string, findingId: string, seen: readonly Finding[]) =>
      removeUnsealed(findings, [interviewId, findingId], seen),
    saveFeedback: (text: Feedback, seen?: readonly Feedback[]) =>
      saveUnsealed(feedback, text.interviewId, text, seen),
  };
}
