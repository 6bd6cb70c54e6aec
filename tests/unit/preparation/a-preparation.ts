import { emptyFile } from '@/core/interview/empty-file';
import { makePreparation, type PreparationOptions } from '@/core/preparation/preparation-file';
import { CALL_AT, makeInterview, makeNote } from '@/tests/fixtures/interview';
import { BACKEND } from '@/tests/fixtures/packs';

export const HOSTILE = '</script><img src=x onerror=alert(1)>\u202e{"format":';
export const ALL: PreparationOptions = { candidate: true, tags: true, notes: true };
export const NOTHING: PreparationOptions = { candidate: false, tags: false, notes: false };
export const source = (eventId: string) => ({ type: 'activity', eventId }) as const;

/** An interview in which everything that must not leave says so. */
export const records = {
  ...emptyFile(
    makeInterview({
      rubricId: BACKEND.id,
      rubricVersion: BACKEND.version,
      checklist: ['review-read', 'plan'],
      accommodations: 'SECRET accommodation',
      alternative: 'SECRET form',
      ruleCorrections: [{ ruleId: 'link-sent', state: 'met', reason: 'SECRET reason', at: 1 }],
      explained: [{ eventId: 'note:1', answer: 'could-not', note: 'SECRET answer', at: 1 }],
      clock: [{ id: 'c', at: CALL_AT, type: 'start' }],
    }),
  ),
  questions: [
    {
      id: 'q1',
      interviewId: 'interview-1',
      source: source('note:5'),
      text: '',
      position: 0,
      askedAt: 7,
      updatedAt: 1,
    },
    {
      id: 'q2',
      interviewId: 'interview-1',
      source: { type: 'own' } as const,
      text: HOSTILE,
      position: 1,
      askedAt: null,
      updatedAt: 1,
    },
  ],
  ratings: [
    {
      interviewId: 'interview-1',
      criterionId: 'c',
      values: { intermediate: 4 as const, senior: null },
      reason: '',
      comment: 'SECRET rating',
      updatedAt: 1,
    },
  ],
  evidence: [
    {
      id: 'e1',
      interviewId: 'interview-1',
      criterionId: 'backend-security',
      source: source('note:5'),
      excerpt: 'said so',
      polarity: 'minus' as const,
      createdAt: 1,
    },
    {
      id: 'e2',
      interviewId: 'interview-1',
      criterionId: 'backend-security',
      source: { type: 'note', noteId: 'n1' } as const,
      excerpt: 'SECRET excerpt of a note',
      polarity: 'plus' as const,
      createdAt: 1,
    },
  ],
  notes: [
    makeNote({ id: 'n1', phase: 'preparation', text: HOSTILE, signal: 'minus', questionId: 'q2' }),
    makeNote({ id: 'n2', phase: 'preparation', text: 'SECRET private', visibility: 'private' }),
    makeNote({ id: 'n3', phase: 'call', text: 'SECRET of the call' }),
    makeNote({ id: 'n4', phase: 'preparation', text: 'SECRET integrity', kind: 'integrity' }),
  ],
  feedback: { ...emptyFeedback(), pros: 'SECRET pros' },
};

function emptyFeedback() {
  return {
    interviewId: 'interview-1',
    overall: 'no' as const,
    levelNote: '',
    pros: '',
    cons: '',
    takeaways: '',
    noteForOthers: '',
    placed: [],
    updatedAt: 1,
  };
}

/** All of it, as it leaves. */
export const aPreparation = makePreparation(records, BACKEND, ALL, 9);
