import { readItems, type ItemKind, type ItemReading } from '@/core/files/item-file';
import { itemsAsJson, itemsAsYaml, type ItemLayout } from '@/core/files/write-items';
import { BUILT_IN_RUBRIC_IDS } from './built-in-ids';
import { checkRubric } from './check-rubric';
import type { Rubric } from './rubric';
import { RubricFileSchema, rubricInFile } from './rubric-in-file';

const KIND: ItemKind<Rubric> = {
  format: 'second-chair-rubric',
  schema: RubricFileSchema,
  check: checkRubric,
  reserved: BUILT_IN_RUBRIC_IDS,
};

const LAYOUT: ItemLayout<Rubric> = {
  format: 'second-chair-rubric',
  about:
    'A rubric of Second Chair. Import it in the dashboard, under Rubrics.\nIds stay the same from version to version: ratings are kept by them.',
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
  toFile: rubricInFile,
};

/** The rubrics of a file in YAML or JSON: all of them, or what is wrong and where. */
export function readRubricFile(text: string): ItemReading<Rubric> {
  return readItems(KIND, text);
}

/** Packs as a file that `readRubricFile` reads back to the same. */
export function writeRubricFile(rubrics: readonly Rubric[], format: 'yaml' | 'json'): string {
  return format === 'yaml' ? itemsAsYaml(LAYOUT, rubrics) : itemsAsJson(LAYOUT, rubrics);
}
