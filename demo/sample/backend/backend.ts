import { buildWorld } from '../build-world';
import type { World } from '../world';
import { afterTheReview } from './around';
import { firstSitting } from './first-sitting';
import { backend } from './merge-request';
import { secondSitting } from './second-sitting';

/** The main sample: a review over two sittings, with everything that a review may hold. */
export function buildBackend(callAt: number): World {
  return buildWorld(callAt, backend, [...firstSitting, ...secondSitting, ...afterTheReview]);
}
