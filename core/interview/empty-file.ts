import type { Interview, InterviewFile } from './interview';

/** An interview to which nothing belongs yet. */
export function emptyFile(interview: Interview): InterviewFile {
  return {
    interview,
    notes: [],
    ratings: [],
    evidence: [],
    questions: [],
    findings: [],
    feedback: null,
    drafts: [],
  };
}
