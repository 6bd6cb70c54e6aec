import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCORECARD_FORMAT, SCORECARD_VERSION, ScorecardSchema } from '@/core/export/scorecard-schema';
import { GOLDEN, goldenText } from '../fixtures/export/golden';
import { heldOrWritten } from '@/tests/support/held-or-written';
import { ROOT } from './source-files';

const PATH = join(ROOT, 'docs/schemas', `${SCORECARD_FORMAT}-${SCORECARD_VERSION}.json`);

/** The schema as JSON Schema, draft 7. */
const published = `${JSON.stringify(toJsonSchema(ScorecardSchema), null, 2)}\n`;

describe('the published schema of the scorecard', () => {
  it('is what the code holds to', () => {
    expect(heldOrWritten(PATH, published), 'a change of it is a new version: raise SCORECARD_VERSION').toBe(
      published,
    );
  });

  const validate = new Ajv({
    strict: true,
    allowUnionTypes: true,
    formats: { date: /^\d{4}-\d\d-\d\d$/ },
  }).compile(JSON.parse(published) as object);

  it.each(GOLDEN.filter(({ file }) => file.endsWith('.scorecard.json')))('holds for $file', (golden) => {
    const scorecard = JSON.parse(goldenText(golden)) as Record<string, unknown>;
    expect([validate(scorecard), validate.errors]).toEqual([true, null]);
    const { accommodations: _, ...interview } = { accommodations: '', ...(scorecard['interview'] as object) };
    expect(validate({ ...scorecard, interview: { ...interview, accommodations: 'x' } })).toBe(false);
    expect(validate({ ...scorecard, version: SCORECARD_VERSION + 1 })).toBe(false);
  });
});
