import type * as v from 'valibot';
import { expect, it } from 'vitest';
import { whatItSays } from '@/components/backup/what-it-says';
import { InterviewFileSchema } from '@/core/interview/interview-schema';
import { PanelRecordsSchema } from '@/core/panel/panel-records';
import { tinyRubric } from '@/tests/fixtures/interview';
import { fullest } from '../unit/backup/fullest';

/** Values with every field of the schema, each text of which is its own place. */
const placed = (schema: v.GenericSchema, at: string): unknown[] =>
  fullest(schema, (place) => `<${at}${place}>`);

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
