import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '@/core/interview/interview';
import { CALL_AT, aFile, aNote, aRating, anInterview, someEvidence } from '../interview/examples';
import { markdown } from './feedback-input';

describe('the facts of the interview', () => {
  const facts = (change: Parameters<typeof anInterview>[0]) =>
    markdown({ file: aFile({ interview: anInterview(change) }) });

  it('name the candidate by the username where there is no name', () => {
    const candidate = { name: '', username: 'robin', userId: 9 };
    expect(facts({ candidate })).toContain('- **Candidate**: robin\n');
  });

  it('name the level of a senior, and no merge request where there is none', () => {
    const out = facts({ level: 'senior', mrUrl: null });
    expect(out).toContain('- **Level**: Senior\n');
    expect(out).not.toContain('Merge request');
  });

  it('say what became of the call', () => {
    const change = { id: 'c1', at: CALL_AT, from: CALL_AT - 48 * HOUR_MS };
    const call = (type: 'moved' | 'cancelled' | 'no-show', callAt: number | null) =>
      facts({ callAt, callChanges: [{ ...change, type, to: callAt }] });
    expect(call('cancelled', null)).toContain('- **Call**: cancelled\n');
    expect(call('no-show', CALL_AT)).toContain('- **Call**: 2026-11-20 (UTC), the candidate did not come\n');
    expect(call('moved', CALL_AT)).toContain('- **Call**: 2026-11-20 (UTC), moved from 2026-11-18 (UTC)\n');
  });
});

describe('evidence and notes in the feedback', () => {
  it('say on which side evidence was weighed', () => {
    const evidence = [
      { ...someEvidence('e1', 'tests', 'note:1', 'Passed over it'), polarity: 'minus' as const },
    ];
    expect(markdown({ file: aFile({ evidence }) })).toContain(
      '> Passed over it\n>\n> Concern, [Comment on GitLab]',
    );
  });

  it('keep a reason or a comment of nothing but spaces out', () => {
    const ratings = [aRating('tests', 'NE', { reason: '  ', comment: '  ' })];
    expect(markdown({ file: aFile({ ratings }) })).toMatch(
      /\*\*Tests\*\* \(must-have\): Not enough evidence \([^)]*\)\n\n(?:\*\*|#)/,
    );
  });

  it('show what the candidate said as a quote, and which answer was given', () => {
    const out = markdown({
      file: aFile({
        notes: [
          aNote('n1', { signal: 'quote', text: 'I would measure it' }),
          aNote('n2', { kind: 'answer-owed', text: 'The rota', answeredAt: CALL_AT }),
          aNote('n3', { editOf: 'n1', text: 'I would measure first' }),
        ],
      }),
    });
    expect(out).toContain('“I would measure it”');
    expect(out).toContain('(answer owed, given): The rota');
    expect(out).toContain('(another version): I would measure first');
  });
});
