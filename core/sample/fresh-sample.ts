import { DAY_MS, HOUR_MS } from '@/core/interview/interview';
import { sampleId } from './sample-id';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** How long ago the sample's call has just been, when it is added. */
const CALL_AGO_MS = 3 * HOUR_MS;
/** Everything in the sample happened this near to its call: a number within is a time. */
const NEAR_MS = 60 * DAY_MS;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * The text of the sample's backup as it is to be restored now: its call three hours ago and everything else with it, under
 * ids that have never been used. `newId` gives an id that is unique each time; `now` in epoch ms. Throws for a text that is no
 * backup of an interview with a call.
 */
export function freshSample(text: string, { newId, now }: { newId: () => string; now: number }): string {
  const backup = JSON.parse(text) as Json;
  const { callAt, id } = interviewOf(backup);
  const delta = now - CALL_AGO_MS - callAt;
  const ids = new Map<string, string>([[id, sampleId(newId())]]);
  const freshId = (old: string): string => {
    const fresh = ids.get(old) ?? newId();
    ids.set(old, fresh);
    return fresh;
  };
  const walk = (value: Json): Json => {
    if (typeof value === 'number') return Math.abs(value - callAt) < NEAR_MS ? value + delta : value;
    if (typeof value === 'string') return value.replace(UUID, freshId);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
  };
  return JSON.stringify(walk(backup));
}

function interviewOf(backup: Json): { id: string; callAt: number } {
  const interview = at(at(backup, 'file'), 'interview');
  const callAt = at(interview, 'callAt');
  const id = at(interview, 'id');
  if (typeof callAt !== 'number' || typeof id !== 'string')
    throw new Error('The sample is no backup of an interview that has a call.');
  return { id, callAt };
}

function at(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined;
}
