import type * as v from 'valibot';
import { expect, it } from 'vitest';
import { whatItSays } from '@/components/backup/what-it-says';
import { InterviewFileSchema } from '@/core/interview/interview-schema';
import { PanelRecordsSchema } from '@/core/panel/panel-records';
import { tinyRubric } from '@/tests/fixtures/interview';
import { known } from '../unit/backup/arbitrary';

/** Values with every field of the schema, each text of which is its own place: an option of a union is one of several. */
function placed(generic: v.GenericSchema, at: string): unknown[] {
  const schema = known(generic);
  switch (schema.type) {
    case 'string':
      return [`<${at}>`];
    case 'number':
      return [1];
    case 'boolean':
      return [true];
    case 'literal':
      return [schema.literal];
    case 'picklist':
      return [schema.options[0]];
    case 'nullable':
    case 'optional':
      return placed(schema.wrapped, at);
    case 'array':
      return [placed(schema.item, `${at}[]`)];
    case 'union':
    case 'variant':
      return schema.options.flatMap((option) => placed(option, at));
    case 'object':
    case 'strict_object': {
      const fields = Object.entries(schema.entries).map(
        ([key, entry]) => [key, placed(entry, `${at}.${key}`)] as const,
      );
      const most = Math.max(1, ...fields.map(([, values]) => values.length));
      return Array.from({ length: most }, (_, index) =>
        Object.fromEntries(fields.map(([key, values]) => [key, values[index % values.length]])),
      );
    }
  }
}

const places = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(/<[^<>]*>/g))].sort();

/** What nobody wrote in this interview, by the end or the beginning of its place, and why it is not shown. */
const NOT_SHOWN: [RegExp, string][] = [
  [/(\.id|Id|\.sha|\.editOf|\.field|\.format)>$/, 'names a row, a commit or a kind'],
  [/(eventIds|checklist|dismissedFindings)\[\]>$/, 'names rows'],
  [/(mrKey|mrUrl|\.url|\.path)>$/, 'an address'],
  [/^<file\.interview\.mrTitle>$/, 'read on GitLab'],
  [/^<file\.interview\.(candidate|process|agenda\[\])\./, 'stands above it, or was chosen with the process'],
  [/^<file\.interview\.reviewFilter\./, 'what was looked for'],
  [/^<file\.feedback\.placed\[\]\.line>$/, 'a line of the feedback as it was written there'],
  [
    /\.scorecard\.(interview\.|exportedOn|feedback\.overallWord)/,
    'what the interview was, and a word of its process',
  ],
  [/\.scorecard\.(rules\[\]\.|notes\[\]\.moment)/, 'written by the tool'],
  [/^<panel\.seal\.author>$/, 'how one is called oneself'],
];

it('every text of an interview is shown where a version of it can be deleted for good, or is none that somebody wrote', () => {
  const [file] = placed(InterviewFileSchema, 'file') as v.InferOutput<typeof InterviewFileSchema>[];
  const [panel] = placed(PanelRecordsSchema, 'panel') as v.InferOutput<typeof PanelRecordsSchema>[];
  if (!file || !panel) throw new Error('The schemas gave no example.');
  const contents = { file, panel, rubric: tinyRubric, exercise: null, review: null, presets: [] };
  const shown = new Set(places(whatItSays(contents)));
  const missing = places([file, panel]).filter(
    (place) => !shown.has(place) && !NOT_SHOWN.some(([is]) => is.test(place)),
  );
  expect(missing, 'add it to components/backup/what-it-says.ts, or say here why not').toEqual([]);
  const needless = NOT_SHOWN.filter(
    ([is]) => !places([file, panel]).some((place) => is.test(place) && !shown.has(place)),
  );
  expect(needless, 'nothing is left of this in the schemas: take it out').toEqual([]);
});
