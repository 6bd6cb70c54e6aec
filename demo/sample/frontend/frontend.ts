import { buildWorld } from '../build-world';
import type { World } from '../world';
import { firstSitting } from './first-sitting';
import { frontend } from './merge-request';
import { secondSitting } from './second-sitting';

/** The second sample: a review of a user interface, without an approval. */
export function buildFrontend(callAt: number): World {
  return buildWorld(callAt, frontend, [...firstSitting, ...secondSitting]);
}
