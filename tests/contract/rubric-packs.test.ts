import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadBuiltInSample } from '@/core/calibration/samples';
import { BUILT_IN_SAMPLE_IDS } from '@/core/calibration/samples/ids';
import { SHIPPED_SAMPLES } from '@/core/calibration/samples/shipped';
import { LEVELS, ROLES, type Level } from '@/core/interview/roles';
import { groupByDimension } from '@/core/rubric/criteria';
import { HOW_TO_RATE } from '@/core/rubric/how-to-rate';
import type { Criterion } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { SHIPPED_RUBRICS } from '@/core/rubric/shipped';
import { shippedHash } from '@/core/versions/shipped';
import { checkWriting } from '@/core/writing/check-writing';
import common from '@/core/rubric/packs/common.yaml';
import { SharedSourceSchema } from '@/core/rubric/packs/pack-source';
import { PACKS, packOf } from '@/tests/fixtures/packs';
import { everyNode, place, ROOT, sourceFiles } from './source-files';
import { MUSTS } from './pack-facts';

/** Longer anchors are not read while rating. */
const LONGEST_ANCHOR = 300;

/**
 * Words that have no place in what people are rated by, whatever stands around them; the writing check (`core/writing`),
 * which every text passes as well, lets them pass where they mean code. They label a person, compare with a type of
 * person, rate language instead of meaning, or claim more than anybody saw.
 */
const FORBIDDEN: { why: string; words: RegExp }[] = [
  {
    why: 'labels a personality; say what was seen',
    words:
      /\b(abrasive|aggressive|ambitious|arrogant|assertive|attitude|bossy|brilliant|bubbly|charismatic|charming|cheerful|clever|confident|defensive|difficult|easy-going|ego|emotional|energetic|enthusias\w+|extrovert\w*|friendly|genius|gifted|hungry|humble|intelligent|introvert\w*|intuitive|lazy|likeable|modest|nice person|opinionated|outgoing|passion\w*|pleasant|polite|positive|quiet|shy|smart|strong personality|stubborn|talented|timid|young|natural)\b/i,
  },
  {
    why: 'compares with a type of person or an inside joke',
    words:
      /\b(culture fit|cultural fit|fits? in|gut feeling|ninja|rock ?stars?|guru|wizard|top performer|10x|guys?|junior dev|native speaker|other candidates?|team fit|vibe)\b/i,
  },
  {
    why: 'rates polish of the language instead of meaning',
    words: /\b(accents?|fluen\w+|grammar|spelling|eloquen\w+|articulate|vocabulary|pronunciation)\b/i,
  },
  {
    why: 'is hyperbole or a filler',
    words:
      /\b(always|never|obviously|clearly|simply|just|perfect\w*|amazing|awesome|excellent|outstanding|exceptional|incredibl\w+|extremely|totally|completely|flawless\w*|trivial\w*|everyone knows|of course|world-class|best-in-class)\b/i,
  },
  {
    why: 'rewards a form of labels; severity may be shown in any form',
    words: /\b(conventional comments|nitpick\w*|\(non-blocking\)|praise:|issue:|todo:|correct label)\b/i,
  },
  {
    why: 'guesses at the use of AI; say what was checked and explained',
    words: /\b(AI[- ](generated|written|made)|detect(s|ed|or|ors|ion) AI|AI detect\w*)\b/i,
  },
  {
    why: 'makes a number of a person',
    words:
      /%|\b(percent\w*|points? out of|score[sd]?|scoring|average|rank\w*|most of the (planted )?defects)\b/i,
  },
];

/**
 * What the packs say on purpose although the writing check of the feedback would find it: an anchor that says what is
 * not rated has to name it.
 */
const ON_PURPOSE = ['language: searching for words', 'language: spoken English'];

/** What the writing check finds in a text of a pack. Verdicts are about somebody; a criterion is about nobody yet. */
const findingsIn = (text: string) =>
  checkWriting(text, { field: 'ratingComment' })
    .filter(({ kind, quote }) => kind !== 'verdict' && !ON_PURPOSE.includes(`${kind}: ${quote}`))
    .map(({ quote, why }) => `"${quote}" in "${text}": ${why}`);

const isSentence = (text: string) => /^[A-Z]/.test(text) && /[.?]$/.test(text) && !/\s{2}|!/.test(text);

function textsOf(criterion: Criterion): string[] {
  const anchors = ([1, 2, 3, 4] as const).flatMap((value) => {
    const { text, seniorAdds } = criterion.anchors[value];
    return seniorAdds === null ? [text] : [text, seniorAdds];
  });
  return [criterion.looksAt, ...anchors, ...criterion.questions];
}

