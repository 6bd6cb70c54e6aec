import * as v from 'valibot';
import { BasedOnSchema, VersionSchema } from '@/core/files/version-schema';
import type { Rubric } from '@/core/rubric/rubric';
import { RubricFileSchema, rubricInFile } from '@/core/rubric/rubric-in-file';
import {
  ReferenceSchema,
  SampleCommentSchema,
  SampleFileSchema,
  SampleFindingSchema,
  SampleNoteSchema,
  SampleSchema,
  type Sample,
  type SampleComment,
} from './sample';

const comment = SampleCommentSchema.entries;

/** What a file may leave out of a comment is what most comments don't have. */
const CommentInFile = v.strictObject({
  ...comment,
  hoursBeforeCall: v.optional(comment.hoursBeforeCall, null),
  file: v.optional(v.nullable(v.strictObject(comment.file.wrapped.entries)), null),
  answers: v.optional(comment.answers, null),
});

/** The rubric whole, or the id and version of one that is known where the file is read. */
const RubricRefSchema = v.strictObject({ id: v.string(), version: VersionSchema });
const RubricInFile = v.lazy((rubric) =>
  typeof rubric === 'object' && rubric !== null && 'criteria' in rubric ? RubricFileSchema : RubricRefSchema,
);

const SampleInFile = v.strictObject({
  id: v.string(),
  version: VersionSchema,
  title: v.string(),
  basedOn: BasedOnSchema,
  level: SampleSchema.entries.level,
  rubric: RubricInFile,
  mergeRequest: v.strictObject(SampleSchema.entries.mergeRequest.entries),
  comments: v.array(CommentInFile),
  files: v.array(v.strictObject(SampleFileSchema.entries)),
  findings: v.array(v.strictObject(SampleFindingSchema.entries)),
  notes: v.array(v.strictObject(SampleNoteSchema.entries)),
  references: v.array(v.strictObject(ReferenceSchema.entries)),
});

/** A sample as a file holds it, beside the header; `known` are the rubrics that it may name instead of holding one. */
export function sampleInFileSchema(known: readonly Rubric[]): v.GenericSchema<unknown, Sample> {
  const find = (named: Rubric | { id: string; version: number }): Rubric | undefined =>
    'criteria' in named
      ? named
      : known.find(({ id, version }) => id === named.id && version === named.version);
  return v.pipe(
    SampleInFile,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || find(dataset.value.rubric)) return;
      const { id, version } = dataset.value.rubric;
      addIssue({
        message: `version ${version} of the rubric “${id}” is not known here. Import it first, or ask for a sample that holds it.`,
        path: [
          {
            type: 'object',
            origin: 'value',
            input: dataset.value,
            key: 'rubric',
            value: dataset.value.rubric,
          },
        ],
      });
    }),
    v.transform((sample): Sample => {
      const rubric = find(sample.rubric);
      if (!rubric) throw new Error('The check before this has refused a rubric that is not known.');
      return { ...sample, rubric };
    }),
  );
}

/** A sample as a file holds it, with its rubric whole; its fields in the order in which they stand. */
export function sampleInFile(sample: Sample): Record<string, unknown> {
  const { id, version, title, basedOn, level, rubric, mergeRequest, files, findings, notes, references } =
    sample;
  return {
    id,
    version,
    title,
    ...(basedOn && { basedOn: { id: basedOn.id, version: basedOn.version } }),
    level,
    mergeRequest: { title: mergeRequest.title, description: mergeRequest.description },
    comments: sample.comments.map(commentInFile),
    files: files.map(({ path, diff }) => ({ path, diff })),
    findings: findings.map(({ title, severity, outcome }) => ({ title, severity, outcome })),
    notes: notes.map(({ part, text }) => ({ part, text })),
    references: references.map(({ criterionId, value, reason }) => ({ criterionId, value, reason })),
    rubric: rubricInFile(rubric),
  };
}

function commentInFile({
  id,
  by,
  hoursBeforeCall,
  file,
  answers,
  text,
}: SampleComment): Record<string, unknown> {
  return {
    id,
    by,
    ...(hoursBeforeCall !== null && { hoursBeforeCall }),
    ...(file && { file: { path: file.path, line: file.line } }),
    ...(answers !== null && { answers }),
    text,
  };
}
