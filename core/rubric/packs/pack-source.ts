import * as v from 'valibot';
import { LEVELS, ROLES } from '@/core/interview/roles';
import { CriterionSchema, QualificationSchema } from '../rubric-schema';

const { id, title, dimension, looksAt, qualifications, need, questions, foundIn } = CriterionSchema.entries;

/** An anchor as it is written: its text alone, or with what senior adds. */
const AnchorSourceSchema = v.union([
  v.string(),
  v.strictObject({ text: v.string(), seniorAdds: v.string() }),
]);

/** A criterion as a file holds it. */
const CriterionSourceSchema = v.strictObject({
  id,
  title,
  dimension,
  looksAt,
  qualifications,
  need: v.strictObject(need.entries),
  anchors: v.strictObject({
    1: AnchorSourceSchema,
    2: AnchorSourceSchema,
    3: AnchorSourceSchema,
    4: AnchorSourceSchema,
  }),
  questions,
  foundIn,
});
export type CriterionSource = v.InferOutput<typeof CriterionSourceSchema>;

/** What one anchor says in this role where the shared words don't fit: the text, what senior adds, or both. */
const AnchorChangeSchema = v.optional(
  v.strictObject({ text: v.optional(v.string()), seniorAdds: v.optional(v.string()) }),
);

/** A criterion that lies in another file, what it serves in this role beside, and the words that are other here. */
const UsedCriterionSchema = v.strictObject({
  use: v.string(),
  serves: v.optional(v.array(v.string())),
  title: v.optional(title),
  looksAt: v.optional(looksAt),
  need: v.optional(v.strictObject(need.entries)),
  anchors: v.optional(
    v.strictObject({
      1: AnchorChangeSchema,
      2: AnchorChangeSchema,
      3: AnchorChangeSchema,
      4: AnchorChangeSchema,
    }),
  ),
  /** By position, from 1: a question in place of the shared one. */
  questions: v.optional(
    v.strictObject({
      1: v.optional(v.string()),
      2: v.optional(v.string()),
      3: v.optional(v.string()),
    }),
  ),
});
export type UsedCriterion = v.InferOutput<typeof UsedCriterionSchema>;

const QualificationSourceSchema = v.strictObject({
  ...QualificationSchema.entries,
  levels: v.pipe(v.array(v.picklist(LEVELS)), v.minLength(1)),
});

/** What files share: whole criteria and qualifications, to be used by their ids. */
export const SharedSourceSchema = v.strictObject({
  qualifications: v.array(QualificationSourceSchema),
  criteria: v.array(CriterionSourceSchema),
});
export type SharedSource = v.InferOutput<typeof SharedSourceSchema>;

/** A pack as its file holds it. `borrows` names the roles whose own criteria and qualifications it may use, too. */
export const PackSourceSchema = v.strictObject({
  id: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  role: v.picklist(ROLES),
  title: v.string(),
  borrows: v.optional(v.array(v.picklist(ROLES)), []),
  qualifications: v.strictObject({ use: v.array(v.string()), own: v.array(QualificationSourceSchema) }),
  criteria: v.array(v.union([UsedCriterionSchema, CriterionSourceSchema])),
});
export type PackSource = v.InferOutput<typeof PackSourceSchema>;
