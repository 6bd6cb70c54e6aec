import { describe, expect, it } from 'vitest';
import { NO_PANEL } from '@/core/panel/panel-records';
import { gatherKnown } from '@/core/redaction/gather-known';
import { knownWords } from '@/core/redaction/known-words';
import { redact } from '@/core/redaction/redact';
import { UGLY_FILE } from '@/tests/fixtures/export/ugly-interview';
import { UGLY_REVIEW } from '@/tests/fixtures/export/ugly-review';
import { aScorecard, aSeal, received } from '../panel/a-panel';

const scorecardOf = (name: string, username: string | null, id = 'interview-1') => {
  const scorecard = aScorecard(id);
  return { ...scorecard, interview: { ...scorecard.interview, candidate: { name, username } } };
};
const redacted = (text: string, panel = NO_PANEL): string =>
  redact(text, knownWords(gatherKnown(UGLY_FILE.interview, UGLY_REVIEW, new Map(), panel)));

describe('whom an interview knows', () => {
  it('is the candidate as they were called when the scorecard was sealed, too', () => {
    const seal = aSeal({ scorecard: scorecardOf('Robbin Okafour', 'rokafour') });
    expect(redacted('Okafour, as rokafour, and Okafor said', { ...NO_PANEL, seal })).toBe(
      '[candidate], as [candidate], and [candidate] said',
    );
  });

  it('is the candidate as other interviewers call them', () => {
    const panel = { ...NO_PANEL, received: [received('o1', { scorecard: scorecardOf('Rob Oakes', null) })] };
    expect(redacted('Oakes said', panel)).toBe('[candidate] said');
  });

  it('is who signed the scorecards', () => {
    const panel = {
      ...NO_PANEL,
      seal: aSeal({ author: 'Zofia Kowalska' }),
      received: [received('o1', { author: 'Bashir Haddad' })],
    };
    expect(redacted('Kowalska asked, Haddad answered', panel)).toMatch(
      /^\[interviewer\] asked, \[person \d+\] answered$/,
    );
  });
});
