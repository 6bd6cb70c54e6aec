import type { Rubric } from '@/core/rubric/rubric';
import type { Gateway } from '@/stores/gateway';
import { createRubricLibrary } from '@/stores/library-store';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from '../stores/local';

export const MINE: Rubric = { ...tinyRubric, id: 'mine' };
export const titled = (title: string): Rubric => ({ ...MINE, title });

/** Two tabs with the rubrics of one database. */
export function open() {
  const local = openLocal(() => CALL_AT);
  const deps = { gateway: local.gateway, surfaceId: 'a', now: () => CALL_AT };
  return {
    ...local,
    store: createRubricLibrary(deps),
    other: createRubricLibrary({ ...deps, surfaceId: 'b' }),
  };
}

/** The same, with one rubric begun in the first tab. */
export async function opened() {
  const local = open();
  await local.store.getState().load();
  await local.store.getState().begin(MINE);
  return local;
}

/** Begins an interview with this version. */
export const use = (gateway: Gateway, rubric: Rubric, id = 'i1') =>
  gateway.request('interview.create', {
    interview: makeInterview({ id, rubricId: rubric.id, rubricVersion: rubric.version }),
    rubric,
  });

/** What is stored, with its versions. */
export const titles = async (gateway: Gateway) =>
  (await gateway.request('rubric.list', {})).map(({ version, title }) => [version, title]);
