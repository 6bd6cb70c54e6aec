import type * as v from 'valibot';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { check } from './check';

/** Events of a list, and the paths of rows that could not be read. */
export interface Rows {
  events: ActivityEvent[];
  unread: string[];
}

/** Reads a list row by row, so that a row of an unknown shape costs only itself. `toEvent` may leave a row out (null). */
export function readRows<S extends v.GenericSchema>(
  rows: readonly unknown[],
  schema: S,
  at: string,
  toEvent: (row: v.InferOutput<S>) => ActivityEvent | null,
): Rows {
  const events: ActivityEvent[] = [];
  const unread: string[] = [];
  rows.forEach((row, index) => {
    const checked = check(schema, row, `${at}[${index}]`);
    if (!checked.ok) {
      unread.push(checked.path);
      return;
    }
    const event = toEvent(checked.value);
    if (event) events.push(event);
  });
  return { events, unread };
}
