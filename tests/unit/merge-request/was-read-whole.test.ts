import { describe, expect, it } from 'vitest';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import type { Missing, Reading } from '@/core/merge-request/merge-request';
import { aReading } from '../../fixtures/reading';

const reading = (patch: Partial<Reading> = {}) => aReading({ finishedAt: 60, ...patch });
const without = (source: Missing['source']): Missing[] => [{ source, failure: 'offline', detail: '' }];

describe('whether all comments were read', () => {
  it.each([
    ['nothing was read', null, false],
    ['reading goes on', reading({ finishedAt: null }), false],
    ['comments could not be read', reading({ missing: without('discussions') }), false],
    ['side facts could not be read', reading({ missing: without('approvals') }), true],
    [
      'it is read again after a whole read',
      reading({ finishedAt: null, lastCompleteAt: 1, waitingUntil: null }),
      true,
    ],
    ['all was read', reading(), true],
    [
      'the last reading failed, days after a whole one',
      reading({ missing: without('discussions'), lastCompleteAt: 1 }),
      false,
    ],
  ])('%s', (_, given, expected) => {
    expect(wasReadWhole(given)).toBe(expected);
  });
});
