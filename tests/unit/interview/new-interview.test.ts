import { describe, expect, it } from 'vitest';
import { defaultAgenda } from '@/core/call/agenda';
import { USUAL_OVERALL_WORDS } from '@/core/process/overall-words';
import { newInterview } from '@/core/interview/new-interview';
import type { ProcessPreset } from '@/core/process/preset';
import { HOUR_MS, MINUTE_MS } from '@/core/interview/interview';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { emptyFile } from '@/core/interview/empty-file';
import { FeedbackSchema, InterviewFileSchema, InterviewSchema } from '@/core/interview/interview-schema';
import * as v from 'valibot';
import { BACKEND } from '@/tests/fixtures/packs';
import { CALL_AT, aMergeRequest, anInterview } from './examples';

const preset: ProcessPreset = {
  id: 'gitlab-technical',
  version: 1,
  name: 'Technical interview',
  linkBeforeCallMs: 72 * HOUR_MS,
  linkBeforeCallDays: null,
  finishBeforeCallMs: 24 * HOUR_MS,
  reviewUpToMs: HOUR_MS,
  sittingGapMs: 30 * MINUTE_MS,
  calls: [{ name: 'Technical interview', durationMs: 90 * MINUTE_MS }],
  agenda: defaultAgenda(),
  aiPolicy: 'expected',
  overallWords: USUAL_OVERALL_WORDS,
  scorecardDueMs: 24 * HOUR_MS,
  purgeAfterMs: 30 * 24 * HOUR_MS,
};
const input = {
  id: 'i2',
  now: CALL_AT,
  mergeRequest: aMergeRequest(),
  previous: null,
  preset,
  rubric: BACKEND,
};

describe('a new interview', () => {
  it('is whole: what the schema wants and nothing else', () => {
    const interview = newInterview(input);
    expect(v.parse(InterviewSchema, interview)).toEqual(interview);
    const file = emptyFile(interview);
    expect(v.parse(InterviewFileSchema, file)).toEqual(file);
    expect(Object.values(file).flat()).toEqual([interview, null]);
    expect(interview).toMatchObject({
      role: 'backend',
      level: 'intermediate',
      part: 'lead',
      callDurationMs: 90 * MINUTE_MS,
    });
    expect(interview.process).not.toHaveProperty('calls');
    expect(interview.agenda).toHaveLength(4);
  });

  it('begins with feedback that says nothing, and is whole', () => {
    const { interviewId, updatedAt, ...said } = v.parse(FeedbackSchema, emptyFeedback('i2', CALL_AT));
    expect({ interviewId, updatedAt }).toEqual({ interviewId: 'i2', updatedAt: CALL_AT });
    expect(Object.values(said).flat().filter(Boolean)).toEqual([]);
  });

  it('is the first call of a preset that has several, and says which', () => {
    const calls = [
      { name: 'Backend call', durationMs: HOUR_MS },
      { name: 'Frontend call', durationMs: 2 * HOUR_MS },
    ];
    expect(newInterview({ ...input, preset: { ...preset, calls } })).toMatchObject({
      callName: 'Backend call',
      callDurationMs: HOUR_MS,
    });
    expect(newInterview(input).callName).toBe('');
  });

  it('has a call of the usual length where its preset plans none', () => {
    const { callDurationMs, callName } = newInterview({ ...input, preset: { ...preset, calls: [] } });
    expect({ callDurationMs, callName }).toEqual({ callDurationMs: 90 * MINUTE_MS, callName: '' });
  });

  it('is about the merge request it was started from', () => {
    const { mrKey, mrUrl, mrTitle, kind } = newInterview(input);
    expect({ mrKey, mrUrl, mrTitle, kind }).toEqual({
      mrKey: aMergeRequest().key,
      mrUrl: aMergeRequest().webUrl,
      mrTitle: 'Charge an order',
      kind: 'merge-request',
    });
  });

  it('without a merge request is of another form', () => {
    expect(newInterview({ ...input, mergeRequest: null })).toMatchObject({
      kind: 'alternative',
      mrKey: null,
    });
  });

  it('takes settings from the last one, and nothing of its candidate', () => {
    const previous = anInterview({
      level: 'senior',
      part: 'second',
      callDurationMs: HOUR_MS,
      agenda: [{ id: 'all', title: 'All of it', plannedMs: HOUR_MS }],
      accommodations: 'captions',
      alternative: 'a talk',
      alternativeReason: 'no time for a review',
      dismissedFindings: ['vague:1'],
      legalHold: true,
      completionNote: 'none',
      checklist: ['deadlines'],
      exerciseId: 'orders',
      exerciseVersion: 2,
      clock: [{ id: 'c', at: 1, type: 'start' }],
      process: { ...anInterview().process, sittingGapMs: 1 },
    });
    const next = newInterview({ ...input, previous });
    expect(next).toMatchObject({
      level: 'senior',
      part: 'second',
      callDurationMs: HOUR_MS,
      agenda: previous.agenda,
      process: previous.process,
      candidate: null,
      callAt: null,
      linkSentAt: null,
      accommodations: '',
      alternative: '',
      alternativeReason: '',
      dismissedFindings: [],
      legalHold: false,
      completionNote: 'auto',
      checklist: [],
      exerciseId: null,
      exerciseVersion: null,
      aiPolicy: 'expected',
      clock: [],
    });
    expect(next.agenda[0]).not.toBe(previous.agenda[0]);
  });

  it('follows a newer version of the preset', () => {
    const previous = anInterview({ process: { ...anInterview().process, sittingGapMs: 1 } });
    const next = newInterview({ ...input, previous, preset: { ...preset, version: 2 } });
    expect(next.process).toMatchObject({ presetVersion: 2, sittingGapMs: 30 * MINUTE_MS });
  });

  it('begins with the rubric that was chosen, whatever the last one had', () => {
    const previous = anInterview({ role: 'ml', rubricId: 'gone', rubricVersion: 3 });
    expect(newInterview({ ...input, previous })).toMatchObject({
      role: 'backend',
      rubricId: BACKEND.id,
      rubricVersion: BACKEND.version,
    });
  });
});
