import type {
  Draft,
  Evidence,
  Feedback,
  Interview,
  InterviewFile,
  Note,
  Rating,
} from '@/core/interview/interview';
import type { Rubric } from '@/core/rubric/rubric';
import type { Database } from './open-database';
import { writeAtOnce } from './write-at-once';

/**
 * Interviews and everything that belongs to them. Every write is one transaction that is complete when the promise
 * resolves; every write can be repeated with the same ids without doubling anything.
 */
export function interviewRepository(database: Database) {
  const { interviews, notes, ratings, evidence, feedback, drafts, rubrics } = database;

  /** All of one merge request, or all there are (`null`), newest first. */
  async function list(mrKey: string | null): Promise<Interview[]> {
    const found = await (mrKey === null ? interviews.toArray() : interviews.where({ mrKey }).toArray());
    return found.sort((a, b) => b.createdAt - a.createdAt);
  }

  /** A rubric version, once stored, is never written again: an interview keeps the version it began with. */
  async function create(interview: Interview, rubric: Rubric): Promise<void> {
    await database.transaction('rw', interviews, rubrics, async () => {
      if (!(await rubrics.get([rubric.id, rubric.version]))) await rubrics.add(rubric);
      await interviews.put(interview);
    });
  }

  async function save(interview: Interview): Promise<void> {
    await database.transaction('rw', interviews, rubrics, async () => {
      if (!(await interviews.get(interview.id))) throw new Error('This interview no longer exists.');
      await interviews.put(interview);
    });
  }

  /** Null where there is no such interview. */
  async function load(id: string): Promise<{ file: InterviewFile; rubric: Rubric } | null> {
    return database.transaction(
      'r',
      [interviews, notes, ratings, evidence, feedback, drafts, rubrics],
      async () => {
        const interview = await interviews.get(id);
        if (!interview) return null;
        const of = { interviewId: id };
        const [rubric, itsNotes, itsRatings, itsEvidence, itsFeedback, itsDrafts] = await Promise.all([
          rubrics.get([interview.rubricId, interview.rubricVersion]),
          notes.where(of).toArray(),
          ratings.where(of).toArray(),
          evidence.where(of).toArray(),
          feedback.get(id),
          drafts.where(of).toArray(),
        ]);
        if (!rubric) throw new Error(`The rubric ${interview.rubricId} of this interview is missing.`);
        const file: InterviewFile = {
          interview,
          notes: itsNotes.sort((a, b) => a.createdAt - b.createdAt),
          ratings: itsRatings,
          evidence: itsEvidence.sort((a, b) => a.createdAt - b.createdAt),
          feedback: itsFeedback ?? null,
          drafts: itsDrafts,
        };
        return { file, rubric };
      },
    );
  }

  /** The note and the end of the draft it was typed in are one write: neither lost nor doubled. */
  function saveNote(note: Note, draftField: string | null): Promise<void> {
    return writeAtOnce(database, ['notes', 'drafts'], (storeOf) => {
      storeOf('notes').put(note);
      if (draftField !== null) storeOf('drafts').delete([note.interviewId, draftField]);
    });
  }

  /** Everything of one file in one transaction; refuses to overwrite an interview that is already here. */
  async function restore(file: InterviewFile, rubric: Rubric): Promise<void> {
    await database.transaction(
      'rw',
      [interviews, notes, ratings, evidence, feedback, drafts, rubrics],
      async () => {
        if (await interviews.get(file.interview.id)) {
          throw new Error('This interview is already stored here. Nothing was changed.');
        }
        const stored = await rubrics.get([rubric.id, rubric.version]);
        if (stored && JSON.stringify(stored) !== JSON.stringify(rubric)) {
          throw new Error(
            `The backup holds another text of rubric ${rubric.id}, version ${String(rubric.version)}. Nothing was changed.`,
          );
        }
        await rubrics.put(rubric);
        await interviews.add(file.interview);
        await notes.bulkAdd(file.notes);
        await ratings.bulkAdd(file.ratings);
        await evidence.bulkAdd(file.evidence);
        await drafts.bulkAdd(file.drafts);
        if (file.feedback) await feedback.add(file.feedback);
      },
    );
  }

  return {
    list,
    create,
    save,
    load,
    saveNote,
    restore,
    removeNote: (id: string) => notes.delete(id),
    saveRating: (rating: Rating) => ratings.put(rating),
    saveEvidence: (piece: Evidence) => evidence.put(piece),
    removeEvidence: (id: string) => evidence.delete(id),
    saveFeedback: (text: Feedback) => feedback.put(text),
    saveDraft: (draft: Draft) =>
      draft.text === '' ? drafts.delete([draft.interviewId, draft.field]) : drafts.put(draft),
  };
}
