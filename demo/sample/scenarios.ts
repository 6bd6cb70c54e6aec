import { buildBackend } from './backend/backend';
import { callTime } from './call-time';
import { buildFrontend } from './frontend/frontend';
import { buildNoComments } from './no-comments';
import { buildOneBatch } from './one-batch';
import { buildTenThousandNotes } from './ten-thousand-notes';
import { buildThousandNotes } from './thousand-notes';
import { buildUgly } from './ugly';
import type { World } from './world';

/** What the demo can show. All but `frontend` are built around the merge request of the backend exercise. */
export const scenarioNames = [
  'backend',
  'frontend',
  'no-comments',
  'thousand-notes',
  'ten-thousand-notes',
  'one-batch',
  'ugly',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

const builders: Record<ScenarioName, (callAt: number) => World> = {
  backend: buildBackend,
  frontend: buildFrontend,
  'no-comments': buildNoComments,
  'thousand-notes': buildThousandNotes,
  'ten-thousand-notes': buildTenThousandNotes,
  'one-batch': buildOneBatch,
  ugly: buildUgly,
};

export function isScenarioName(name: string): name is ScenarioName {
  return (scenarioNames as readonly string[]).includes(name);
}

/** Builds a scenario whose call begins about ten minutes after `now`, epoch milliseconds. */
export function buildScenario(name: ScenarioName, now: number): World {
  return builders[name](callTime(now));
}
