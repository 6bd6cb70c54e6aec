import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeEvent } from '@/core/activity/describe';
import { plainText } from '@/core/activity/plain-text';
import { comment, commit, sam, system } from './build';

const common = { id: 'x', at: 0, author: sam };

it.each([
  [
    comment(1, {
      body: '**issue (blocking):** The `retry` loop [never ends](https://example.org/a)\n\nMore.',
    }),
    'The retry loop never ends',
  ],
  [comment(1, { body: '# Summary\n\nDone' }), 'Summary'],
  [comment(1, { body: '![shot](/uploads/a.png)' }), 'shot'],
  [comment(1, { body: 'snake_case_name and _stress_' }), 'snake_case_name and stress'],
  [comment(1, { body: '<script>alert(1)</script>' }), '<script>alert(1)</script>'],
  [comment(1, { body: ' ' }), 'Empty comment'],
  [comment(1, { body: '> only a quote' }), 'Code or quote without words'],
  [
    comment(1, {
      body: '```suggestion:-1+0\nx\n```',
      suggestions: [{ fromLine: 3, toLine: 4, fromContent: '', toContent: '', applied: false }],
    }),
    'Suggested change to lines 3–4',
  ],
  [system(1, 'added 2 commits\n\n<ul><li>x</li></ul>', 0), 'Added 2 commits'],
  [system(1, '', 0), 'System note'],
  [commit('abcdef012345', 0), 'Commit abcdef012345'],
  [{ ...common, kind: 'version' as const, headSha: 'abcdef012345' }, 'Pushed abcdef01'],
  [{ ...common, kind: 'approval' as const }, 'Approved the merge request'],
  [{ ...common, kind: 'state' as const, state: 'closed' }, 'Closed the merge request'],
  [
    {
      ...common,
      kind: 'label' as const,
      subject: 'milestone' as const,
      action: 'remove' as const,
      name: '19.1',
    },
    'Removed milestone 19.1',
  ],
  [{ ...common, kind: 'emoji' as const, name: 'tada', noteId: null }, 'Reacted with :tada:'],
  [{ ...common, kind: 'other' as const, text: '' }, 'Activity of an unknown kind'],
])('%o', (event, title) => {
  expect(describeEvent(event)).toBe(title);
});

it('cuts a long title, never in the middle of a character', () => {
  const title = plainText('🎉'.repeat(500), 201);
  expect(title).toBe(`${'🎉'.repeat(100)}…`);
});

it('takes the addresses of links out before it cuts: they may be longer than what is shown', () => {
  const sha = 'a'.repeat(40);
  const address = `/group/subgroup/storefront/-/merge_requests/3128/diffs?diff_id=1234567890&start_sha=${sha}#${sha}_19_19`;
  expect(plainText(`changed this line in [version 3 of the diff](${address})`, 90)).toBe(
    'changed this line in version 3 of the diff',
  );
  const words = 'for why this should be a Set.';
  expect(plainText(`See [the handbook](https://handbook.example/${'x'.repeat(120)}) ${words}`, 90)).toBe(
    `See the handbook ${words}`,
  );
});

it('looks at no more than the beginning of a very long text', () => {
  expect(plainText(`[a](${'b'.repeat(1_000)})`, 10)).toMatch(/…$/);
  expect(plainText('x'.repeat(1_000), 10)).toBe('xxxxxxxxxx…');
});

it('gives one line for any comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (body) => {
      const title = describeEvent(comment(1, { body }));
      expect(title).not.toBe('');
      expect(title).not.toContain('\n');
    }),
  );
});
