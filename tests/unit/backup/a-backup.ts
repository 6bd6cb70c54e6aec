import type fc from 'fast-check';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { BackupReviewSchema } from '@/core/backup/backup-schema';
import type { BackupContents } from '@/core/backup/backup';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { InterviewFileSchema } from '@/core/interview/interview-schema';
import { NO_PANEL, PanelRecordsSchema, type PanelRecords } from '@/core/panel/panel-records';
import { ProcessPresetSchema } from '@/core/process/preset';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import * as v from 'valibot';
import { arbitraryOf } from './arbitrary';

const MR_KEY = 'https://gitlab.com/shop/orders!7';
const MR_URL = 'https://gitlab.com/shop/orders/-/merge_requests/7';

const ContentsSchema = v.object({
  file: InterviewFileSchema,
  rubric: RubricSchema,
  exercise: v.nullable(ExerciseSchema),
  review: v.nullable(BackupReviewSchema),
  panel: PanelRecordsSchema,
  presets: v.array(ProcessPresetSchema),
});

/** Any contents that the schemas allow, with ids that belong together and addresses of the web. */
export const anyContents: fc.Arbitrary<BackupContents> = arbitraryOf(ContentsSchema).map((value) =>
  joined(v.parse(ContentsSchema, value)),
);

function joined({ file, rubric, exercise, review, panel, presets }: BackupContents): BackupContents {
  const interviewId = `i${file.interview.id}`;
  const mrKey = file.interview.mrKey === null ? null : MR_KEY;
  return {
    file: {
      interview: {
        ...file.interview,
        id: interviewId,
        sealedAt: panel.seal?.at ?? null,
        mrKey,
        mrUrl: file.interview.mrUrl === null ? null : MR_URL,
        rubricId: rubric.id,
        rubricVersion: rubric.version,
        exerciseId: exercise ? exercise.id : file.interview.exerciseId,
        exerciseVersion: exercise ? exercise.version : file.interview.exerciseVersion,
      },
      notes: file.notes.map((note, index) => ({ ...note, interviewId, id: `n${index}` })),
      ratings: file.ratings.map((rating, index) => ({ ...rating, interviewId, criterionId: `c${index}` })),
      evidence: file.evidence.map((piece, index) => ({ ...piece, interviewId, id: `e${index}` })),
      questions: file.questions.map((question, index) => ({ ...question, interviewId, id: `q${index}` })),
      findings: file.findings.map((finding, index) => ({ ...finding, interviewId, findingId: `f${index}` })),
      feedback: file.feedback && { ...file.feedback, interviewId },
      drafts: file.drafts.map((draft, index) => ({ ...draft, interviewId, field: `f${index}` })),
    },
    rubric: {
      ...rubric,
      qualifications: rubric.qualifications.map((one, index) => ({ ...one, id: `q${index}` })),
      criteria: rubric.criteria.map((one, index) => ({ ...one, id: `c${index}` })),
    },
    exercise: exercise && {
      ...exercise,
      findings: exercise.findings.map((one, index) => ({ ...one, id: `f${index}` })),
      extras: exercise.extras.map((one, index) => ({ ...one, id: `x${index}` })),
    },
    panel: joinedPanel(panel, interviewId, mrKey),
    review:
      mrKey === null || review === null
        ? null
        : {
            ...review,
            mergeRequest: review.mergeRequest && {
              ...review.mergeRequest,
              key: mrKey,
              webUrl: MR_URL,
              author: review.mergeRequest.author && onTheWeb(review.mergeRequest.author),
              reviewers: review.mergeRequest.reviewers.map(onTheWeb),
            },
            participants: review.participants.map(onTheWeb),
            viewer: review.viewer && onTheWeb(review.viewer),
            reading: review.reading && { ...review.reading, mrKey },
            records: review.records.map((record, index) => ({
              mrKey,
              id: `r${index}`,
              events: record.events.map(eventOnTheWeb),
            })),
            diffs: review.diffs.map((version, index) => ({ ...version, mrKey, headSha: `h${index}` })),
          },
    presets: presets.map((preset, index) => ({ ...preset, id: `p${index}` })),
  };
}

/** What a panel has only where there is a seal, with addresses only of the merge request's host. */
function joinedPanel(panel: PanelRecords, interviewId: string, mrKey: string | null): PanelRecords {
  if (!panel.seal) return NO_PANEL;
  const { seal, amendments, received, debriefs } = withoutUrls(panel);
  return {
    seal: seal && { ...seal, interviewId, mrKey },
    amendments: amendments.map((one, index) => ({ ...one, interviewId, id: `a${index}` })),
    received: received.map((one, index) => ({ ...one, interviewId, id: `r${index}` })),
    debriefs: debriefs.map((one, index) => ({ ...one, interviewId, topic: `t${index}` })),
  };
}

function withoutUrls<T>(value: T): T {
  const text = JSON.stringify(value, (name, one: unknown) => (name === 'url' ? null : one));
  return JSON.parse(text) as T;
}

const onTheWeb = (person: Person): Person => ({
  ...person,
  avatarUrl: person.avatarUrl && 'https://gitlab.com/uploads/avatar.png',
  webUrl: person.webUrl && 'https://gitlab.com/robin',
});

function eventOnTheWeb(event: ActivityEvent): ActivityEvent {
  const author = event.author && onTheWeb(event.author);
  if (event.kind === 'commit') return { ...event, author, webUrl: event.webUrl && `${MR_URL}/commits` };
  if (event.kind === 'comment')
    return { ...event, author, resolvedBy: event.resolvedBy && onTheWeb(event.resolvedBy) };
  return { ...event, author };
}
