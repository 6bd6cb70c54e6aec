import { describe, expect, it } from 'vitest';
import { checkSample } from '@/core/calibration/check-sample';
import { readSampleFile, writeSampleFile } from '@/core/calibration/sample-file';
import type { Sample } from '@/core/calibration/sample';
import { loadBuiltInSample } from '@/core/calibration/samples';
import { BUILT_IN_SAMPLE_IDS } from '@/core/calibration/samples/ids';
import { loadPack } from '@/core/rubric/packs';
import { tinyRubric } from '@/tests/fixtures/interview';
import { aSample } from './sample';

const inFile = (change: object = {}): string => {
  const [sample] = JSON.parse(`[${writeSampleFile([aSample], 'json')}]`) as object[];
  return JSON.stringify({ ...sample, ...change });
};
/** The merge request of the sample, otherwise. */
const changed = (change: Partial<Sample['mergeRequest']>) => ({
  mergeRequest: { ...aSample.mergeRequest, ...change },
});
const problemsOf = (text: string): string[] => {
  const read = readSampleFile(text, []);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('the sample that ships', async () => {
  const sample = await loadBuiltInSample();

  it('can be rated: it has a reference with a reason for every criterion of its pack', () => {
    expect(checkSample(sample)).toEqual([]);
    expect(BUILT_IN_SAMPLE_IDS.has(sample.id)).toBe(true);
  });

  it('is rated by the newest version of its pack', async () => {
    expect(sample.rubric).toEqual(await loadPack('backend'));
  });

  it('has references that differ, so that agreeing by chance is told from agreeing', () => {
    expect(new Set(sample.references.map(({ value }) => value)).size).toBeGreaterThan(3);
  });

  it('names nobody, and every line that a comment stands on is in its file', () => {
    const text = JSON.stringify({ ...sample, rubric: null });
    expect(text).not.toMatch(/Robin|Okafor|Lindqvist|-author|-candidate|@sam/);
    for (const { file } of sample.comments) {
      if (!file) continue;
      const diff = sample.files.find(({ path }) => path === file.path)?.diff ?? '';
      const starts = [...diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)];
      const within = starts.some(([, from, count]) => {
        const first = Number(from);
        return file.line >= first && file.line < first + Number(count ?? 1);
      });
      expect([file, within]).toEqual([file, true]);
    }
  });
});

