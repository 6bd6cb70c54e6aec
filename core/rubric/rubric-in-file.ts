import * as v from 'valibot';
import { BasedOnSchema, VersionSchema } from '@/core/files/version-schema';
import { ROLES } from '@/core/interview/roles';
import type { Anchor, Criterion, Rubric } from './rubric';
import { CriterionSchema, QualificationSchema } from './rubric-schema';

/** An anchor in a file: its text alone, or with what senior adds. */
const AnchorFileSchema = v.pipe(
  v.lazy((anchor) =>
    typeof anchor === 'object'
      ? v.strictObject({ text: v.string(), seniorAdds: v.optional(v.nullable(v.string()), null) })
      : v.string(),
  ),
  v.transform((anchor): Anchor => (typeof anchor === 'string' ? { text: anchor, seniorAdds: null } : anchor)),
);

const CriterionFileSchema = v.strictObject({
  ...CriterionSchema.entries,
  need: v.strictObject(CriterionSchema.entries.need.entries),
  anchors: v.strictObject({
    1: AnchorFileSchema,
    2: AnchorFileSchema,
    3: AnchorFileSchema,
    4: AnchorFileSchema,
  }),
});

/** A rubric in a file. */
export const RubricFileSchema = v.strictObject({
  id: v.string(),
  version: VersionSchema,
  role: v.picklist(ROLES),
  title: v.string(),
  basedOn: BasedOnSchema,
  qualifications: v.array(v.strictObject(QualificationSchema.entries)),
  criteria: v.array(CriterionFileSchema),
});

const anchorInFile = ({ text, seniorAdds }: Anchor): unknown =>
  seniorAdds === null ? text : { text, seniorAdds };

const criterionInFile = (criterion: Criterion): Record<string, unknown> => {
  const { id, title, dimension, looksAt, qualifications, need, anchors, questions, foundIn } = criterion;
  return {
    id,
    title,
    dimension,
    looksAt,
    qualifications,
    need: { intermediate: need.intermediate, senior: need.senior },
    anchors: {
      1: anchorInFile(anchors[1]),
      2: anchorInFile(anchors[2]),
      3: anchorInFile(anchors[3]),
      4: anchorInFile(anchors[4]),
    },
    questions,
    foundIn,
  };
};

/** A rubric as a file holds it, its fields in the order in which they stand. */
export function rubricInFile(rubric: Rubric): Record<string, unknown> {
  const { id, version, role, title, basedOn, qualifications, criteria } = rubric;
  return {
    id,
    version,
    role,
    title,
    ...(basedOn && { basedOn: { id: basedOn.id, version: basedOn.version } }),
    qualifications: qualifications.map(({ id, text, levels }) => ({ id, text, levels })),
    criteria: criteria.map(criterionInFile),
  };
}
