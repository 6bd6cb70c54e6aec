import fc from 'fast-check';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { BACKUP_VERSION, BackupReviewSchema } from '@/core/backup/backup-schema';
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

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One change to a parsed backup, chosen by numbers, so that a failing one can be shrunk and repeated. */
export interface Mutation {
  place: number;
  kind: 'remove' | 'replace' | 'double' | 'add' | 'swap';
  value: Json;
}

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('remove', 'replace', 'double', 'add', 'swap'),
  value: fc.oneof(
    fc.constantFrom<Json>(
      null,
      '',
      'i',
      0,
      -1,
      1e21,
      true,
      [],
      {},
      'second-chair-backup',
      BACKUP_VERSION + 1,
    ),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  ),
});

/** Applies one change somewhere inside `root`, in place. */
export function mutate(root: Json, { place, kind, value }: Mutation): void {
  const places = placesIn(root);
  const at = places[place % Math.max(1, places.length)];
  if (!at) return;
  const { parent, key } = at;
  if (Array.isArray(parent)) mutateList(parent, Number(key), kind, value);
  else mutateObject(parent, key, kind, value);
}

function mutateList(list: Json[], index: number, kind: Mutation['kind'], value: Json): void {
  const own = list[index] ?? null;
  if (kind === 'remove') list.splice(index, 1);
  else if (kind === 'double') list.splice(index, 0, structuredClone(own));
  else if (kind === 'add') list.push(value);
  else list[index] = kind === 'replace' ? value : (list[0] ?? null);
}

function mutateObject(
  object: { [key: string]: Json },
  key: string,
  kind: Mutation['kind'],
  value: Json,
): void {
  const keys = Object.keys(object);
  const next = keys[(keys.indexOf(key) + 1) % keys.length] ?? key;
  if (kind === 'remove') Reflect.deleteProperty(object, key);
  else if (kind === 'replace') object[key] = value;
  else if (kind === 'add') object[`${key}x`] = value;
  else [object[key], object[next]] = [object[next] ?? null, object[key] ?? null];
}

function placesIn(value: Json): { parent: Json[] | { [key: string]: Json }; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [{ parent: value, key }, ...placesIn(child)]);
}
