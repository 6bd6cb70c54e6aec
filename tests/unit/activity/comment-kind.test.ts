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

  it.each([
    ['security (non-blocking): Escape this', 'security', false, 'comment', 'Escape this'],
    ['**perf:** Could we index this?', 'perf', null, 'question', 'Could we index this?'],
    ['**Perf** (blocking): slow', 'perf', true, 'comment', 'slow'],
    ['a11y! (ux): no label', 'a11y', true, 'comment', 'no label'],
    [':bug: **race**: Two workers', 'race', null, 'comment', 'Two workers'],
    ['- nit: spelling', null, null, 'nitpick', 'spelling'],
    ['### issue (blocking): big', null, true, 'issue', 'big'],
    ['perf: only a word before a colon', null, null, 'comment', 'perf: only a word before a colon'],
    ['**Beware: all of it is bold**', null, null, 'comment', '**Beware: all of it is bold**'],
    ['Sidekiq (background jobs): retries', null, null, 'comment', 'Sidekiq (background jobs): retries'],
  ])('reads a label that is not of the list: %j', (body, label, blocking, kind, subject) => {
    expect(readComment(body)).toMatchObject({ label, blocking, kind, subject });
  });

  it.each([
    ['nit, rename it', 'nitpick'],
    ['Typo in the name', 'nitpick'],
    ['Nit picking aside, it works', 'comment'],
    ['This allocates. Could we memoise it?', 'question'],
    ['Nice use of a lease here.', 'praise'],
    ['Great, I love this', 'praise'],
    ['Nice, but it fails on nil', 'comment'],
    ['Nice to have: a test', 'comment'],
    ['It would be nice', 'comment'],
    ['`issue: x` is what it logs', 'comment'],
    ['    issue: indented code', 'comment'],
    ['>>>\nissue: quoted\n>>>\n\nThanks', 'comment'],
    ['One.\n\nTwo.\n\nThree.\n\n```suggestion\nx\n```', 'suggestion'],
    ['One.\n\n>>>\n\nnot said\n\n```suggestion\nx\n```\n\n>>>\n\nTwo.', 'comment'],
    ['> ```suggestion\n> x\n> ```\n\nNo.', 'comment'],
    ['````\n```suggestion\nx\n```\n````', 'comment'],
    ['```code``` first\n\nmore', 'comment'],
  ])('goes by words at the very start, and by nothing quoted or code: %j', (body, kind) => {
    expect(readComment(body)).toMatchObject({ kind, label: null });
  });

  it('keeps the decorations as they were written, in lower case', () => {
    expect(readComment('suggestion (UX, Non-Blocking): x').decorations).toEqual(['ux', 'non-blocking']);
  });

  // Four times the text takes about four times as long; a quadratic step takes sixteen times, and minutes.
  it('reads a hostile megabyte in a moment', () => {
    const fastest = (body: string) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const start = performance.now();
          readComment(body);
          return performance.now() - start;
        }),
      );
    const pieces = [
      '*',
      '(',
      '> ',
      '```\n',
      ' ',
      'issue (',
      '[',
      '_a',
      '!',
      '\n',
      'a:',
      '>>>\n',
      '~~~~\n',
      '    x\n',
    ];
    for (const piece of [...pieces, 'could we ', 'nice ', ':a: ', '**x', '`', '- ', '? ']) {
      const small = fastest(piece.repeat(256_000 / piece.length));
      const large = fastest(piece.repeat(1_024_000 / piece.length));
      expect(large, `"${piece}" repeated`).toBeLessThan(12 * small + 100);
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
