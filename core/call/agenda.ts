import { MINUTE_MS, type Segment } from '@/core/interview/interview';

/** The usual 90 minutes: walk-through and coding take most of it, and the candidate's own questions have their place. */
export function defaultAgenda(): Segment[] {
  return [
    { id: 'introductions', title: 'Introductions', plannedMs: 5 * MINUTE_MS },
    { id: 'walk-through', title: 'Walk-through of the review', plannedMs: 35 * MINUTE_MS },
    { id: 'coding', title: 'Improving the merge request', plannedMs: 40 * MINUTE_MS },
    { id: 'candidate-questions', title: 'Candidate’s questions', plannedMs: 10 * MINUTE_MS },
  ];
}

/** A quarter of an hour and five minutes before the planned end, in milliseconds. */
export function defaultCues(): number[] {
  return [15 * MINUTE_MS, 5 * MINUTE_MS];
}

/** Whether the parts fill the call, in words. Both in ms. */
export function agendaFit(agenda: readonly Segment[], callMs: number): string {
  if (agenda.length === 0) return 'No parts are planned.';
  const minutes = (ms: number): number => Math.round(ms / MINUTE_MS);
  const planned = minutes(agenda.reduce((sum, { plannedMs }) => sum + plannedMs, 0));
  const call = minutes(callMs);
  const both = `${planned} min planned, the call has ${call}`;
  if (planned > call) return `${both}: ${planned - call} too many.`;
  return planned < call ? `${both}: ${call - planned} are free.` : `${planned} min planned, as the call has.`;
}
