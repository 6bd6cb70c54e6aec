import { describe, expect, it } from 'vitest';
import { candidateFeedback } from '@/core/export/candidate-feedback';
import { toPlainText } from '@/core/export/plain-text';
import { UGLY_FILE, uglyInput } from '../../fixtures/export/ugly-interview';

function draft(pros: string, cons = '') {
  const { feedback, interview } = UGLY_FILE;
  if (!feedback) throw new Error('The ugly interview has no feedback.');
  const accommodations = 'Screen reader and more time';
  const { document, leftOut } = candidateFeedback(
    uglyInput({}, { interview: { ...interview, accommodations }, feedback: { ...feedback, pros, cons } }),
  );
  return { plain: toPlainText(document), leftOut };
}

describe('feedback for the candidate', () => {
  it('is what the interviewer wrote, without the time of the call', () => {
    const { plain } = draft(
      '- **Tests**: asked for a failing test (call 00:12:10)\n- Named things well. (review)',
      '- **Performance and scale**: one query a line',
    );
    expect(plain).toMatch(
      /^Feedback on your technical interview\n\nWhat went well\n\n- Tests: asked for a failing test\n- Named/,
    );
    expect(plain).toContain('What would make it stronger\n\n- Performance and scale: one query a line');
    expect(plain).toMatch(/What we look at there\n\n- Performance and scale: \w/);
    expect(plain).not.toMatch(/call 0|\(review\)/);
  });

  it.each([
    ['Rated 4 of 4 on tests', 'It tells a rating.'],
    ['A 3/4 here', 'It tells a rating.'],
    ['Strong yes on this', 'It tells the overall.'],
    ['I would hire them', 'It tells a decision.'],
    ['Clearly senior', 'It tells a level.'],
    ['Below the bar in SQL', 'It tells a level.'],
    ['Better than most at naming', 'It compares with others.'],
    ['The best candidate this year', 'It compares with others.'],
    ['Reminds me of myself', 'It compares with others.'],
    ['Looked tired in the second half', 'It holds what is private.'],
    ['Used a **screen reader** and more time', 'It holds what is private.'],
  ])('leaves out %j', (line, why) => {
    const { leftOut, plain } = draft(`- ${line}\n- Clear words.`);
    expect(leftOut).toEqual([{ line, why }]);
    expect(plain).toContain('Clear words.');
    expect(plain).not.toContain(line.slice(3, 12));
  });

  it.each([
    'Compared an index with a join, and recommended the index.',
    'Saw that the average response time grows; the job failed twice.',
    'Asked what the principal reason was.',
    'Yes to small steps, no to a rewrite.',
  ])('keeps %j', (line) => {
    expect(draft(`- ${line}`).leftOut).toEqual([]);
  });
});
