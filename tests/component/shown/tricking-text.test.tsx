import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/components/app/panel-app';
import { SampleSchema } from '@/core/calibration/sample';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import {
  EvidenceSchema,
  FeedbackSchema,
  InterviewSchema,
  NoteSchema,
  RatingSchema,
} from '@/core/interview/interview-schema';
import { QuestionSchema } from '@/core/interview/question-schema';
import type { Interview } from '@/core/interview/interview';
import { MergeRequestSchema, ReadingSchema } from '@/core/merge-request/merge-request';
import { PersonSchema } from '@/core/activity/person';
import { ProcessPresetSchema } from '@/core/process/preset';
import { BUILT_IN_PRESETS } from '@/core/process/presets';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { keepingNothing } from '@/stores/keeping-nothing';
import { createPresetStore } from '@/stores/preset-store';
import { anExercise } from '@/tests/fixtures/exercise';
import { CALL_AT, makeInterview, makeNote, tinyRubric } from '@/tests/fixtures/interview';
import { aSample } from '@/tests/unit/calibration/sample';
import { openLocal } from '@/tests/unit/stores/local';
import { openDashboard } from '../library/dashboard';
import { makeComment, ROBIN } from '../notes/with-interview';
import { records, renderScene, SURFACE } from '../render';
import { TRICK, tricked, tricking, unfold } from './tricking';

const ANCHOR = { text: 'Seen.', seniorAdds: 'Before anybody asks.' };
const [TESTS] = tinyRubric.criteria;
const rubric = tricking(RubricSchema, {
  ...tinyRubric,
  criteria: tinyRubric.criteria.flatMap((one) => [
    { ...one, anchors: { 1: ANCHOR, 2: ANCHOR, 3: ANCHOR, 4: ANCHOR } },
    { ...one, id: 'design', title: 'Design' },
  ]),
});
const exercise = tricking(ExerciseSchema, anExercise);
const presets = BUILT_IN_PRESETS.map((preset) =>
  tricking(ProcessPresetSchema, { ...preset, id: `own-${preset.id}` }),
);
const interview = makeInterview({ exerciseId: exercise.id, exerciseVersion: 1 });
const tricks = tricking(InterviewSchema, {
  ...interview,
  callName: 'Backend call',
  accommodations: 'More time.',
  ruleCorrections: [{ ruleId: 'link-sent', state: 'met', reason: 'As agreed.', at: CALL_AT }],
} satisfies Interview);
const criterionId = TESTS?.id ?? '';
const interviewId = interview.id;
const comment = makeComment({ body: `This query${TRICK} runs once per line item.` });

const file = {
  notes: [
    makeNote({ criterionId }),
    makeNote({ id: 'n2', kind: 'candidate-question' }),
    makeNote({ id: 'n3', questionId: 'q1' }),
  ].map((note) => tricking(NoteSchema, note)),
  evidence: [
    {
      id: 'e1',
      interviewId,
      criterionId,
      source: { type: 'activity' as const, eventId: comment.id },
      excerpt: 'This query',
      polarity: null,
      createdAt: 1,
    },
  ].map((piece) => tricking(EvidenceSchema, piece)),
  ratings: [
    {
      interviewId,
      criterionId,
      values: { intermediate: 1 as const, senior: 2 as const },
      reason: 'Nothing.',
      comment: 'Said.',
      updatedAt: 1,
    },
  ].map((rating) => tricking(RatingSchema, rating)),
  questions: [
    {
      id: 'q1',
      interviewId,
      source: { type: 'criterion' as const, criterionId },
      text: 'Which test would you write first?',
      position: 1,
      askedAt: CALL_AT,
      updatedAt: 1,
    },
  ].map((question) => tricking(QuestionSchema, question)),
  feedback: tricking(FeedbackSchema, {
    ...emptyFeedback(interviewId, 1),
    overall: 'yes' as const,
    pros: '- Good.',
    placed: [{ field: 'pros' as const, line: '- Good.' }],
  }),
};

