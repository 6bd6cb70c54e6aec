import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { expandPack, ownOf } from '@/core/rubric/packs/expand-pack';
import { PackSourceSchema, type CriterionSource, type SharedSource } from '@/core/rubric/packs/pack-source';
import { RubricSchema } from '@/core/rubric/rubric-schema';

const criterion = (patch: Partial<CriterionSource> = {}): CriterionSource => ({
  id: 'tests',
  title: 'Tests',
  dimension: 'judgement',
  looksAt: 'What the tests prove.',
  qualifications: ['solutions', 'english'],
  need: { intermediate: 'must', senior: 'must' },
  anchors: { 1: 'One.', 2: 'Two.', 3: { text: 'Three.', seniorAdds: 'More.' }, 4: 'Four.' },
  questions: ['First?', 'Second?', 'Third?'],
  foundIn: ['comments'],
  ...patch,
});

const shared: SharedSource = {
  qualifications: [
    { id: 'solutions', text: 'Looks for solutions.', levels: ['intermediate', 'senior'] },
    { id: 'english', text: 'Gets points across.', levels: ['intermediate', 'senior'] },
  ],
  criteria: [criterion()],
};

const file = (patch: object = {}) => ({
  id: 'sre',
  version: 3,
  role: 'sre',
  title: 'Site reliability engineer',
  qualifications: {
    use: ['solutions'],
    own: [{ id: 'linux', text: 'Knows Linux.', levels: ['senior'] }],
  },
  criteria: [{ use: 'tests' }],
  ...patch,
});

const expand = (patch: object = {}, from: SharedSource[] = [shared]) =>
  expandPack(v.parse(PackSourceSchema, file(patch)), from);

describe('a pack that uses what is shared', () => {
  it('is a rubric with every word in its place', () => {
    const rubric = expand();
    expect(v.parse(RubricSchema, rubric)).toEqual(rubric);
    expect(rubric).toMatchObject({ id: 'sre', version: 3, role: 'sre' });
    expect(rubric.criteria[0]?.anchors).toEqual({
      1: { text: 'One.', seniorAdds: null },
      2: { text: 'Two.', seniorAdds: null },
      3: { text: 'Three.', seniorAdds: 'More.' },
      4: { text: 'Four.', seniorAdds: null },
    });
  });

  it('serves what it says, and of the shared qualifications those that it lists', () => {
    expect(expand({ criteria: [{ use: 'tests', serves: ['linux'] }] }).criteria[0]?.qualifications).toEqual([
      'solutions',
      'linux',
    ]);
  });

  it('puts its own words in place of the shared ones, and leaves the others', () => {
    const use = {
      use: 'tests',
      title: 'Checks',
      looksAt: 'What the checks prove.',
      need: { intermediate: 'nice', senior: 'must' },
      anchors: { 2: { text: 'Two here.' }, 3: { seniorAdds: 'More here.' }, 4: { seniorAdds: 'Most.' } },
      questions: { 1: 'First here?', 3: 'Third here?' },
    };
    expect(expand({ criteria: [use] }).criteria[0]).toEqual({
      ...criterion(),
      title: 'Checks',
      looksAt: 'What the checks prove.',
      need: { intermediate: 'nice', senior: 'must' },
      qualifications: ['solutions'],
      anchors: {
        1: { text: 'One.', seniorAdds: null },
        2: { text: 'Two here.', seniorAdds: null },
        3: { text: 'Three.', seniorAdds: 'More here.' },
        4: { text: 'Four.', seniorAdds: 'Most.' },
      },
      questions: ['First here?', 'Second?', 'Third here?'],
    });
  });

  it('adds a third question to two', () => {
    const two: SharedSource = { ...shared, criteria: [criterion({ questions: ['First?', 'Second?'] })] };
    expect(expand({}, [two]).criteria[0]?.questions).toEqual(['First?', 'Second?']);
    expect(
      expand({ criteria: [{ use: 'tests', questions: { 3: 'Third?' } }] }, [two]).criteria[0]?.questions,
    ).toEqual(['First?', 'Second?', 'Third?']);
  });

  it('borrows what another pack holds itself', () => {
    const lender = v.parse(
      PackSourceSchema,
      file({ criteria: [{ use: 'tests' }, criterion({ id: 'linux', qualifications: ['linux'] })] }),
    );
    const borrower = {
      qualifications: { use: ['linux'], own: [] },
      criteria: [{ use: 'linux' }],
    };
    const rubric = expand(borrower, [shared, ownOf(lender)]);
    expect(rubric.criteria.map(({ id }) => id)).toEqual(['linux']);
    expect(rubric.qualifications.map(({ id }) => id)).toEqual(['linux']);
  });

  it('changes nothing of what it uses', () => {
    const before = structuredClone(shared);
    expand({ criteria: [{ use: 'tests', serves: ['linux'], questions: { 1: 'Other?' } }] });
    expect(shared).toEqual(before);
  });

  it('says what it could not find', () => {
    expect(() => expand({ criteria: [{ use: 'testz' }] })).toThrow(
      'The pack "sre" uses the criterion "testz", which no file it draws on holds.',
    );
    expect(() => expand({ qualifications: { use: ['toString'], own: [] } })).toThrow(
      'uses the qualification "toString"',
    );
  });
});

describe('the file of a pack', () => {
  const refused: [string, object][] = [
    ['a field of the pack', { author: 'me' }],
    ['a field of a criterion', { criteria: [{ ...criterion(), weight: 2 }] }],
    ['a field of a used criterion', { criteria: [{ use: 'tests', weight: 2 }] }],
    ['a fifth anchor', { criteria: [{ use: 'tests', anchors: { 5: { text: 'Five.' } } }] }],
    ['a fourth question', { criteria: [{ use: 'tests', questions: { 4: 'Fourth?' } }] }],
    ['a level', { qualifications: { use: [], own: [{ id: 'a', text: 'A.', levels: ['staff'] }] } }],
    [
      'a qualification of no level',
      { qualifications: { use: [], own: [{ id: 'a', text: 'A.', levels: [] }] } },
    ],
    ['a role', { role: 'chef' }],
    ['a half version', { version: 1.5 }],
  ];
  it.each(refused)('holds nothing unknown: %s', (_, patch) => {
    expect(v.safeParse(PackSourceSchema, file(patch)).success).toBe(false);
  });
});