describe('a sample file', () => {
  it.each(['yaml', 'json'] as const)('is read back to the same, as %s', async (format) => {
    const samples: Sample[] = [aSample, await loadBuiltInSample()];
    const own = samples.map((sample) => ({ ...sample, id: `our-${sample.id}` }));
    expect(readSampleFile(writeSampleFile(own, format), [])).toEqual({ ok: true, items: own });
  });

  it('keeps what it was made from', () => {
    const made = { ...aSample, basedOn: { id: 'support-refunds', version: 1 } };
    expect(readSampleFile(writeSampleFile([made], 'yaml'), [])).toEqual({ ok: true, items: [made] });
  });

  it('may name a rubric that is known instead of holding it', () => {
    const text = inFile({ rubric: { id: aSample.rubric.id, version: 1 } });
    const others = [
      { ...aSample.rubric, version: 2, title: 'A newer one' },
      { ...aSample.rubric, id: 'other', title: 'Another one' },
    ];
    expect(readSampleFile(text, [...others, aSample.rubric])).toEqual({ ok: true, items: [aSample] });
    expect(readSampleFile(text, others)).toMatchObject({ ok: false });
    expect(problemsOf(text)).toEqual([
      'rubric: version 1 of the rubric “test-rubric” is not known here. Import it first, or ask for a sample that holds it.',
    ]);
  });

  it.each<[string, object, RegExp]>([
    ['a field that is not known', { score: 3 }, /^score: this field is not known here/],
    ['no title for its merge request', changed({ title: '' }), /^mergeRequest\.title: this is empty/],
    [
      'a book for its merge request',
      changed({ description: 'x'.repeat(6_000) }),
      /^mergeRequest\.description: this is longer/,
    ],
    ['a file of no name', { files: [{ path: '', diff: 'x' }] }, /^files\[0\]\.path: this is empty/],
    [
      'a comment that says nothing',
      { comments: [{ id: 'c1', by: 'author', text: ' ' }] },
      /^comments\[0\]\.text: this is empty/,
    ],
    [
      'a comment on no file',
      { comments: [{ id: 'c1', by: 'author', text: 'x', file: { path: '', line: 1 } }] },
      /^comments\[0\]\.file\.path: this is empty/,
    ],
    [
      'a time of another year',
      { comments: [{ id: 'c1', by: 'author', text: 'x', hoursBeforeCall: 10_001 }] },
      /^comments\[0\]\.hoursBeforeCall: this is a number of hours/,
    ],
    ['a file of another kind', { format: 'second-chair-exercise' }, /^format: this is an exercise\./],
    ['a newer format', { formatVersion: 2 }, /^formatVersion: this was written by a newer Second Chair/],
    ['a version that is none', { version: 1.5 }, /^version: a version is a whole number/],
    ['no comments', { comments: [] }, /^comments: there is no review to rate/],
    ['an id that reaches elsewhere', { id: '../x' }, /^id: an id holds letters/],
    ['the id of one that ships', { id: 'support-refunds' }, /^id: “support-refunds” comes with Second Chair/],
    ['a level that is none', { level: 'expert' }, /^level: this is none of/],
    [
      'a rating that is none',
      { references: [{ criterionId: 'tests', value: 5, reason: 'x' }] },
      /^references\[0\]\.value: /,
    ],
    [
      'a reference too few',
      { references: [aSample.references[0]] },
      /^references: a reference is missing for “design”/,
    ],
    ['no references', { references: [] }, /^references: a reference is missing for “tests”, “design”\./],
    [
      'a reference too many',
      { references: [...aSample.references, { criterionId: 'style', value: 1, reason: 'x' }] },
      /^references\[2\]\.criterionId: the rubric rates no criterion “style”/,
    ],
    [
      'a reference twice',
      { references: [...aSample.references, aSample.references[0]] },
      /^references\[2\]\.criterionId: this criterion has a reference already/,
    ],
    [
      'a reference without a reason',
      { references: aSample.references.map((one) => ({ ...one, reason: ' ' })) },
      /^references\[0\]\.reason: this is empty/,
    ],
    [
      'an answer to nothing',
      { comments: [{ id: 'c1', by: 'author', answers: 'c9', text: 'x' }] },
      /^comments\[0\]\.answers: no comment above has the id “c9”/,
    ],
    [
      'a comment by a name',
      { comments: [{ id: 'c1', by: 'Robin', text: 'x' }] },
      /^comments\[0\]\.by: this is none of “candidate”, “author”/,
    ],
    [
      'two comments of one id',
      { comments: [1, 2].map(() => ({ id: 'c1', by: 'author', text: 'x' })) },
      /^comments\[1\]\.id: another comment has this id/,
    ],
    [
      'a line that is none',
      { comments: [{ id: 'c1', by: 'author', text: 'x', file: { path: 'a', line: 0 } }] },
      /^comments\[0\]\.file\.line: lines are whole numbers/,
    ],
    [
      'a time after the call',
      { comments: [{ id: 'c1', by: 'author', text: 'x', hoursBeforeCall: -1 }] },
      /^comments\[0\]\.hoursBeforeCall: this is a number of hours/,
    ],
    [
      'a megabyte of diff',
      { files: [{ path: 'a', diff: 'x'.repeat(60_000) }] },
      /^files\[0\]\.diff: this is longer/,
    ],
    ['a long text', { title: 'x'.repeat(6_000) }, /^title: this is longer than 5000/],
    ['a rubric that can’t be used', { rubric: { ...tinyRubric, criteria: [] } }, /^rubric\.criteria: /],
  ])('is refused whole with %s', (_what, change, problem) => {
    expect(problemsOf(inFile(change)).filter((one) => problem.test(one))).not.toEqual([]);
  });

  it.each(['', '[]', 'null', '{', '- - -', '__proto__: 1', 'a: &a [*a]', '!!binary x'])(
    'is refused where it is none: %j',
    (text) => {
      expect(problemsOf(text)).not.toEqual([]);
    },
  );

  it('says where, with the line', () => {
    const yaml = writeSampleFile([aSample], 'yaml').replace('by: author', 'by: somebody');
    const line = yaml.slice(0, yaml.indexOf('somebody')).split('\n').length;
    const read = readSampleFile(yaml, []);
    expect(read.ok ? [] : read.problems.map((problem) => [problem.line, problem.path])).toEqual([
      [line, 'comments[1].by'],
    ]);
  });
});
