import { describe, expect, it } from 'vitest';
import { exposureOf } from '@/core/exercise/expose';
import { listFindings } from '@/core/exercise/list-findings';
import { saidBefore } from '@/core/exercise/said-before';
import { author, candidate, comment } from '../activity/build';
import { CALL_AT, aFinding, anInterview } from '../interview/examples';
import { aFindingOf, anExercise } from './an-exercise';

const exercise = anExercise({
  findings: [
    aFindingOf('slow', { category: 'performance', severity: 'could', variants: ['slow'] }),
    aFindingOf('rounding', { severity: 'should', variants: ['rounding'] }),
    aFindingOf('float', { severity: 'must', variants: ['float'] }),
  ],
  extras: [{ id: 'currency', title: 'No currency', description: 'Amounts have none.' }],
});

describe('the list of findings', () => {
  it('is in the order of the categories, the most severe first, and leaves empty ones out', () => {
    const { groups } = listFindings(exercise, [], []);
    expect(
      groups.map(({ category, findings }) => [category, findings.map(({ expected }) => expected.id)]),
    ).toEqual([
      ['correctness', ['float', 'rounding']],
      ['performance', ['slow']],
    ]);
  });

  it('offers comments until they are evidence', () => {
    const comments = [comment(1, { body: 'a float' }), comment(2, { body: 'still a float' })];
    const first = listFindings(exercise, [], comments).groups[0]?.findings[0];
    expect(first?.offered.map(({ eventId }) => eventId)).toEqual(['note:1', 'note:2']);
    const confirmed = aFinding('float', { eventIds: ['note:1'] });
    const then = listFindings(exercise, [confirmed], comments).groups[0]?.findings[0];
    expect(then?.offered.map(({ eventId }) => eventId)).toEqual(['note:2']);
    expect(then?.confirmed).toBe(confirmed);
  });

  it('has known extras and those of the interviewer', () => {
    const own = aFinding('own-1', { state: 'extra', title: 'No index', category: 'performance' });
    const known = aFinding('currency', { state: 'extra', category: 'design' });
    expect(listFindings(exercise, [own, known], []).extras).toEqual([
      {
        id: 'currency',
        title: 'No currency',
        description: 'Amounts have none.',
        category: 'design',
        confirmed: known,
      },
      { id: 'own-1', title: 'No index', description: '', category: 'performance', confirmed: own },
    ]);
  });

  it('keeps what was said about a finding that this version does not have', () => {
    const gone = aFinding('removed', { state: 'partly', title: '' });
    expect(listFindings(exercise, [gone], []).extras.at(-1)).toMatchObject({
      id: 'removed',
      confirmed: gone,
    });
  });
});

describe('what others had said before', () => {
  const thread = [
    comment(1, { body: 'Why is this here?' }),
    comment(2, { author, body: 'Because two workers may run at once.', reply: true }),
    comment(3, { body: 'Then this is a race.', reply: true }),
    comment(4, { author, body: 'Right.', reply: true }),
  ];

  it('is what stood above the comment, without the candidate’s own', () => {
    expect(saidBefore('note:3', thread, candidate).map(({ id }) => id)).toEqual(['note:2']);
  });

  it.each(['note:1', 'note:99'])('is nothing above %s', (id) => {
    expect(saidBefore(id, thread, candidate)).toEqual([]);
  });
});

describe('the exposure log', () => {
  it('says who was given which version when', () => {
    const interview = anInterview({ exerciseId: 'storefront', exerciseVersion: 2 });
    expect(exposureOf(interview)).toEqual({
      id: 'i1',
      exerciseId: 'storefront',
      exerciseVersion: 2,
      interviewId: 'i1',
      candidate: 'Robin Doe',
      at: interview.linkSentAt,
    });
  });

  it.each([
    [
      'a username where there is no name',
      { candidate: { name: ' ', username: 'robin', userId: 9 } },
      'robin',
      undefined,
    ],
    [
      'the name without what was typed around it',
      { candidate: { name: ' Robin Doe ', username: 'robin', userId: 9 } },
      'Robin Doe',
      undefined,
    ],
    ['nobody where nobody is chosen', { candidate: null }, null, undefined],
    [
      'the beginning where the link is not known',
      { linkSentAt: null, createdAt: CALL_AT },
      'Robin Doe',
      CALL_AT,
    ],
  ])('names %s', (_what, patch, name, at) => {
    const exposure = exposureOf(anInterview({ exerciseId: 'a', exerciseVersion: 1, ...patch }));
    expect(exposure?.candidate).toBe(name);
    if (at !== undefined) expect(exposure?.at).toBe(at);
  });

  it('has no line for an interview without exercise', () => {
    expect(exposureOf(anInterview())).toBeNull();
  });
});
