import { readItems, type ItemKind, type ItemReading } from '@/core/files/item-file';
import { itemsAsJson, itemsAsYaml, type ItemLayout } from '@/core/files/write-items';
import type { Rubric } from '@/core/rubric/rubric';
import { BUILT_IN_SAMPLE_IDS } from './samples/ids';
import { checkSample } from './check-sample';
import type { Sample } from './sample';
import { sampleInFile, sampleInFileSchema } from './sample-in-file';

const LAYOUT: ItemLayout<Sample> = {
  format: 'second-chair-sample',
  about:
    'A calibration sample of Second Chair. Import it in the dashboard, under Qualification. It holds reference ratings:\nwhoever is to rate it should not read it before. Invent the candidate, or make them unrecognisable.',
  comments: [
    {
      path: ['comments'],
      text: [
        'The review, in its order. `by`: candidate or author. `file` where it stands on a line; `answers` the id of the',
        'comment that it answers. `hoursBeforeCall`, `file` and `answers` may be left out.',
      ].join('\n'),
    },
    {
      path: ['findings'],
      text: 'What there was to find, and what became of it. `severity`: must, should, could.',
    },
    { path: ['notes'], text: 'What was noted on the call. `part`: walk-through or coding.' },
    {
      path: ['references'],
      text: 'One for each criterion that is rated at the level: 1, 2, 3, 4 or NE (not enough evidence), and why.',
    },
    { path: ['rubric'], text: 'Whole, or only `id` and `version` of one that everybody has.' },
  ],
  blocks: ['comments', 'references'],
  toFile: sampleInFile,
};

/**
 * The samples of a file in YAML or JSON: all of them, or what is wrong and where. `known` are the rubrics that it may
 * name by id and version.
 */
export function readSampleFile(text: string, known: readonly Rubric[]): ItemReading<Sample> {
  const kind: ItemKind<Sample> = {
    format: 'second-chair-sample',
    schema: sampleInFileSchema(known),
    check: checkSample,
    reserved: BUILT_IN_SAMPLE_IDS,
  };
  return readItems(kind, text);
}

/** Samples as a file that `readSampleFile` reads back to the same. */
export function writeSampleFile(samples: readonly Sample[], format: 'yaml' | 'json'): string {
  return format === 'yaml' ? itemsAsYaml(LAYOUT, samples) : itemsAsJson(LAYOUT, samples);
}
