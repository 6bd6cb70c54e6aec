import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComment } from '@/core/activity/comment-kind';

describe('readComment', () => {
  it.each([
    ['praise: Clear tests.', 'praise', null, 'Clear tests.'],
    [
      'question (non-blocking): At this point, does it matter?',
      'question',
      false,
      'At this point, does it matter?',
    ],
    ['**issue (blocking):** This loses jobs.', 'issue', true, 'This loses jobs.'],
    ['**issue** (blocking, security): **really** bad', 'issue', true, '**really** bad'],
    ['**Suggestion:** **Use** a constant', 'suggestion', null, '**Use** a constant'],
    ['issue!: Fails on nil', 'issue', true, 'Fails on nil'],
    ['nit: spelling', 'nitpick', null, 'spelling'],
    ['chore (if-minor): run the linter', 'chore', null, 'run the linter'],
    ['TODO: a test', 'todo', null, 'a test'],
    ['issue (see: below): two colons', 'issue', null, 'two colons'],
    ['> issue: quoted\n\nthought: mine', 'thought', null, 'mine'],
    ['note:\n\nThe words come later.', 'note', null, 'The words come later.'],
    ['(non-blocking) Rename this.', 'comment', false, 'Rename this.'],
    ['Blocking: this drops data.', 'comment', true, 'this drops data.'],
  ])('reads %j', (body, kind, blocking, subject) => {
    expect(readComment(body)).toMatchObject({ kind, blocking, subject });
  });

  it.each([
    ['Why is this a string?', 'question'],
    ['Should **this** be `nil`? I would expect a list.', 'question'],
    ['I like it. Why is this a string?', 'comment'],
    ['See https://example.org/?a=1 for more', 'comment'],
    ['Like so:\n\n```suggestion:-0+1\nx\n```', 'suggestion'],
    ['```ruby\nissue: in code\n```', 'comment'],
    ['The issue: it fails', 'comment'],
    ['This is blocking IO and should be async', 'comment'],
    ['non-blocking IO would help here', 'comment'],
    ['issue without a colon', 'comment'],
    ['issue (never closed: text', 'comment'],
    ['Caution: hot', 'comment'],
    ['', 'comment'],
  ])('goes by plain signs in %j', (body, kind) => {
    expect(readComment(body)).toMatchObject({ kind, blocking: null });
  });

  it('keeps the decorations as they were written, in lower case', () => {
    expect(readComment('suggestion (UX, Non-Blocking): x').decorations).toEqual(['ux', 'non-blocking']);
  });

  // Generous, for a busy machine; a quadratic step takes minutes.
  it('reads a hostile megabyte in a moment', () => {
    for (const piece of ['*', '(', '> ', '```\n', ' ', 'issue (', '[', '_a', '!', '\n', 'a:']) {
      const start = performance.now();
      readComment(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, `"${piece}" repeated`).toBeLessThan(3_000);
    }
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(() => readComment(body)).not.toThrow();
      }),
    );
  });
});