function openPanel(scene: Parameters<typeof renderScene>[1] = {}) {
  const person = tricking(PersonSchema, ROBIN);
  const presetStore = createPresetStore(keepingNothing(() => CALL_AT));
  presetStore.setState({ own: presets });
  const shown = renderScene(<PanelApp />, {
    interview: tricks,
    file,
    app: { presetStore },
    review: {
      records: records([{ ...comment, author: person }]),
      participants: [person],
      mergeRequest: tricking(MergeRequestSchema, {
        key: SURFACE.mrKey,
        webUrl: SURFACE.mrUrl,
        projectId: 1,
        projectPath: 'acme/storefront',
        iid: 7,
        title: 'Take payments',
        state: 'opened',
        author: { ...ROBIN, id: 9 },
        sourceBranch: 'payments',
        targetBranch: 'main',
        headSha: null,
        createdAt: CALL_AT,
        reviewers: [],
      }),
      reading: tricking(ReadingSchema, {
        mrKey: SURFACE.mrKey,
        readId: 'r1',
        startedAt: 1,
        finishedAt: 2,
        pagesFetched: 1,
        pagesKnown: 1,
        missing: [{ source: 'emoji' as const, failure: 'forbidden' as const, detail: 'status 403' }],
        lastCompleteAt: null,
        waitingUntil: null,
      }),
    },
    ...scene,
  });
  act(() => shown.interviewStore.setState({ rubric, exercise }));
  shown.background.answers['exercise.list'] = [exercise];
  shown.background.answers['rubric.list'] = [rubric];
  return shown;
}

describe('what came from outside reads as it is stored', () => {
  it.each(['Review', 'Rubric', 'Call', 'Summary'])('in %s, and in what it unfolds', async (tab) => {
    const { user } = openPanel();
    await user.click(await screen.findByRole('tab', { name: new RegExp(`^${tab}`) }));
    const page = await screen.findByRole('tabpanel', { name: new RegExp(`^${tab}`) });
    await within(page).findAllByRole('button');
    // What a fold loads is there a moment later.
    await waitFor(() => {
      unfold(page);
      expect(page.textContent).toContain('⟨U+202E⟩fdp');
    });
  });

  it('in the fields of a hiring system and on their buttons', async () => {
    const { user } = openPanel();
    await user.click(await screen.findByRole('tab', { name: /^Summary/ }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Format' }),
      'Fields of the hiring system',
    );
    await screen.findByRole('button', { name: /^Copy Tests⟨U\+202E⟩fdp/ });
    expect(tricked()).toBeNull();
  });

  it('in the form of an interview, with its presets', async () => {
    const { user } = openPanel();
    await user.click(await screen.findByRole('button', { name: 'Edit interview' }));
    await screen.findByRole('heading', { name: 'Interview' });
    await screen.findByRole('option', { name: /^Technical interview⟨U\+202E⟩fdp/ });
    unfold(document.body);
  });

  it('where an interview begins', async () => {
    openPanel({ interview: undefined, interviews: [] });
    await screen.findByRole('button', { name: 'Start interview' });
    unfold(document.body);
  });
});

describe('what was imported reads as it is stored', () => {
  async function open(address: string) {
    const local = openLocal(() => CALL_AT);
    await local.gateway.request('rubric.add', { items: [rubric, { ...rubric, version: 2, title: TRICK }] });
    await local.gateway.request('exercise.add', { items: [exercise, { ...exercise, version: 2 }] });
    await local.gateway.request('sample.add', { items: [tricking(SampleSchema, aSample)] });
    for (const preset of presets) await local.gateway.request('preset.save', { preset });
    await local.gateway.request('interview.create', { interview: tricks, rubric });
    return openDashboard(address, local);
  }

  it.each([
    'interviews',
    'rubrics',
    `rubrics/${rubric.id}`,
    `rubrics/${rubric.id}/versions`,
    `rubrics/${rubric.id}/preview`,
    'exercises',
    `exercises/${exercise.id}`,
    `exercises/${exercise.id}/versions`,
    `exercises/${exercise.id}/preview`,
    'qualification',
    'settings',
  ])('in %s', async (address) => {
    await open(address);
    await screen.findAllByText(/⟨U\+202E⟩fdp/);
    await waitFor(() => unfold(document.body));
  });

  it('in a sample that is rated', async () => {
    const { user } = await open('qualification');
    await user.click(await screen.findByRole('button', { name: /^Rate it: Take payments⟨/ }));
    await screen.findByRole('heading', { level: 1, name: /^Take payments⟨/ });
    await waitFor(() => unfold(document.body));
  });
});
