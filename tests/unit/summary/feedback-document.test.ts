import { describe, expect, it } from 'vitest';
import { emptyFeedback } from '@/core/interview/empty-feedback';
import { BACKEND } from '@/tests/fixtures/packs';
import { feedbackDocument } from '@/core/summary/feedback-document';
import { draftFeedback } from '@/core/summary/draft-feedback';
import { fieldDocument } from '@/core/summary/field-document';
import { toHtml } from '@/core/summary/to-html';
import { toMarkdown } from '@/core/summary/to-markdown';
import { CALL_AT, aFile, aNote, aRating, anInterview, someEvidence } from '../interview/examples';
import { input, markdown } from './feedback-input';

describe('the feedback document', () => {
  it('begins with the facts, the process, the overall and the texts', () => {
    expect(markdown().slice(0, markdown().indexOf('## Ratings'))).toBe(`# Interview feedback

- **Candidate**: Robin Doe
- **Role**: Backend engineer
- **Level**: Intermediate
- **AI tools**: optional
- **Call**: 2026-11-20 (UTC)
- **Merge request**: [Charge an order](https://gitlab.com/shop/orders/-/merge_requests/7)
- **Interviewer**: lead
- **Exported**: 2026-11-20 (UTC)

## Process

- **Link sent**: met. Link sent 96 h before the call.
- **Completion note**: met. Found. [Comment on GitLab](https://gitlab.com/shop/orders/-/merge_requests/7#note_9)

## Overall

Yes

## Level

Meets intermediate.

## Pros

- Good threads

## Cons

- Few tests

## Key take-aways

None written.

`);
  });

  it('says of the time spent the fact and what is suggested, and calls it neither met nor missed', () => {
    const fact = 'Two sittings, together about 1 hour 40 minutes from the first to the last act of each.';
    const [rule] = input().rules;
    if (!rule) throw new Error('The example has rules.');
    const spent = {
      ...rule,
      id: 'review-duration' as const,
      title: 'Time spent on the review',
      state: 'known' as const,
      fact,
    };
    expect(toMarkdown(feedbackDocument(input({ rules: [spent] })))).toContain(
      `**Time spent on the review**: ${fact}`,
    );
  });

  it('says of a corrected rule what it had been read as, and keeps the reason to the interviewer', () => {
    const [rule] = input().rules;
    if (!rule) throw new Error('The example has rules.');
    const fact = 'Link sent 2 h before the call.';
    const correction = { reason: 'Extra time was agreed.', read: 'missed' as const };
    const corrected = feedbackDocument(input({ rules: [{ ...rule, fact, correction }] }));
    for (const form of [toHtml(corrected), toMarkdown(corrected)]) {
      expect(form).toContain(
        'met (corrected by the interviewer; read as missed: Link sent 2 h before the call).',
      );
      expect(form).not.toContain('Extra time');
    }
  });

  it('gives each criterion its rating in words, its comment, and its evidence with a way back', () => {
    expect(markdown()).toContain(`**Tests** (must-have): 3 · Yes (meets intermediate and senior)

Knew what was missing.

> This test\\
> can not fail
>
> [Comment on GitLab](https://gitlab.com/shop/orders/-/merge_requests/7#note_123)

> Ran it first
>
> Note, call 00:42:10

> Add a test
>
> [Activity on GitLab](https://gitlab.com/shop/orders/-/merge_requests/7)
`);
    expect(markdown()).toContain(
      '**Design and maintainability** (nice-to-have): Not enough evidence (not enough evidence for either level): No time left',
    );
    expect(markdown()).toContain(
      '**Choosing and slicing the improvement** (nice-to-have): Not rated\n\nOnly a comment',
    );
  });

  it('lists shareable notes with the time on the call', () => {
    expect(markdown().slice(markdown().indexOf('## Notes'))).toBe(`## Notes

- **preparation, T−3 h**: Ask this
- **call 00:42:10** (+, Tests): Ran it first [Comment on GitLab](https://gitlab.com/shop/orders/-/merge_requests/7#note_77)
`);
  });

  it('holds neither accommodations, nor the other form, nor the note for others, nor private notes', () => {
    for (const out of [markdown(), toHtml(feedbackDocument(input()))])
      expect(out).not.toMatch(/ACCOMMODATION|ALTERNATIVE|FOR OTHERS|PRIVATE/);
  });

  it('includes private notes when asked, and marks them; never the rest', () => {
    const all = markdown({ options: { includePrivateNotes: true, includeCandidateName: true } });
    expect(all).toContain('- **call 00:42:10** (private): PRIVATE');
    expect(all).toContain('Note, call 00:42:10, private');
    expect(all).not.toMatch(/ACCOMMODATION|ALTERNATIVE|FOR OTHERS/);
  });

  it('has what the candidate asked and is owed in a section of its own, each with how it stands', () => {
    const file = aFile({
      interview: anInterview(),
      notes: [
        aNote('q1', { kind: 'candidate-question', text: 'How big is the team?', answeredAt: CALL_AT }),
        aNote('q2', { kind: 'candidate-question', text: 'Who is on call?' }),
        aNote('o1', { kind: 'answer-owed', text: 'The on-call rota' }),
        aNote('o2', { kind: 'answer-owed', text: 'PRIVATE', visibility: 'private' }),
      ],
    });
    const out = markdown({ file });
    expect(out.slice(out.indexOf('## Candidate’s'))).toBe(`## Candidate’s questions and answers owed

- **call 00:42:10** (asked, answered): How big is the team?
- **call 00:42:10** (asked, not answered yet): Who is on call?
- **call 00:42:10** (answer owed): The on-call rota
`);
    expect(out).not.toContain('## Notes');
    expect(out).not.toContain('PRIVATE');
  });

  it('holds nothing about the integrity of the interview unless private notes are asked for', () => {
    const note = aNote('i1', {
      kind: 'integrity',
      text: 'INTEGRITY',
      signal: 'minus',
      visibility: 'shareable',
    });
    const file = aFile({
      notes: [note],
      ratings: [aRating('tests', 3)],
      evidence: [someEvidence('e1', 'tests', 'own:i1', 'INTEGRITY')],
    });
    expect(markdown({ file })).not.toContain('INTEGRITY');
    expect(draftFeedback(file, BACKEND)).toEqual({ pros: '', cons: '', takeaways: '' });
    const options = { includePrivateNotes: true, includeCandidateName: true };
    expect(markdown({ file, options })).toContain('(integrity of the interview, −): INTEGRITY');
  });

  it('leads to the line that a note is about, in the version in which it was seen', () => {
    const anchorLine = { path: 'app/models/a b#.rb', line: 42, sha: 'abc' };
    const file = aFile({ interview: anInterview(), notes: [aNote('n1', { anchorLine, text: 'Here' })] });
    expect(markdown({ file })).toContain(
      '[app/models/a b#.rb:42](https://gitlab.com/shop/orders/-/blob/abc/app/models/a%20b%23.rb#L42)',
    );
  });

  it('leaves the name out when asked', () => {
    expect(markdown({ options: { includePrivateNotes: false, includeCandidateName: false } })).not.toContain(
      'Robin',
    );
  });

  it('adds no number about the candidate up', () => {
    expect(markdown()).not.toMatch(/average|mean\b|total|%|score/i);
  });

  it('says that a shadow’s feedback is not for submission, and that nothing is chosen yet', () => {
    const out = markdown({
      file: aFile({ interview: anInterview({ part: 'shadow', callAt: null }), feedback: null }),
      rules: [],
    });
    expect(out).toContain('shadow (for the debrief, not for submission)');
    expect(out).toContain('## Overall\n\nNot chosen yet.');
    expect(out).toContain('**Call**: time not known');
    expect(out).not.toContain('## Process');
    expect(out).not.toContain('## Notes');
  });
});

describe('one field alone', () => {
  it('is what was written, and nothing where nothing was', () => {
    const feedback = { ...emptyFeedback('i1', 0), noteForOthers: 'Ask about **jobs**' };
    expect(toMarkdown(fieldDocument(feedback, 'noteForOthers'))).toBe('Ask about **jobs**\n');
    expect(fieldDocument(feedback, 'pros')).toEqual([]);
  });
});