const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('the %s pack', (_, pack) => {
  it('is a rubric', () => {
    expect(v.safeParse(RubricSchema, pack).issues).toBeUndefined();
  });

  it('names each criterion and each qualification once', () => {
    expect(duplicates(pack.criteria.map(({ id }) => id))).toEqual([]);
    expect(duplicates(pack.criteria.map(({ title }) => title))).toEqual([]);
    expect(duplicates(pack.qualifications.map(({ id }) => id))).toEqual([]);
  });

  it('serves every qualification with a criterion that each of its levels rates', () => {
    const unserved = pack.qualifications.flatMap(({ id, levels }) =>
      levels
        .filter(
          (level) =>
            !pack.criteria.some((c) => c.qualifications.includes(id) && c.need[level] !== 'not-applicable'),
        )
        .map((level) => `${id} at ${level}`),
    );
    expect(unserved).toEqual([]);
  });

  it('ties every criterion to qualifications of the pack, of every level at which it is rated', () => {
    for (const criterion of pack.criteria) {
      expect(duplicates(criterion.qualifications), criterion.id).toEqual([]);
      const served = criterion.qualifications.map((id) => pack.qualifications.find((one) => one.id === id));
      expect(served, `${criterion.id} names a qualification that the pack does not list`).not.toContain(
        undefined,
      );
      for (const level of LEVELS) {
        if (criterion.need[level] === 'not-applicable') continue;
        expect(
          served.some((one) => one?.levels.includes(level)),
          `${criterion.id} at ${level}`,
        ).toBe(true);
      }
    }
  });

  it('has whole sentences of a readable length, and two or three questions', () => {
    for (const criterion of pack.criteria) {
      for (const text of textsOf(criterion)) {
        expect(isSentence(text), `${criterion.id}: "${text}" should be whole sentences`).toBe(true);
        expect(text.length, `${criterion.id}: "${text}"`).toBeLessThanOrEqual(LONGEST_ANCHOR);
        expect(text.length, `${criterion.id}: "${text}" is a fragment`).toBeGreaterThan(25);
      }
      expect(criterion.questions.length, criterion.id).toBeGreaterThanOrEqual(2);
      expect(criterion.questions.length, criterion.id).toBeLessThanOrEqual(3);
      expect(criterion.foundIn.length, criterion.id).toBeGreaterThan(0);
    }
    const texts = pack.criteria.flatMap(textsOf);
    expect(duplicates(texts)).toEqual([]);
  });

  it('asks open questions only', () => {
    const closed = pack.criteria
      .flatMap(({ questions }) => questions)
      .filter(
        (question) =>
          /^(do|does|did|is|are|can|could|have|has|will) /i.test(question) && !/\?.*\?/.test(question),
      );
    expect(closed).toEqual([]);
  });

  const texts = [
    ...pack.criteria.flatMap((criterion) => [criterion.title, ...textsOf(criterion)]),
    ...pack.qualifications.map(({ text }) => text),
    ...HOW_TO_RATE,
  ];

  it('says nothing that the writing check would find in feedback', () => {
    expect(texts.flatMap(findingsIn)).toEqual([]);
  });

  it('holds no word that labels, compares, inflates or counts', () => {
    const found = texts.flatMap((text) =>
      FORBIDDEN.flatMap(({ why, words }) => {
        const hit = words.exec(text);
        return hit ? [`"${hit[0]}" in "${text}": ${why}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('has no senior bar below the intermediate one', () => {
    const order = ['not-applicable', 'nice', 'must'];
    for (const { id, need } of pack.criteria) {
      expect(order.indexOf(need.senior), id).toBeGreaterThanOrEqual(order.indexOf(need.intermediate));
    }
    expect(pack.criteria.some(({ anchors }) => anchors[3].seniorAdds !== null)).toBe(true);
  });

  it.each(LEVELS)('looks at all that the interview is for, at %s', (level) => {
    const musts = groupByDimension(pack, level).filter(({ criteria }) =>
      criteria.some((c) => c.need[level] === 'must'),
    );
    expect(musts.map(({ dimension }) => dimension)).toEqual(
      expect.arrayContaining(['communication', 'judgement', 'collaboration', 'coding']),
    );
  });
});

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('the must-haves of the %s pack', (id, pack) => {
  const musts = (level: Level) =>
    pack.criteria.filter(({ need }) => need[level] === 'must').map((criterion) => criterion.id);

  it('are those that are written down for each level', () => {
    const { intermediate, seniorOnly } = MUSTS[pack.role];
    expect(musts('intermediate').sort(), id).toEqual([...intermediate].sort());
    expect(musts('senior').sort(), id).toEqual([...intermediate, ...seniorOnly].sort());
  });
});

describe('all packs together', () => {
  const shared = v.parse(SharedSourceSchema, common);

  it('are one for each role, named after it', () => {
    expect(PACKS.map(({ role }) => role)).toEqual([...ROLES]);
    expect(PACKS.map(({ id }) => id)).toEqual([...ROLES]);
  });

  it('lie in one file each, beside what they share', () => {
    const files = readdirSync(join(ROOT, 'core/rubric/packs')).filter((name) => name.endsWith('.yaml'));
    expect(files.sort()).toEqual([...ROLES, 'common'].map((name) => `${name}.yaml`).sort());
  });

  it('use everything that is shared, each in more than one of them', () => {
    const users = (uses: (pack: (typeof PACKS)[number]) => { id: string }[], id: string) =>
      PACKS.filter((pack) => uses(pack).some((one) => one.id === id)).length;
    const lonely = [
      ...shared.criteria.filter(({ id }) => users((pack) => pack.criteria, id) < 2),
      ...shared.qualifications.filter(({ id }) => users((pack) => pack.qualifications, id) < 2),
    ];
    expect(lonely.map(({ id }) => `${id} belongs into the one pack that uses it`)).toEqual([]);
  });

  it('repeat no anchor: what two roles rate alike is shared', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const { id, anchors } of PACKS.flatMap((pack) => pack.criteria)) {
      for (const { text } of Object.values(anchors)) {
        if ((seen.get(text) ?? id) !== id) repeated.push(`${id} and ${String(seen.get(text))}: "${text}"`);
        seen.set(text, id);
      }
    }
    expect(repeated).toEqual([]);
  });

  it('make working without AI no worse', () => {
    for (const pack of PACKS) {
      const criterion = pack.criteria.find(({ id }) => id === 'tool-judgement');
      expect(criterion?.need, pack.id).toEqual({ intermediate: 'nice', senior: 'nice' });
      expect(criterion?.anchors[3].text, pack.id).toContain('Or works without AI');
      expect(criterion?.anchors[1].text, pack.id).not.toMatch(/without AI/);
    }
  });

  it('weight fullstack to the backend', () => {
    const musts = (side: string) =>
      packOf('fullstack').criteria.filter(
        ({ id, need }) => id.startsWith(side) && need.intermediate === 'must',
      ).length;
    expect(musts('backend-')).toBeGreaterThan(musts('frontend-'));
  });

  it('change their version with their content: interviews keep the version that they began with', () => {
    const now = Object.fromEntries(
      PACKS.map((pack) => [pack.id, { version: pack.version, hash: shippedHash(pack) }]),
    );
    const hint = 'raise `version` in the file, then put the new line into core/rubric/shipped.ts';
    expect(now, hint).toEqual(SHIPPED_RUBRICS);
  });

  it('come with a sample whose version changes with its content too', async () => {
    const sample = await loadBuiltInSample();
    const now = { [sample.id]: { version: sample.version, hash: shippedHash(sample) } };
    const hint =
      'raise `version` in the file, then put the new line into core/calibration/samples/shipped.ts';
    expect(now, hint).toEqual(SHIPPED_SAMPLES);
    expect(Object.keys(SHIPPED_SAMPLES)).toEqual([...BUILT_IN_SAMPLE_IDS]);
  });

  it('are reached by one file, by import(), as samples are: what tsx runs can read no YAML', () => {
    const LOADERS = ['core/rubric/packs/index.ts', 'core/calibration/samples/index.ts'];
    const wrong = sourceFiles().flatMap((file) => {
      const found: string[] = [];
      everyNode(file, (node) => {
        if (!ts.isStringLiteral(node) || !/\.yaml$/.test(node.text) || node.text.includes(' ')) return;
        const isImport = ts.isImportDeclaration(node.parent);
        const isDynamic =
          ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword;
        if (isImport || (isDynamic && !LOADERS.includes(file.path))) found.push(place(file, node));
      });
      return file.path.startsWith('tests/') ? [] : found;
    });
    expect(
      wrong.map(
        (it) => `${it}: ask loadPack of core/rubric/packs, or loadBuiltInSample of core/calibration/samples`,
      ),
    ).toEqual([]);
  });
});
