import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Person } from '@/core/activity/person';
import { deriveTimeline, type TimelineOptions } from '@/core/activity/derive-timeline';
import { author, before, callAt, candidate, comment, commit, record, sam, system, threads } from './build';

const options: TimelineOptions = { candidate, sittingGapMs: 20 * 60_000, reviewEndsAt: null };
const derive = (events: ActivityEvent[], more: Partial<TimelineOptions> = {}) =>
  deriveTimeline([record('all', ...events)], { ...options, ...more });
const rows = (events: ActivityEvent[]) =>
  derive(events).entries.map(({ id, kind, byCandidate }) => `${id} ${kind}${byCandidate ? ' own' : ''}`);

const pushed = (id: string, at: number, toSha: string, by: Person | null = sam): ActivityEvent => ({
  kind: 'pushed',
  id,
  at,
  author: by,
  ref: 'topic',
  fromSha: null,
  toSha,
  commits: 1,
});
const version = (id: string, at: number, headSha: string): ActivityEvent => ({
  kind: 'version',
  id,
  at,
  author: null,
  headSha,
});
const edit = (noteId: number, at: number): ActivityEvent => ({
  kind: 'edit',
  id: `edit:${noteId}:${at}`,
  at,
  author: null,
  noteId,
});

describe('a push', () => {
  it('is told by the system note, which names who', () => {
    const at = before(20);
    const events = [
      version('v', at, 'aa'),
      pushed('p', at + 900, 'aa'),
      system(5, 'added 1 commit', at + 2_000),
    ];
    expect(rows(events)).toEqual(['note:5 push own']);
  });

  it('is told by its event where there is no note, also long before GitLab made the version', () => {
    expect(rows([version('v', before(20), 'aa'), pushed('p', before(25), 'aa')])).toEqual(['p push own']);
  });

  it('is told by the version where nothing else tells of it, and that is theirs if the commit is', () => {
    const events = [version('v', before(20), 'aa'), commit('aa', before(21))];
    expect(rows([comment(1), ...events])).toContain('v push own');
    const owners = { commitOwners: [{ sha: 'aa', byCandidate: false }] };
    expect(
      derive([comment(1), ...events], owners).entries.filter(({ byCandidate }) => byCandidate),
    ).toHaveLength(1);
  });

  it('by another person stays beside it', () => {
    const at = before(20);
    const events = [
      pushed('p', at, 'aa'),
      pushed('q', at, 'bb', author),
      system(5, 'added 1 commit', at + 1, author),
    ];
    expect(rows(events)).toEqual(['p push own', 'note:5 push']);
  });

  it('says on the timeline why a commit is theirs', () => {
    const { commits } = derive([commit('aa', before(21), 'Pair'), pushed('p', before(20), 'aa')]);
    expect(commits.get('aa')).toEqual({ byCandidate: true, reason: 'pushed' });
  });
});

describe('a reviewer', () => {
  const reviewer = (state: string, by: Person = sam): ActivityEvent => ({
    kind: 'reviewer',
    id: `reviewer:${by.id}`,
    at: before(72),
    author: by,
    state,
  });

  it('is a row, and nothing that they did', () => {
    expect(rows([reviewer('unreviewed')])).toEqual(['reviewer:3 reviewer']);
    expect(derive([reviewer('unreviewed')]).sittings).toEqual({ known: false, reason: 'no-activity' });
  });

  it.each([
    ['unreviewed', system(5, 'requested review from @kim and @Sam', before(70), author), true],
    ['unreviewed', system(5, 'requested review from @samantha', before(70), author), false],
    ['requested_changes', system(5, 'requested changes', before(30)), true],
    ['requested_changes', system(5, 'requested changes', before(30), author), false],
    ['requested_changes', system(5, 'requested review from @sam', before(70), author), false],
    ['approved', { kind: 'approval', id: 'approval:3', at: before(30), author: sam } as const, true],
  ])('%s is left out where another event tells the same', (state, other, told) => {
    expect(rows([reviewer(state), other]).some((row) => row.startsWith('reviewer'))).toBe(!told);
  });
});

describe('an approval that was withdrawn', () => {
  it('stays told by the system notes, both of them', () => {
    const given = system(5, 'approved this merge request', before(30));
    const withdrawn = system(6, 'unapproved this merge request', before(20));
    const approval: ActivityEvent = { kind: 'approval', id: 'approval:3', at: before(30), author: sam };
    expect(rows([given, approval])).toEqual(['note:5 approval own']);
    expect(rows([given, withdrawn])).toEqual(['note:5 approval own', 'note:6 approval own']);
  });
});

