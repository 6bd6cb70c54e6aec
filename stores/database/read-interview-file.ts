import type { Interview, InterviewFile } from '@/core/interview/interview';
import type { Database } from './open-database';

/** Everything that belongs to an interview, as it lies in the tables, in no particular order. Inside a transaction. */
export async function readInterviewFile(database: Database, interview: Interview): Promise<InterviewFile> {
  const { id } = interview;
  const of = { interviewId: id };
  const [notes, ratings, evidence, questions, findings, feedback, drafts] = await Promise.all([
    database.notes.where(of).toArray(),
    database.ratings.where(of).toArray(),
    database.evidence.where(of).toArray(),
    database.questions.where(of).toArray(),
    database.findings.where(of).toArray(),
    database.feedback.get(id),
    database.drafts.where(of).toArray(),
  ]);
  return {
    interview,
    notes,
    ratings,
    evidence,
    questions,
    findings,
    feedback: feedback ?? null,
    drafts,
  };
}
