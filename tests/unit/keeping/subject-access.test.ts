import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectAccessPage } from '@/core/keeping/subject-access-page';
import type { SubjectAccess } from '@/core/keeping/subject-access';
import { OUTSIDE } from '@/core/keeping/outside';
import { htmlLines } from '@/core/summary/html';
import { anyContents } from '../backup/a-backup';

/** Anything that may be held about one candidate. */
const anyBundle = anyContents.map(({ file, rubric, exercise, review, panel }): SubjectAccess => ({
  format: 'second-chair-subject-access',
  version: 1,
  createdAt: Date.UTC(2026, 10, 26, 14, 2, 7),
  candidate: file.interview.candidate,
  interviews: [
    {
      ...file,
      rubric: { id: rubric.id, version: rubric.version, title: rubric.title },
      exercise: exercise && { id: exercise.id, version: exercise.version, title: exercise.title },
      review,
      panel,
      exposures: [],
      sessions: [],
      purgeNotice: null,
      setAside: [],
    },
  ],
  notReached: [...OUTSIDE],
}));

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the page of a subject-access bundle', () => {
  it('shows every text that the JSON holds, and no tag but its own', () => {
    fc.assert(
      fc.property(anyBundle, (bundle) => {
        const page = subjectAccessPage(bundle);
        const { format: _, version: _version, createdAt: _at, ...held } = bundle;
        for (const text of textsIn(held)) expect(page).toContain(htmlLines(text));
        const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag?.toLowerCase()));
        expect([...tags].filter((tag) => !OWN_TAGS.has(tag ?? ''))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('fetches and runs nothing, and its title names nobody', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>" onclick="x';
    const page = subjectAccessPage({
      format: 'second-chair-subject-access',
      version: 1,
      createdAt: 1.79e12,
      candidate: { name: hostile, username: null, userId: null },
      interviews: [],
      notReached: [],
    });
    expect(page).toContain('<title>Second Chair</title>');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|<[^>]*onclick/);
    expect(page).toContain('&lt;script&gt;');
  });
});

const OWN_TAGS = new Set(
  '! html head meta title style body main h1 h2 h3 p section dl dt dd ol li span br'
    .split(' ')
    .concat('!doctype'),
);