describe('an edit', () => {
  it('belongs to the comment, counts as an act of its author, and is no row', () => {
    const at = before(40) + 60_000;
    const events = [comment(1, { at }), edit(1, at + 30 * 60_000), edit(1, at + 10 * 60_000), edit(99, at)];
    const { entries, sittings } = derive(events);
    expect(entries).toMatchObject([
      {
        id: 'note:1',
        edited: true,
        edits: [
          { noteId: 1, at: at + 10 * 60_000 },
          { noteId: 1, at: at + 30 * 60_000 },
        ],
      },
    ]);
    expect(sittings).toMatchObject({
      sittings: [{ fromAt: at, toAt: at + 30 * 60_000, entryIds: ['note:1'] }],
    });
  });

  it('of somebody else, or on the call, is no act of the review', () => {
    const own = comment(1, { at: before(3) });
    const events = [own, comment(2, { author, at: before(3) }), edit(2, before(2)), edit(1, callAt)];
    expect(derive(events, { reviewEndsAt: callAt }).sittings).toMatchObject({
      sittings: [{ fromAt: own.at, toAt: own.at }],
    });
  });
});

describe('a reaction', () => {
  const emoji = (noteId: number | null): ActivityEvent => ({
    kind: 'emoji',
    id: `emoji:${noteId ?? 0}`,
    at: before(10),
    author: sam,
    name: 'tada',
    noteId,
  });

  it('names the thread that it stands in, and is an act', () => {
    const thread = record('thread:a1', comment(1, { author }), comment(2, { author }));
    const { entries, sittings } = deriveTimeline(
      [thread, record('r', emoji(2), emoji(null), emoji(77))],
      options,
    );
    expect(entries.map(({ id, about }) => [id, about])).toEqual([
      ['note:1', null],
      ['emoji:0', null],
      ['emoji:2', 'note:1'],
      ['emoji:77', null],
    ]);
    expect(sittings).toMatchObject({ sittings: [{ entryIds: ['emoji:2', 'emoji:0', 'emoji:77'] }] });
  });
});

describe('a comment that GitLab does not give any more', () => {
  const absence = (confirmedAt: number | null) => ({ readId: 'r', missedAt: 1, confirmedAt });

  it('is deleted when a second read confirmed it', () => {
    const { entries } = derive([comment(1, { absence: absence(null) })]);
    expect(entries).toMatchObject([{ deleted: false }]);
    expect(derive([comment(1, { absence: absence(2) })]).entries).toMatchObject([{ deleted: true }]);
  });

  it('keeps no thread open', () => {
    const resolvable = { resolvable: true, resolved: false };
    const gone = comment(1, { ...resolvable, absence: absence(2) });
    expect(derive([gone]).entries[0]?.thread).toBeNull();
    expect(derive([gone, comment(2, { ...resolvable, resolved: true })]).entries[0]?.thread).toBe('resolved');
  });
});

describe('rows of records that have not changed', () => {
  it('are the same objects, and those of a changed record are not', () => {
    const records = [...threads(comment(1), comment(2)), record('c', commit('aa', before(1)))];
    const first = deriveTimeline(records, options).entries;
    const grown = [...records, ...threads(comment(3))];
    const second = deriveTimeline(grown, options).entries;
    expect(first.every((entry) => second.includes(entry))).toBe(true);
    const changed = [...threads(comment(1, { body: 'New' })), ...grown.slice(1)];
    const third = deriveTimeline(changed, options).entries;
    expect(third.filter((entry) => !second.includes(entry)).map(({ id }) => id)).toEqual(['note:1']);
  });

  it('say the same as rows made anew, whatever was derived from them before', () => {
    const records = threads(comment(1), comment(2, { author }), comment(40));
    const anew = () => structuredClone(records);
    const choices: TimelineOptions[] = [
      options,
      { ...options, candidate: null },
      { ...options, candidate: { name: 'A', username: null, userId: author.id } },
      { ...options, sittingGapMs: 1 },
      { ...options, reviewEndsAt: before(40) },
    ];
    for (const choice of [...choices, ...choices.reverse()]) {
      expect(deriveTimeline(records, choice)).toEqual(deriveTimeline(anew(), choice));
    }
  });
});
