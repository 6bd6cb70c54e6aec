import { describe, expect, it } from 'vitest';
import { NO_MARKS, readMarks, type Marks } from '@/components/notes/marks-draft';

const LINE = { path: 'app/order.rb', line: 12, sha: 'c0ffee' };
const stored = (marks: Partial<Marks>): string => JSON.stringify({ ...NO_MARKS, ...marks });

describe('marks in a draft, which may have come with somebody’s backup', () => {
  it('of a note about the integrity of the interview are private, whatever stands there', () => {
    expect(readMarks(stored({ kind: 'integrity', visibility: 'shareable' }))).toMatchObject({
      kind: 'integrity',
      visibility: 'private',
    });
  });

  it('hold one anchor', () => {
    expect(readMarks(stored({ anchorEventId: 'note:1', anchorLine: LINE })).anchorLine).toBeNull();
    expect(readMarks(stored({ anchorLine: LINE })).anchorLine).toEqual(LINE);
  });

  it('with a line that no backup could hold are none', () => {
    expect(readMarks(stored({ anchorLine: LINE }).replace('12', '1e999'))).toEqual(NO_MARKS);
  });
});
