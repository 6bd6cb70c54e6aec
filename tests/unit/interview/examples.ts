import { emptyFeedback } from '@/core/interview/empty-feedback';
import {
  HOUR_MS,
  type Evidence,
  type Interview,
  type InterviewFile,
  type Note,
  type Level,
  type Rating,
  type RatingValue,
} from '@/core/interview/interview';
import { emptyFile } from '@/core/interview/empty-file';
import type { Finding } from '@/core/exercise/finding';
import type { Question } from '@/core/interview/question';
import type { MergeRequest } from '@/core/merge-request/merge-request';
import type { Person } from '@/core/activity/person';
import { makeInterview, makeNote } from '@/tests/fixtures/interview';

/** 2026-11-20 10:00 UTC, the call of the example interview. */
export const CALL_AT = Date.UTC(2026, 10, 20, 10);

export function aPerson(username: string, id: number): Person {
  return { id, username, name: username.toUpperCase(), avatarUrl: null, webUrl: null, bot: false };
}

export function aMergeRequest(change: Partial<MergeRequest> = {}): MergeRequest {
  return {
    key: 'https://gitlab.com/shop/orders!7',
    webUrl: 'https://gitlab.com/shop/orders/-/merge_requests/7',
    projectId: 12,
    projectPath: 'shop/orders',
    iid: 7,
    title: 'Charge an order',
    state: 'opened',
    author: aPerson('author', 1),
    sourceBranch: 'charge',
    targetBranch: 'main',
    headSha: 'abc123',
    createdAt: CALL_AT - 200 * HOUR_MS,
    reviewers: [],
    ...change,
  };
}

export function anInterview(change: Partial<Interview> = {}): Interview {
  return makeInterview({
    id: 'i1',
    mrKey: 'https://gitlab.com/shop/orders!7',
    mrUrl: 'https://gitlab.com/shop/orders/-/merge_requests/7',
    mrTitle: 'Charge an order',
    candidate: { name: 'Robin Doe', username: 'robin', userId: 9 },
    rubricId: 'backend',
    linkSentAt: CALL_AT - 96 * HOUR_MS,
    callAt: CALL_AT,
    process: { ...makeInterview().process, sittingGapMs: HOUR_MS / 2 },
    agenda: [],
    createdAt: CALL_AT - 90 * HOUR_MS,
    updatedAt: CALL_AT - 90 * HOUR_MS,
    ...change,
  });
}

export function aNote(id: string, change: Partial<Note> = {}): Note {
  return makeNote({
    id,
    interviewId: 'i1',
    createdAt: CALL_AT,
    updatedAt: CALL_AT,
    callOffsetMs: 2_530_000,
    text: `Text of ${id}`,
    ...change,
  });
}

/** The same rating against the bar of both levels, so that it holds at whichever the interview has. */
function ratedAt(value: RatingValue | null): Record<Level, RatingValue | null> {
  return { intermediate: value, senior: value };
}

export function aRating(
  criterionId: string,
  value: RatingValue | null,
  change: Partial<Rating> = {},
): Rating {
  return {
    interviewId: 'i1',
    criterionId,
    values: ratedAt(value),
    reason: '',
    comment: '',
    updatedAt: CALL_AT,
    ...change,
  };
}

/** Evidence from a comment (`note:123`) or, where `source` starts with `own:`, from a note of the interviewer. */
export function someEvidence(id: string, criterionId: string, source: string, excerpt: string): Evidence {
  const own = source.startsWith('own:');
  return {
    id,
    interviewId: 'i1',
    criterionId,
    source: own ? { type: 'note', noteId: source.slice(4) } : { type: 'activity', eventId: source },
    excerpt,
    polarity: null,
    createdAt: CALL_AT,
  };
}

export function aFile(change: Partial<InterviewFile> = {}): InterviewFile {
  return {
    ...emptyFile(anInterview()),
    feedback: emptyFeedback('i1', CALL_AT),
    ...change,
  };
}

export function aQuestion(id: string, change: Partial<Question> = {}): Question {
  return {
    id,
    interviewId: 'i1',
    source: { type: 'own' },
    text: 'What would you test first?',
    position: 0,
    askedAt: null,
    updatedAt: CALL_AT,
    ...change,
  };
}

export function aFinding(findingId: string, change: Partial<Finding> = {}): Finding {
  return {
    interviewId: 'i1',
    findingId,
    state: 'unprompted',
    eventIds: [],
    comment: '',
    title: '',
    category: null,
    updatedAt: CALL_AT,
    ...change,
  };
}
