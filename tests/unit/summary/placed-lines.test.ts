import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import type { Feedback } from '@/core/interview/interview';
import { confirmLines, isPlaced, placedIn, placeLines } from '@/core/summary/placed-lines';

const feedback = (patch: Partial<Feedback> = {}): Feedback => ({ ...emptyFeedback('i1', 0), ...patch });
const placed = (before: Feedback, lines: string): Feedback => ({
  ...before,
  ...placeLines(before, 'pros', lines),
});

describe('lines that the tool placed', () => {
  it('stand below what was written, each marked', () => {
    const after = placed(feedback({ pros: 'Mine.\n' }), '- One\n- Two');
    expect(after.pros).toBe('Mine.\n- One\n- Two');
    expect(placedIn(after, 'pros')).toEqual(['- One', '- Two']);
    expect(placedIn(after, 'cons')).toEqual([]);
  });

  it('are the interviewer’s once they are changed or confirmed', () => {
    const after = placed(feedback(), '- One\n- Two\n- Three');
    const changed = { ...after, pros: after.pros.replace('Two', 'Two, as I said') };
    expect(placedIn(changed, 'pros')).toEqual(['- One', '- Three']);
    const confirmed = { ...changed, ...confirmLines(changed, 'pros', ['- One']) };
    expect(placedIn(confirmed, 'pros')).toEqual(['- Three']);
    expect(confirmed.placed).toEqual([{ field: 'pros', line: '- Three' }]);
  });

  it('leave alone what is there already: own words are not taken for placed ones', () => {
    const own = feedback({ pros: '- One' });
    expect(placeLines(own, 'pros', '- One')).toEqual({});
    expect(placedIn({ ...own, ...placeLines(own, 'pros', '- One') }, 'pros')).toEqual([]);
  });

  it('lose no word of what was written, whatever is placed and confirmed', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (pros, lines) => {
        const after = placed(feedback({ pros }), lines.join('\n'));
        expect(after.pros.startsWith(pros.trimEnd())).toBe(true);
        const all = { ...after, ...confirmLines(after, 'pros', placedIn(after, 'pros')) };
        expect(placedIn(all, 'pros')).toEqual([]);
        expect(all.pros).toBe(after.pros);
      }),
    );
  });

  it('are those of pros, cons and take-aways: no other text is laid out', () => {
    expect(['pros', 'cons', 'takeaways', 'levelNote', 'noteForOthers'].filter(isPlaced)).toEqual([
      'pros',
      'cons',
      'takeaways',
    ]);
  });

  it('are confirmed in one field, and stay to be confirmed in another', () => {
    const both = placed(feedback(), '- One');
    const all = { ...both, ...placeLines(both, 'cons', '- One\n\n- Two  ') };
    expect(all.cons).toBe('- One\n- Two');
    const confirmed = { ...all, ...confirmLines(all, 'pros', ['- One']) };
    expect(placedIn(confirmed, 'pros')).toEqual([]);
    expect(placedIn(confirmed, 'cons')).toEqual(['- One', '- Two']);
  });
});
