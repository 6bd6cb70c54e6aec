import fc from 'fast-check';
import * as v from 'valibot';
import type { Exercise } from '@/core/exercise/exercise';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import type { Criterion, Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { arbitraryOf } from '../backup/arbitrary';

/** What YAML or a text field might take for something else. */
const AWKWARD = [
  '\ud800',
  'a\udc00b',
  '\ufeffa',
  'a\u0085b\u2028c',
  'a\r\nb\rc',
  ' a ',
  'a\n\n  b\n',
  '\ta',
  '---',
  '# no comment',
  'a #b: c',
  '"',
  "'",
  '- a',
  '*a',
  '&a',
  '!!binary x',
  '<<',
  'null',
  'yes',
  '1.0',
  '0x1f',
  '2026-01-01',
  '{a: [b]}',
  '\0\u007f',
  '__proto__',
  `${'long words that have to be folded somewhere '.repeat(5)}end`,
  `${'long: "words" that look like a key '.repeat(5)}end  of it`,
];

/** Any text that is not blank, now and then one that is hard to write down. */
const texts = fc.infiniteStream(
  fc.oneof(
    fc.constantFrom(...AWKWARD),
    fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => text.trim() !== ''),
    fc.lorem({ maxCount: 30 }),
  ),
);
const nextOf = (stream: Iterator<string>) => (): string => {
  const next: IteratorResult<string, string> = stream.next();
  return next.value;
};
const ids = (letter: string) => (_: unknown, index: number) => `${letter}${index}`;
const versionOf = (value: number): number => (Math.abs(Math.trunc(value)) % 1_000_000) + 1;
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Any rubric that an interview can begin with. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .tuple(arbitraryOf(RubricSchema), texts)
  .map(([value, stream]) => {
    const text = nextOf(stream);
    const rubric = v.parse(RubricSchema, value);
    const names = rubric.qualifications.map(ids('q'));
    return {
      ...rubric,
      id: 'mine',
      version: versionOf(rubric.version),
      title: text(),
      basedOn: rubric.basedOn && { id: text(), version: versionOf(rubric.basedOn.version) },
      qualifications: rubric.qualifications.map((one, index) => ({
        id: `q${index}`,
        text: text(),
        levels: unique(one.levels.length > 0 ? one.levels : ['senior' as const]),
      })),
      criteria: (rubric.criteria.length > 0 ? rubric.criteria : [PLAIN]).map((one, index): Criterion => {
        const anchor = (of: 1 | 2 | 3 | 4) => ({
          text: text(),
          seniorAdds: one.anchors[of].seniorAdds === null ? null : text(),
        });
        const never = Object.values(one.need).every((need) => need === 'not-applicable');
        return {
          id: `c${index}`,
          title: text(),
          dimension: one.dimension,
          looksAt: text(),
          qualifications: names.slice(0, one.qualifications.length),
          need: never ? { intermediate: 'must', senior: 'nice' } : one.need,
          anchors: { 1: anchor(1), 2: anchor(2), 3: anchor(3), 4: anchor(4) },
          questions: one.questions.map(text),
          foundIn: unique(one.foundIn),
        };
      }),
    };
  });

const anchor = { text: 'Seen.', seniorAdds: null };
const PLAIN: Criterion = {
  id: 'c',
  title: 'Tests',
  dimension: 'judgement',
  looksAt: 'Tests.',
  qualifications: [],
  need: { intermediate: 'must', senior: 'must' },
  anchors: { 1: anchor, 2: anchor, 3: anchor, 4: anchor },
  questions: [],
  foundIn: [],
};

/** Any exercise that can be used. */
export const anyExercise: fc.Arbitrary<Exercise> = fc
  .tuple(arbitraryOf(ExerciseSchema), texts, arbitraryOf(ExerciseSchema.entries.findings.item))
  .map(([value, stream, spare]) => {
    const text = nextOf(stream);
    const exercise = v.parse(ExerciseSchema, value);
    const findings = exercise.findings.length > 0 ? exercise.findings : [spare as Exercise['findings'][0]];
    return {
      ...exercise,
      id: 'an-exercise',
      version: versionOf(exercise.version),
      title: text(),
      mergeRequest: { projectPath: text(), sourceBranch: text() },
      basedOn: exercise.basedOn && { id: text(), version: versionOf(exercise.basedOn.version) },
      findings: findings.map((one, index) => ({
        ...one,
        id: `f${index}`,
        title: text(),
        description: one.description === '' ? '' : text(),
        places: one.places.map((place) => ({
          ...place,
          path: text(),
          fromLine: versionOf(place.fromLine),
          toLine: versionOf(place.fromLine) + versionOf(place.toLine),
        })),
        variants: one.variants.map(text),
        followUp: text(),
      })),
      extras: exercise.extras.map((one, index) => ({
        id: `x${index}`,
        title: text(),
        description: one.description === '' ? '' : text(),
      })),
    };
  });
