import { describe, expect, it } from 'vitest';
import { CHECKLIST, doneCount, unplannedMusts, untouchedComments } from '@/core/call/checklist';
import type { Gap } from '@/core/call/gaps';
import { whyNotSubmitted } from '@/core/call/part-duties';
import { makeNote } from '@/tests/fixtures/interview';

describe('the checklist before the call', () => {
  it('counts what is ticked, and nothing that is no item any more', () => {
    expect(doneCount(['deadlines', 'gone', 'plan'])).toBe(2);
    expect(new Set(CHECKLIST.map(({ id }) => id)).size).toBe(CHECKLIST.length);
  });

  it('knows the must-haves that nothing is planned for', () => {
    const gap = (must: boolean, plannedId: string | null) => ({ must, plannedId }) as Gap;
    const open = gap(true, null);
    expect(unplannedMusts([gap(true, 'q'), open, gap(false, null), gap(false, 'q')])).toEqual([open]);
  });

  it('knows which comments nothing was done with', () => {
    const source = (eventId: string) => ({ type: 'activity', eventId }) as const;
    const records = {
      evidence: [
        {
          id: 'e',
          interviewId: 'i',
          criterionId: 'c',
          source: source('a'),
          excerpt: '',
          polarity: null,
          createdAt: 0,
        },
      ],
      questions: [
        {
          id: 'q',
          interviewId: 'i',
          source: source('b'),
          text: '',
          position: 0,
          askedAt: null,
          updatedAt: 0,
        },
      ],
      notes: [makeNote({ anchorEventId: 'c' })],
    };
    expect(untouchedComments(records, ['a', 'b', 'c', 'd'])).toEqual(['d']);
  });
});

describe('the parts on the call', () => {
  it('submit a scorecard, but a shadow', () => {
    expect(['lead', 'second', 'reverse-shadow'].map((part) => whyNotSubmitted(part as 'lead'))).toEqual([
      null,
      null,
      null,
    ]);
    expect(whyNotSubmitted('shadow')).toContain('debrief');
  });
});
