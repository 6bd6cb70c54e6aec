import type * as v from 'valibot';
import type { ActivityEvent } from '@/core/activity/activity-event';
import { BrokenRow } from '../schemas/activity';
import { check } from './check';

/** Events of a list, and the paths of rows that could not be read. */
export interface Rows {
  events: ActivityEvent[];
  unread: string[];
}

/**
 * Reads a list row by row, so that a row of an unknown shape costs only itself: with a time it stays as other activity,
 * under the id that it would have had (`<prefix>:<id>`). `toEvent` may leave a row out (null).
 */
export function readRows<S extends v.GenericSchema>(
  rows: readonly unknown[],
  schema: S,
  { at, prefix }: { at: string; prefix: string },
  toEvent: (row: v.InferOutput<S>) => ActivityEvent | null,
): Rows {
  const events: ActivityEvent[] = [];
  const unread: string[] = [];
  rows.forEach((row, index) => {
    const checked = check(schema, row, `${at}[${index}]`);
    if (!checked.ok) unread.push(checked.path);
    const event = checked.ok ? toEvent(checked.value) : saveBrokenRow(row, prefix);
    if (event) events.push(event);
  });
  return { events, unread };
}

/** Without an id or a time a row can't be told from others or put anywhere: it is only counted as unread. */
function saveBrokenRow(value: unknown, prefix: string): ActivityEvent | null {
  const row = check(BrokenRow, value, '');
  if (!row.ok || row.value.created_at === null || row.value.id === null) return null;
  const { id, user, created_at, action, name, title, state } = row.value;
  const text = [prefix, action, name || title, state].filter(Boolean).join(' ');
  return { kind: 'other', id: `${prefix}:${id}`, at: created_at, author: user, text };
}
