import { describe, expect, it } from 'vitest';
import { before, CALL_AT, makeInterview } from './build';
import { read } from './read-rules';

describe('link sent', () => {
  it.each([
    [before(96), 'met', 'Link sent 96 h before the call.'],
    [before(72), 'met', 'Link sent 72 h before the call.'],
    [before(71, 59), 'missed', 'Link sent 71 h before the call.'],
    [CALL_AT + 600_000, 'missed', 'Link sent 10 m after the call began.'],
  ])('%i is %s', (linkSentAt, state, fact) => {
    expect(read(makeInterview({ linkSentAt }))('link-sent')).toMatchObject({ state, fact, fix: null });
  });

  it('counts business days where the preset asks for them, and says so', () => {
    // The call is on a Tuesday.
    const process = { ...makeInterview().process, linkBeforeCallDays: 5 };
    expect(read(makeInterview({ process, linkSentAt: before(7 * 24) }))('link-sent')).toMatchObject({
      state: 'met',
      fact: 'Link sent 5 business days before the call (Monday to Friday, Europe/Berlin).',
      asked: 'Asked for: at least 5 business days.',
    });
    expect(read(makeInterview({ process, linkSentAt: before(5 * 24) }))('link-sent')).toMatchObject({
      state: 'missed',
    });
  });

  it('is missed by a link that came after the call began, however few business days are asked for', () => {
    const process = { ...makeInterview().process, linkBeforeCallDays: 0 };
    expect(read(makeInterview({ process, linkSentAt: CALL_AT + 1 }))('link-sent')?.state).toBe('missed');
  });

  it('counts one business day as one', () => {
    const process = { ...makeInterview().process, linkBeforeCallDays: 1 };
    expect(read(makeInterview({ process, linkSentAt: before(24) }))('link-sent')).toMatchObject({
      state: 'met',
      fact: 'Link sent 1 business day before the call (Monday to Friday, Europe/Berlin).',
      asked: 'Asked for: at least 1 business day.',
    });
  });

  it('is what the interviewer corrected it to, and keeps what was read', () => {
    const ruleCorrections = [{ ruleId: 'link-sent', state: 'met' as const, reason: 'Sent by phone.', at: 1 }];
    expect(read(makeInterview({ ruleCorrections, linkSentAt: before(2) }))('link-sent')).toMatchObject({
      state: 'met',
      fact: 'Link sent 2 h before the call.',
      asked: 'Asked for: at least 72 h.',
      correction: { reason: 'Sent by phone.', read: 'missed' },
    });
  });

  it('says what to fill in', () => {
    expect(read(makeInterview({ linkSentAt: null }))('link-sent')).toMatchObject({
      state: 'unknown',
      fix: 'link-sent',
    });
    expect(read(makeInterview({ callAt: null }))('link-sent')).toMatchObject({
      state: 'unknown',
      fix: 'call-time',
    });
  });
});
