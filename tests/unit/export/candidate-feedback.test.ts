import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateFeedback } from '@/core/export/candidate-feedback';
import { whyNotForCandidate } from '@/core/export/candidate-safe';
import { toPlainText } from '@/core/export/plain-text';
import { HOUR_MS } from '@/core/interview/interview';
import { knownWords } from '@/core/redaction/known-words';
import { redactInput } from '@/core/redaction/redact-input';
import { noteMoment } from '@/core/summary/note-moment';
import { UGLY_FILE, uglyInput } from '../../fixtures/export/ugly-interview';
import { CALL_AT, makeInterview, makeNote } from '../../fixtures/interview';

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

  it('says of no note when it was taken', () => {
    const interview = makeInterview();
    const moments = fc.record({
      phase: fc.constantFrom('preparation', 'call', 'after'),
      callOffsetMs: fc.option(fc.integer({ min: -7_200_000, max: 400_000_000 })),
      createdAt: fc.integer({ min: CALL_AT - 600 * HOUR_MS, max: CALL_AT + HOUR_MS }),
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const when = noteMoment(makeNote(moment), interview);
        expect(draft(`- Named things well. (${when})`).plain).toMatch(/\n- Named things well\.$/);
      }),
    );
  });

  it('leaves out what an accommodation says, where it is redacted too', () => {
    const input = uglyInput();
    const { feedback, interview } = input.file;
    const words = 'Quux reads with a screen reader';
    const pros = `- ${words}`;
    const file = {
      ...input.file,
      interview: { ...interview, accommodations: words },
      feedback: feedback && { ...feedback, pros, cons: '' },
    };
    const people = [{ placeholder: '[candidate]', names: ['Quux'], usernames: [], bot: false }];
    const known = knownWords({ people, emails: [], projects: [], hosts: [] });
    expect(candidateFeedback(redactInput({ ...input, file }, known)).leftOut).toEqual([
      { line: '[candidate] reads with a screen reader', why: 'It holds what is private.' },
    ]);
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
    'Strong notes on the summary.',
  ])('keeps %j', (line) => {
    expect(draft(`- ${line}`).leftOut).toEqual([]);
  });

  it('says that there is nothing to share yet where nothing is written', () => {
    expect(draft('').plain).toBe(
      'Feedback on your technical interview\n\nNo pros or cons are written yet that can be shared with the candidate.',
    );
    expect(draft('', '- Few tests.').plain).not.toContain('What went well');
    expect(draft('- Clear.', '- Few tests.').plain).not.toContain('No pros or cons');
    expect(draft('- Clear.').plain).not.toContain('No pros or cons');
  });

  it('takes the lines of a paragraph for one point, and each item or paragraph for its own', () => {
    const { plain } = draft('Asked first,\n  then wrote.  \n\nNamed things well.\r12. Ran it.\n- (review)');
    expect(plain).toBe(
      'Feedback on your technical interview\n\nWhat went well\n\n- Asked first, then wrote.\n- Named things well.\n- Ran it.',
    );
  });

  it('keeps numbers and marks that stand within a point', () => {
    expect(draft('- Ran 2. step - and more').plain).toContain('- Ran 2. step - and more');
  });

  it('says what is looked at of the criteria that the cons begin with, not of those named within', () => {
    const cons = '- **Performance and scale **: one query a line\n- See **Tests**: too few';
    const { plain } = draft('', cons);
    const meant = plain.slice(plain.indexOf('What we look at there'));
    expect(meant).toContain('- Performance and scale: ');
    expect(meant).not.toContain('- Tests: ');
  });

  it('leaves out the overall in the words of the process, and what is about integrity', () => {
    const { interview } = UGLY_FILE;
    const overallWords = { 'strong-yes': 'Welcome aboard', yes: 'Yes', no: 'No', 'strong-no': 'Never' };
    const input = uglyInput(
      {},
      { interview: { ...interview, process: { ...interview.process, overallWords } } },
    );
    expect(whyNotForCandidate('So *welcome* aboard it is', input)).toBe('It tells the overall.');
    expect(whyNotForCandidate('Integrity: a second voice was heard twice', input)).toBe(
      'It holds what is private.',
    );
  });

  it.each([
    'Better than **most** candidates.',
    'Stronger than *other* candidates.',
    'Compared to **most** people, quick.',
    'Below our **bar** in tests.',
    'Not at  the level.',
    'Stronger\u00a0than\u00a0others.',
  ])('leaves out what is said in emphasis or with wide spaces: %s', (line) => {
    expect(whyNotForCandidate(line, uglyInput())).toMatch(/^It (?:tells|compares)/);
  });

  it('leaves out what was told in confidence, also where it is short', () => {
    const notes = [makeNote({ id: 'n1', text: 'He lied.', visibility: 'private' })];
    const interview = {
      ...UGLY_FILE.interview,
      accommodations: 'Extra time',
      alternativeReason: 'Has dyslexia and asked for a talk',
    };
    const input = uglyInput({}, { interview, notes });
    for (const line of ['He lied.', 'Needed extra time to finish', 'Has dyslexia and asked for a talk'])
      expect(whyNotForCandidate(line, input)).toBe('It holds what is private.');
    expect(whyNotForCandidate('The lied-about order', input)).toBeNull();
  });

  it('leaves out no point for a note that may be shared, nor for a private one of one word', () => {
    const notes = [
      makeNote({ id: 'n1', text: 'Drew the lock order' }),
      makeNote({ id: 'n2', text: 'Tests', visibility: 'private' }),
    ];
    expect(whyNotForCandidate('Drew the lock order and the tests', uglyInput({}, { notes }))).toBeNull();
  });
});
