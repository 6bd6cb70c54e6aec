import type { Attempt } from '@/core/calibration/attempt';
import type { Sample } from '@/core/calibration/sample';
import { tinyRubric } from '@/tests/fixtures/interview';

/** A sample with two criteria, of which one is rated NE. */
export const aSample: Sample = {
  id: 'payments',
  version: 1,
  title: 'Take payments',
  basedOn: null,
  level: 'intermediate',
  rubric: {
    ...tinyRubric,
    criteria: ['tests', 'design'].flatMap((id) =>
      tinyRubric.criteria.map((criterion) => ({ ...criterion, id, title: `Rates ${id}` })),
    ),
  },
  mergeRequest: { title: 'Take payments for orders', description: 'Card payments.' },
  comments: [
    {
      id: 'c1',
      by: 'candidate',
      hoursBeforeCall: 31,
      file: { path: 'app/models/order.rb', line: 41 },
      answers: null,
      text: 'This runs **once** per item.',
    },
    { id: 'c2', by: 'author', hoursBeforeCall: null, file: null, answers: 'c1', text: 'There are few.' },
  ],
  files: [{ path: 'app/models/order.rb', diff: '@@ -40,2 +40,3 @@\n def pay\n+  items.each(&:pay)\n end' }],
  findings: [{ title: 'One query for each item', severity: 'should', outcome: 'Raised unprompted.' }],
  notes: [{ part: 'walk-through', text: 'Explained it with numbers.' }],
  references: [
    { criterionId: 'tests', value: 3, reason: 'Names what the tests miss.' },
    { criterionId: 'design', value: 'NE', reason: 'It did not come up.' },
  ],
};

/** An attempt at `aSample` that is not rated yet. */
export const anAttempt: Attempt = {
  id: 'attempt-1',
  sampleId: aSample.id,
  sampleVersion: aSample.version,
  startedAt: 1,
  committedAt: null,
  ratings: [],
};
