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

  it('is to be read by a person: moments as dates, fields as words, lists, and "none" for nothing', () => {
    const page = subjectAccessPage({
      format: 'second-chair-subject-access',
      version: 1,
      createdAt: Date.UTC(2026, 10, 26, 14, 2, 7),
      candidate: { name: 'Robin', username: null, userId: 3 },
      interviews: [
        {
          legalHold: true,
          interview: {
            linkSentAt: Date.UTC(2026, 10, 20),
            at: Date.UTC(2026, 10, 21),
            callDurationMs: 1.7e12,
            startedAt: 1_000,
            mrURL: '',
            explained: [],
            draft: false,
            held: true,
            'note:5': { body: 'Text' },
            empty: {},
            clock: [{ id: 'c' }, 7],
          },
        } as unknown as SubjectAccess['interviews'][number],
      ],
      notReached: [],
    });
    expect(page).toContain('Written 2026-11-26 14:02:07 UTC. It holds');
    expect(page).toContain('<h2>Interview 1</h2>\n<section><h3>The interview</h3>');
    const shown = (words: string, value: string) => `<dt>${words}</dt><dd>${value}</dd>`;
    const none = '<span class="none">none</span>';
    for (const field of [
      shown('username', none),
      shown('user id', '3'),
      shown('link sent at', '2026-11-20 00:00:00 UTC'),
      shown('at', '2026-11-21 00:00:00 UTC'),
      // No moment, by its name; none, as there was no GitLab then.
      shown('call duration ms', '1700000000000'),
      shown('started at', '1000'),
      shown('mr url', none),
      shown('explained', none),
      shown('draft', 'no'),
      shown('held', 'yes'),
      shown('note:5', shown('body', 'Text').replace(/^.*$/, '<dl>$&</dl>')),
      shown('empty', none),
      shown('clock', `<ol><li><dl>${shown('id', 'c')}</dl></li><li>7</li></ol>`),
    ])
      expect(page).toContain(field);
    expect(page).toContain(`<section><h3>Announced purge</h3>${none}</section>`);
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
