import { rowTitle } from '@/core/keeping/row-title';
import type { Interview } from '@/core/interview/interview';
import { sameData } from '@/core/merge-request/same-data';
import { besideId, isBeside, originOf } from '@/core/versions/beside';
import { eachPage, PAGE } from './each-page';
import type { LoadedInterview } from './interview-repository';
import type { Database } from './open-database';

/** What interviews are rated by: a text by id and version, which never changes once an interview rests on it. */
const RATED_BY = ['rubrics', 'exercises'] as const;
type RatedBy = (typeof RATED_BY)[number];

interface Text {
  id: string;
  version: number;
}

/** The ids of a text that comes in: that at which its interviews find it here, and that under which its row is kept. */
interface Place {
  pointsAt: string;
  liesAt: string;
}

/** Where the texts of a backup are found here. */
export interface TextsBeside {
  /** The interview with the ids of the texts that it was rated by. */
  pointed: (interview: Interview) => Interview;
  /**
   * A row of the backup under its own id here; any row of another table as it is. A text beside another one comes in
   * for the interviews that rest on it (`restedOn`): without any it stays under the id that it has, and is set aside
   * like other rows.
   */
  inItsPlace: (table: string, row: object, restedOn: ReadonlySet<string>) => Promise<object>;
}

/** In a replacement nothing is here that a text could lie beside. */
export const AS_THEY_ARE: TextsBeside = {
  pointed: (interview) => interview,
  inItsPlace: (_table, row) => Promise.resolve(row),
};

const textKey = (table: RatedBy, id: string | null, version: number | null): string =>
  JSON.stringify([table, id, version]);

/** The texts that interviews were rated by, as `inItsPlace` takes them. */
export function textsRatedBy(interviews: readonly Interview[]): Set<string> {
  return new Set(
    interviews.flatMap(({ rubricId, rubricVersion, exerciseId, exerciseVersion }) => [
      textKey('rubrics', rubricId, rubricVersion),
      textKey('exercises', exerciseId, exerciseVersion),
    ]),
  );
}

/**
 * Finds a place for each rubric and exercise of a backup where another text lies under its id and version here: an
 * interview that comes in would else show and export criteria that it was never rated by. Reads only. Rejects where
 * there is no such place.
 */
export async function findTextsBeside(
  main: Database,
  staged: Database,
  from: <T>(read: () => PromiseLike<T>) => Promise<T>,
): Promise<TextsBeside> {
  const places = new Map<string, Place>();
  const moved: { name: RatedBy; row: Text; to: string }[] = [];
  for (const name of RATED_BY) {
    const placeThem = async (rows: object[]): Promise<void> => {
      for (const row of rows as Text[]) {
        const place = await placeOf(main, name, row);
        if (place.pointsAt !== row.id) places.set(textKey(name, row.id, row.version), place);
        if (place.liesAt !== row.id) moved.push({ name, row, to: place.liesAt });
      }
    };
    await eachPage(staged.table<object, unknown>(name), PAGE, placeThem, from);
  }
  for (const { name, row, to } of moved)
    // One that makes room for it lies elsewhere by then.
    if (!places.has(textKey(name, to, row.version)))
      refuseOther(await from(() => staged.table<Text>(name).get([to, row.version])), to, row);
  const found = (name: RatedBy, id: string | null, version: number | null): Place | undefined =>
    places.get(textKey(name, id, version));
  return {
    pointed(interview) {
      const { rubricId, rubricVersion, exerciseId, exerciseVersion } = interview;
      return {
        ...interview,
        rubricId: found('rubrics', rubricId, rubricVersion)?.pointsAt ?? rubricId,
        exerciseId: found('exercises', exerciseId, exerciseVersion)?.pointsAt ?? exerciseId,
      };
    },
    async inItsPlace(table, row, restedOn) {
      const name = RATED_BY.find((one) => one === table);
      if (!name) return row;
      const { id, version } = row as Text;
      const to = found(name, id, version)?.liesAt ?? id;
      if (to === id) return row;
      const isWanted = restedOn.has(textKey(name, to, version));
      return isWanted || (await main.table<Text>(name).get([to, version])) ? { ...row, id: to } : row;
    },
  };
}

/** The same for one interview that is not here. Inside a transaction. */
export async function besideWhatIsHere(main: Database, loaded: LoadedInterview): Promise<LoadedInterview> {
  const { file, rubric, exercise } = loaded;
  const rubricId = (await placeOf(main, 'rubrics', rubric)).pointsAt;
  if (!exercise) return { ...loaded, file: pointAt(file, { rubricId }), rubric: { ...rubric, id: rubricId } };
  const exerciseId = (await placeOf(main, 'exercises', exercise)).pointsAt;
  return {
    file: pointAt(file, { rubricId, exerciseId }),
    rubric: { ...rubric, id: rubricId },
    exercise: { ...exercise, id: exerciseId },
  };
}

const pointAt = (
  file: LoadedInterview['file'],
  ids: Partial<Pick<Interview, 'rubricId' | 'exerciseId'>>,
): LoadedInterview['file'] => ({ ...file, interview: { ...file.interview, ...ids } });

async function placeOf(main: Database, name: RatedBy, text: Text): Promise<Place> {
  const here = await main.table<Text>(name).get([text.id, text.version]);
  const asItIs = { pointsAt: text.id, liesAt: text.id };
  if (here && sameData(here, text)) return asItIs;
  const twin = await twinOf(main, name, text);
  // One that is in the list where the backup was made, and in none here, comes in as it is.
  if (!here && !isBeside(text.id)) return { pointsAt: twin?.id ?? text.id, liesAt: text.id };
  if (twin) return { pointsAt: twin.id, liesAt: twin.id };
  if (!here) return asItIs;
  const beside = besideId(text);
  refuseOther(await main.table<Text>(name).get([beside, text.version]), beside, text);
  return { pointsAt: beside, liesAt: beside };
}

/** The same text that is here under another id, as it came beside another one here or there. */
async function twinOf(main: Database, name: RatedBy, text: Text): Promise<Text | undefined> {
  const origin = originOf(text.id);
  const near = await main.table<Text>(name).where('id').startsWith(origin).toArray();
  const may = near.filter(({ id, version }) => version === text.version && originOf(id) === origin);
  return may.find((one) => sameData({ ...one, id: text.id }, text));
}

/** Nobody but this gives such ids: it takes a file that was made by hand. */
function refuseOther(there: Text | undefined, id: string, text: Text): void {
  if (!there || sameData(there, { ...text, id })) return;
  throw new Error(
    `The backup holds another text of “${rowTitle(text) ?? text.id}” than is stored here, and there is no place to keep both. Nothing was changed. Restore it in another profile of the browser.`,
  );
}
