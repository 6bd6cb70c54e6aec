import * as v from 'valibot';
import { readItems, type ItemKind, type ItemReading } from '@/core/files/item-file';
import { BasedOnSchema, VersionSchema } from '@/core/files/version-schema';
import { itemsAsJson, itemsAsYaml, type ItemLayout } from '@/core/files/write-items';
import { ROLES } from '@/core/interview/roles';
import { checkExercise } from './check-exercise';
import type { Exercise, ExpectedFinding } from './exercise';
import { ExpectedFindingSchema, KnownExtraSchema, PlaceSchema } from './exercise-schema';

const { level, ...findingEntries } = ExpectedFindingSchema.entries;

/** What a file may leave out is what most findings don't have. */
const FindingFileSchema = v.strictObject({
  ...findingEntries,
  description: v.optional(v.string(), ''),
  places: v.array(
    v.strictObject({ ...PlaceSchema.entries, side: v.optional(PlaceSchema.entries.side, 'new') }),
  ),
  level: v.optional(level, null),
  oftenFoundByAi: v.optional(v.boolean(), false),
});

const ExerciseFileSchema = v.strictObject({
  id: v.string(),
  version: VersionSchema,
  role: v.picklist(ROLES),
  title: v.string(),
  mergeRequest: v.strictObject({ projectPath: v.string(), sourceBranch: v.string() }),
  basedOn: BasedOnSchema,
  findings: v.array(FindingFileSchema),
  extras: v.optional(
    v.array(v.strictObject({ ...KnownExtraSchema.entries, description: v.optional(v.string(), '') })),
    [],
  ),
});

const KIND: ItemKind<Exercise> = {
  format: 'second-chair-exercise',
  schema: ExerciseFileSchema,
  check: checkExercise,
  reserved: new Set(),
};

const findingInFile = (finding: ExpectedFinding): Record<string, unknown> => {
  const { id, title, description, category, severity, places, variants, level, followUp } = finding;
  return {
    id,
    title,
    description,
    category,
    severity,
    places: places.map(({ path, side, fromLine, toLine }) => ({ path, side, fromLine, toLine })),
    variants,
    ...(level && { level }),
    followUp,
    oftenFoundByAi: finding.oftenFoundByAi,
  };
};

const LAYOUT: ItemLayout<Exercise> = {
  format: 'second-chair-exercise',
  about:
    'An exercise of Second Chair. Import it in the dashboard, under Exercises. Candidates must not see it.\nIds stay the same from version to version: what was confirmed is kept by them.',
  comments: [
    {
      path: ['mergeRequest'],
      text: 'By what its merge requests are known. * stands for any characters but a slash.',
    },
    {
      path: ['findings'],
      text: [
        'What there is to find. `severity`: must, should or could change before the merge. `side`: new or old, the file',
        'in which the lines are counted. `variants`: words by which people say it. `level`: from which level on it is',
        'usually seen; left out where that says nothing. `category`: correctness, security, performance, tests, design,',
        'accessibility, documentation, compatibility, observability.',
      ].join('\n'),
    },
    { path: ['extras'], text: 'Points that are right although nobody planned them.' },
  ],
  blocks: ['findings', 'extras'],
  toFile: ({ id, version, role, title, mergeRequest, basedOn, findings, extras }) => ({
    id,
    version,
    role,
    title,
    mergeRequest: { projectPath: mergeRequest.projectPath, sourceBranch: mergeRequest.sourceBranch },
    ...(basedOn && { basedOn: { id: basedOn.id, version: basedOn.version } }),
    findings: findings.map(findingInFile),
    extras: extras.map(({ id, title, description }) => ({ id, title, description })),
  }),
};

/** The exercises of a file in YAML or JSON: all of them, or what is wrong and where. */
export function readExerciseFile(text: string): ItemReading<Exercise> {
  return readItems(KIND, text);
}

/** Exercises as a file that `readExerciseFile` reads back to the same. */
export function writeExerciseFile(exercises: readonly Exercise[], format: 'yaml' | 'json'): string {
  return format === 'yaml' ? itemsAsYaml(LAYOUT, exercises) : itemsAsJson(LAYOUT, exercises);
}
