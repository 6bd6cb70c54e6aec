import { expect } from 'vitest';
import type { CommentEvent } from '@/core/activity/activity-event';
import type { Interview } from '@/core/interview/interview';
import type { ProcessRule } from '@/core/process/process-rule';
import { RULE_IDS, statesOf, type RuleId } from '@/core/process/process-rule';
import { readProcess } from '@/core/process/read-process';
import { timelineOf } from './build';

/** What is read of each rule from these comments, all of which have been read, in a zone with a summer time. */
export function read(
  interview: Interview,
  ...comments: CommentEvent[]
): (id: RuleId) => ProcessRule | undefined {
  const rules = readProcess(timelineOf(interview, ...comments), interview, {
    complete: true,
    editsKnown: true,
    timeZone: 'Europe/Berlin',
  });
  expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
  for (const { id, state } of rules) expect(statesOf(id)).toContain(state);
  return (id: RuleId) => rules.find((rule) => rule.id === id);
}
