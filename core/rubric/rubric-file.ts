import * as v from 'valibot';
import { readItems, type ItemKind, type ItemReading } from '@/core/files/item-file';
import { BasedOnSchema, VersionSchema } from '@/core/files/version-schema';
import { itemsAsJson, itemsAsYaml, type ItemLayout } from '@/core/files/write-items';
import { ROLES } from '@/core/interview/roles';
import { BUILT_IN_RUBRIC_IDS } from './built-in-ids';
import { checkRubric } from './check-rubric';
import { CriterionSchema, QualificationSchema, type Anchor, type Criterion, type Rubric } from './rubric';

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

const RubricFileSchema = v.strictObject({
  id: v.string(),
  version: VersionSchema,
  role: v.picklist(ROLES),
  title: v.string(),
  basedOn: BasedOnSchema,
  qualifications: v.array(v.strictObject(QualificationSchema.entries)),
  criteria: v.array(CriterionFileSchema),
});

const KIND: ItemKind<Rubric> = {
  format: 'second-chair-rubric',
  schema: RubricFileSchema,
  check: checkRubric,
  reserved: BUILT_IN_RUBRIC_IDS,
};

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

const LAYOUT: ItemLayout<Rubric> = {
  format: 'second-chair-rubric',
  about:
    'A rubric pack of Second Chair. Import it in the dashboard, under Rubrics.\nIds stay the same from version to version: ratings are kept by them.',
  comments: [
    { path: ['qualifications'], text: 'What the role asks for, and the levels that list it.' },
    {
      path: ['criteria'],
      text: [
        'What is rated. `need` is must, nice or not-applicable for each level. Anchors say what was seen, from 1 (strong',
        'no) to 4 (strong yes); 3 is the bar of the level. An anchor is a text, or a text and what senior adds to it.',
        '`dimension`: communication, judgement, collaboration, coding, tools, growth.',
        '`foundIn`: comments, walk-through, coding.',
      ].join('\n'),
    },
  ],
  blocks: ['criteria'],
  toFile: ({ id, version, role, title, basedOn, qualifications, criteria }) => ({
    id,
    version,
    role,
    title,
    ...(basedOn && { basedOn: { id: basedOn.id, version: basedOn.version } }),
    qualifications: qualifications.map(({ id, text, levels }) => ({ id, text, levels })),
    criteria: criteria.map(criterionInFile),
  }),
};

/** The packs of a file in YAML or JSON: all of them, or what is wrong and where. */
export function readRubricFile(text: string): ItemReading<Rubric> {
  return readItems(KIND, text);
}

/** Packs as a file that `readRubricFile` reads back to the same. */
export function writeRubricFile(rubrics: readonly Rubric[], format: 'yaml' | 'json'): string {
  return format === 'yaml' ? itemsAsYaml(LAYOUT, rubrics) : itemsAsJson(LAYOUT, rubrics);
}
