import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '@/core/interview/interview';
import { BACKEND } from '@/tests/fixtures/packs';
import { draftFeedback } from '@/core/summary/draft-feedback';
import { CALL_AT, aFile, aNote, aRating, someEvidence } from '../interview/examples';

describe('a first text of the feedback', () => {
  it('is empty where there is nothing to rest on, ratings or not', () => {
    expect(draftFeedback(aFile({ ratings: [aRating('tests', 4)] }), BACKEND)).toEqual({
      pros: '',
      cons: '',
      takeaways: '',
    });
  });

  it('puts comments of ratings on their side, in the order of the rubric', () => {
    const ratings = [
      aRating('tests', 3, { comment: 'Named the missing\ntest for refunds.' }),
      aRating('severity', 4, { comment: 'Ordered by risk.' }),
      aRating('correctness', 2, { comment: 'Saw the race after a hint.' }),
      aRating('design', 'NE', { reason: 'No time', comment: 'Not reached.' }),
    ];
    expect(draftFeedback(aFile({ ratings }), BACKEND)).toEqual({
      pros: '- **Severity and priorities**: Ordered by risk.\n- **Tests**: Named the missing test for refunds.',
      cons: '- **Correctness and edge cases**: Saw the race after a hint.',
      takeaways: '',
    });
  });

  it('quotes evidence where a rating has no comment, short and harmless', () => {
    const excerpt = `# <img src=x onerror=alert(1)> [x](http://evil) ${'word '.repeat(100)}`;
    const file = aFile({
      ratings: [aRating('tests', 3)],
      evidence: [someEvidence('e1', 'tests', 'note:5', excerpt)],
    });
    const { pros } = draftFeedback(file, BACKEND);
    expect(pros).toContain('“\\<img src=x onerror=alert(1)\\> x word');
    expect(pros).toMatch(/word …” \(review\)$/);
    expect(pros.length).toBeLessThan(260);
  });

  it('puts weighed evidence where it speaks, whatever the rating', () => {
    const piece = (id: string, said: string, polarity: 'plus' | 'minus' | null) => ({
      ...someEvidence(id, 'tests', `note:${id}`, said),
      polarity,
    });
    const evidence = [
      piece('1', 'Asks for a test', 'plus'),
      piece('2', 'Passed over it', 'minus'),
      piece('3', 'Ran it', null),
    ];
    const rated = draftFeedback(aFile({ ratings: [aRating('tests', 3)], evidence }), BACKEND);
    expect(rated.pros).toBe('- **Tests**: “Asks for a test” (review)\n- **Tests**: “Ran it” (review)');
    expect(rated.cons).toBe('- **Tests**: “Passed over it” (review)');
    const open = draftFeedback(aFile({ evidence }), BACKEND);
    expect(open.pros).toBe('- **Tests**: “Asks for a test” (review)');
    expect(open.cons).toBe('- **Tests**: “Passed over it” (review)');
  });

  it.each([
    [
      '**issue (blocking):** This query runs _once_ per `line_item`.',
      'issue (blocking): This query runs once per line_item.',
    ],
    ['> Is it fast?\n\nNo, see [the plan](https://a.example/x).', 'No, see the plan.'],
    ['Batch it:\n\n```suggestion:-0+0\norders.includes(:lines)\n```', 'Batch it:'],
    ['```ruby\norders.includes(:lines)\n```', 'ruby orders.includes(:lines)'],
  ])('quotes a comment in the words that are read, not as its Markdown: %s', (excerpt, words) => {
    const file = aFile({
      ratings: [aRating('tests', 3)],
      evidence: [someEvidence('e1', 'tests', 'note:5', excerpt)],
    });
    expect(draftFeedback(file, BACKEND).pros).toBe(`- **Tests**: “${words}” (review)`);
  });

  it('quotes an own note as it was typed', () => {
    const file = aFile({
      ratings: [aRating('tests', 3)],
      notes: [aNote('n1', { signal: null, text: '2 * 3 * 4 queries' })],
      evidence: [someEvidence('e1', 'tests', 'own:n1', '2 * 3 * 4 queries')],
    });
    expect(draftFeedback(file, BACKEND).pros).toContain('“2 \\* 3 \\* 4 queries”');
  });

  it('sorts notes by their signal, whatever the rating, with the time on the call', () => {
    const file = aFile({
      ratings: [aRating('tests', 2)],
      notes: [
        aNote('n1', { signal: 'plus', criterionId: 'tests', text: 'Ran the suite first' }),
        aNote('n2', { signal: 'minus', text: 'Left the error', phase: 'after', callOffsetMs: null }),
        aNote('n3', { signal: null, text: 'Nothing to sort by' }),
        aNote('n4', {
          signal: 'quote',
          text: 'I would *measure* it',
          phase: 'preparation',
          callOffsetMs: null,
          createdAt: CALL_AT - 53.5 * HOUR_MS,
        }),
        aNote('n5', { signal: 'question', text: 'Why no index?' }),
      ],
    });
    expect(draftFeedback(file, BACKEND)).toEqual({
      pros: '- **Tests**: Ran the suite first (call 00:42:10)',
      cons: '- Left the error (after the call)',
      takeaways: '- “I would \\*measure\\* it” (preparation, T−53 h)\n- Open question: Why no index?',
    });
  });

  it('uses no private note, neither itself nor through evidence', () => {
    const file = aFile({
      ratings: [aRating('tests', 3)],
      notes: (['plus', 'minus', 'quote', 'question', null] as const).map((signal, index) =>
        aNote(`n${String(index)}`, { signal, visibility: 'private', criterionId: 'tests', text: 'SECRET' }),
      ),
      evidence: [
        someEvidence('e1', 'tests', 'own:n4', 'SECRET'),
        someEvidence('e2', 'tests', 'own:removed', 'SECRET'),
      ],
    });
    expect(JSON.stringify(draftFeedback(file, BACKEND))).not.toContain('SECRET');
  });

  it('keeps notes for criteria of another level or rubric', () => {
    const notes = [aNote('n1', { signal: 'plus', criterionId: 'mentoring', text: 'Sent a link' })];
    expect(draftFeedback(aFile({ notes }), BACKEND).pros).toBe(
      '- **Helping the author grow**: Sent a link (call 00:42:10)',
    );
  });

  it('has each note at its own criterion, then those of none, the oldest first', () => {
    const notes = [
      aNote('n1', { signal: 'plus', text: 'Later', createdAt: CALL_AT + 2 }),
      aNote('n2', { signal: 'plus', text: 'Earlier', createdAt: CALL_AT + 1 }),
      aNote('n3', { signal: 'plus', criterionId: 'tests', text: 'Ran the suite' }),
      aNote('n4', { signal: 'plus', criterionId: 'severity', text: 'Ordered by risk' }),
      aNote('n5', { signal: 'plus', text: '  ' }),
    ];
    const lines = draftFeedback(aFile({ notes }), BACKEND).pros.split('\n');
    expect(lines.map((line) => line.replace(' (call 00:42:10)', ''))).toEqual([
      '- **Severity and priorities**: Ordered by risk',
      '- **Tests**: Ran the suite',
      '- Earlier',
      '- Later',
    ]);
  });

  it('has a note with a signal on the side that its signal says, and not again as evidence', () => {
    const file = aFile({
      ratings: [aRating('tests', 3)],
      notes: [aNote('n1', { signal: 'minus', criterionId: 'tests', text: 'Ran nothing' })],
      evidence: [someEvidence('e1', 'tests', 'own:n1', 'Ran nothing')],
    });
    expect(draftFeedback(file, BACKEND)).toMatchObject({
      pros: '',
      cons: '- **Tests**: Ran nothing (call 00:42:10)',
    });
  });

  it('has no line for evidence without words', () => {
    const file = aFile({
      ratings: [aRating('tests', 3)],
      evidence: [someEvidence('e1', 'tests', 'note:5', ' ')],
    });
    expect(draftFeedback(file, BACKEND).pros).toBe('');
  });

  it.each([
    ['a'.repeat(200), 'a'.repeat(200)],
    [`${'word '.repeat(39)}unfinished`, `${'word '.repeat(39).trim()} …`],
    [`${'a'.repeat(199)}😀`, `${'a'.repeat(199)} …`],
  ])('cuts what is too long to quote at a word, and never inside a sign: %s', (excerpt, words) => {
    const file = aFile({
      ratings: [aRating('tests', 3)],
      evidence: [someEvidence('e1', 'tests', 'note:5', excerpt)],
    });
    expect(draftFeedback(file, BACKEND).pros).toBe(`- **Tests**: “${words}” (review)`);
  });
});
