import { buildWorld } from './build-world';
import { backend } from './backend/merge-request';
import type { World } from './world';

/** The merge request before anybody has reviewed it. */
export function buildNoComments(callAt: number): World {
  return buildWorld(callAt, backend, []);
}
