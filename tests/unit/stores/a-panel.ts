import type { Gateway } from '@/stores/gateway';
import type { Database } from '@/stores/database/open-database';
import { CALL_AT, makeInterview, tinyRubric } from '@/tests/fixtures/interview';
import { openLocal } from './local';

export const OWN = 'interview-1';
export const PASSPHRASE = 'seven quiet lamps';
export const SEALED_AT = CALL_AT + 1_000;

export const rating = (value: 1 | 2 | 3 | 4, interviewId = OWN) => ({
  interviewId,
  criterionId: 'tests',
  values: { intermediate: value, senior: null },
  reason: '',
  comment: `Said ${value}.`,
  updatedAt: CALL_AT,
});

/** A browser with one interview, rated. */
export async function begin(id = OWN, patch: Parameters<typeof makeInterview>[0] = {}) {
  const local = openLocal(() => CALL_AT);
  await local.gateway.request('interview.create', {
    interview: makeInterview({ ...patch, id }),
    rubric: tinyRubric,
  });
  await local.gateway.request('rating.save', { rating: rating(3, id) });
  return local;
}
export const seal = (gateway: Gateway, interviewId = OWN) =>
  gateway.request('scorecard.seal', { interviewId, at: SEALED_AT });
export const load = (gateway: Gateway) => gateway.request('scorecard.load', { interviewId: OWN });

/** The file of another interviewer of the same interview. */
export async function othersFile(patch: Parameters<typeof makeInterview>[0] = {}): Promise<string> {
  const { gateway } = await begin('other-1', patch);
  await seal(gateway, 'other-1');
  const file = { interviewId: 'other-1', author: ' Mark Grant ', passphrase: PASSPHRASE };
  return (await gateway.request('scorecard.export', file)).text;
}
export const open = (gateway: Gateway, text: string, confirmed = false) =>
  gateway.request('scorecard.open', {
    interviewId: OWN,
    text,
    passphrase: PASSPHRASE,
    confirmed,
    at: SEALED_AT + 5_000,
  });

export async function everything(database: Database) {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return Object.fromEntries(database.tables.map(({ name }, index) => [name, rows[index]]));
}
