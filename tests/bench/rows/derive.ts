import * as v from 'valibot';
import { ActivityRecordSchema, type ActivityRecord } from '@/core/activity/activity-event';
import { deriveTimeline } from '@/core/activity/derive-timeline';
import { reviewEnd } from '@/core/process/review-end';
import { comparedRow, median, type BenchRow } from '../bench-row';
import { readSample } from '../read-sample';

const LIMIT = 2;
const MINUTE_MS = 60_000;

/** From 10,000 validated notes to their timeline, against parsing the same data as JSON. Each round has fresh objects. */
export async function derive10k(_sites: unknown, rounds: number): Promise<BenchRow[]> {
  const { records, candidate, callAt } = await readSample('ten-thousand-notes');
  const text = JSON.stringify(v.parse(v.array(ActivityRecordSchema), records));
  const parsing: number[] = [];
  const deriving: number[] = [];
  // The first rounds warm the machine up and are thrown away.
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const from = performance.now();
    const fresh = JSON.parse(text) as ActivityRecord[];
    const parsed = performance.now();
    const timeline = deriveTimeline(fresh, {
      candidate,
      sittingGapMs: 20 * MINUTE_MS,
      reviewEndsAt: reviewEnd({ callAt, clock: [] }),
      commitOwners: [],
    });
    const derived = performance.now();
    if (timeline.entries.length < FEWEST) throw new Error(`Only ${timeline.entries.length} entries.`);
    if (round < 0) continue;
    parsing.push(parsed - from);
    deriving.push(derived - parsed);
  }
  return [comparedRow('derive-10k', median(deriving), median(parsing), LIMIT)];
}

const WARM_UP = 3;
const FEWEST = 6_000;
