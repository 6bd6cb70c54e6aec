import type { ActivityRecord } from '@/core/activity/activity-event';
import type { Exercise } from '@/core/exercise/exercise';
import type { Feedback, Interview } from '@/core/interview/interview';
import { interviewTexts, type InterviewWords } from '@/core/search/interview-texts';
import type { Rubric } from '@/core/rubric/rubric';
import type { SearchSource } from '../search/search-service';
import { CURRENT_VERSION } from './current-version';
import { answerOf, openRaw } from './raw-database';

const TABLES = [
  'interviews',
  'notes',
  'ratings',
  'questions',
  'findings',
  'feedback',
  'drafts',
  'amendments',
  'debriefs',
  'received',
  'records',
  'diffs',
  'rubrics',
  'exercises',
];

/** By when an interview is known: the latest call first. */
const orderOf = ({ callAt, createdAt }: Interview): number => callAt ?? createdAt;

/** What is stored, read for the search: one interview at a time, so that nobody who writes waits for long. */
export function searchSource(name?: string): SearchSource {
  let database: IDBDatabase | null = null;
  /** Versions of rubrics and exercises, which many interviews share and which never change; for as long as is read. */
  const versions = new Map<string, unknown>();

  /** Null where there is nothing that this build could read. */
  async function opened(): Promise<IDBDatabase | null> {
    if (database) return database;
    const raw = await openRaw(name);
    if (!raw) return null;
    if (raw.version !== CURRENT_VERSION * 10) {
      raw.close();
      return null;
    }
    raw.onversionchange = rest;
    database = raw;
    return raw;
  }

  function rest(): void {
    database?.close();
    database = null;
    versions.clear();
  }

  return {
    rest,
    async list() {
      const raw = await opened();
      if (!raw) return [];
      const all = await answerOf<Interview[]>(
        raw.transaction('interviews').objectStore('interviews').getAll(),
      );
      return all.sort((a, b) => orderOf(b) - orderOf(a)).map(({ id }) => id);
    },
    async read(id) {
      const raw = await opened();
      if (!raw) return null;
      const stores = raw.transaction(TABLES);
      const rows = <T>(table: string) =>
        answerOf<T[]>(stores.objectStore(table).index('interviewId').getAll(id));
      const interview = await answerOf<Interview | undefined>(stores.objectStore('interviews').get(id));
      if (!interview) return null;
      const version = <T>(table: string, key: [string | null, number | null]) =>
        versionOf<T>(stores, versions, table, key);
      const { candidate, exerciseId, exerciseVersion, mrKey, rubricId, rubricVersion } = interview;
      const ofMergeRequest = <T>(table: string): Promise<T[]> =>
        mrKey === null
          ? Promise.resolve([])
          : answerOf<T[]>(stores.objectStore(table).index('mrKey').getAll(mrKey));
      const [
        notes,
        ratings,
        questions,
        findings,
        feedback,
        drafts,
        amendments,
        debriefs,
        received,
        records,
        diffs,
        rubric,
        exercise,
      ] = await Promise.all([
        rows<InterviewWords['file']['notes'][number]>('notes'),
        rows<InterviewWords['file']['ratings'][number]>('ratings'),
        rows<InterviewWords['file']['questions'][number]>('questions'),
        rows<InterviewWords['file']['findings'][number]>('findings'),
        answerOf<Feedback | undefined>(stores.objectStore('feedback').get(id)),
        rows<InterviewWords['file']['drafts'][number]>('drafts'),
        rows<InterviewWords['panel']['amendments'][number]>('amendments'),
        rows<InterviewWords['panel']['debriefs'][number]>('debriefs'),
        rows<InterviewWords['panel']['received'][number]>('received'),
        ofMergeRequest<ActivityRecord>('records'),
        ofMergeRequest<InterviewWords['diffs'][number]>('diffs'),
        version<Rubric>('rubrics', [rubricId, rubricVersion]),
        version<Exercise>('exercises', [exerciseId, exerciseVersion]),
      ]);
      const texts = interviewTexts({
        file: {
          interview,
          notes,
          ratings,
          evidence: [],
          questions,
          findings,
          feedback: feedback ?? null,
          drafts,
        },
        rubric,
        exercise,
        panel: { amendments, debriefs, received },
        events: records.flatMap(({ events }) => events),
        diffs,
      });
      return { facts: { id, mrKey, order: orderOf(interview), name: candidate?.name ?? '' }, texts };
    },
  };
}

async function versionOf<T>(
  stores: IDBTransaction,
  known: Map<string, unknown>,
  table: string,
  key: [string | null, number | null],
): Promise<T | null> {
  const [id, version] = key;
  if (id === null || version === null) return null;
  const name = JSON.stringify([table, id, version]);
  if (!known.has(name))
    known.set(name, (await answerOf<T | undefined>(stores.objectStore(table).get([id, version]))) ?? null);
  return known.get(name) as T | null;
}
