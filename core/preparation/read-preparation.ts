import * as v from 'valibot';
import { formatPath } from '@/core/backup/path';
import { findUnknownField, findUnsafeShape } from '@/core/backup/shape';
import { findUnsafeAddress } from '@/core/backup/unsafe-address';
import { BUILT_IN_RUBRIC_IDS } from '@/core/rubric/built-in-ids';
import { checkRubric } from '@/core/rubric/check-rubric';
import type { Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { isSame } from '@/core/versions/same';
import { parseJson } from '@/core/files/parse-json';
import {
  PREPARATION_FORMAT,
  PREPARATION_VERSION,
  PreparationSchema,
  type Preparation,
} from './preparation-file';

/** `reason` says what is wrong and what to do; it repeats nothing that the file says. */
export type PreparationReading = { ok: true; preparation: Preparation } | { ok: false; reason: string };

/** Longer texts are refused before they are parsed, in characters. */
const LARGEST = 5 * 1024 * 1024;

const HeaderSchema = v.object({ format: v.literal(PREPARATION_FORMAT), version: v.number() });

/**
 * Reads a preparation whole or refuses it whole. Never throws. `shipped` is the pack of the file's role that comes with
 * this Second Chair: a file can't put other words under its id.
 */
export function readPreparation(
  text: string,
  shipped: (role: Rubric['role']) => Rubric | null,
): PreparationReading {
  if (text.length > LARGEST)
    return refuse('This file is larger than 5 MB, which no preparation is. Choose another.');
  const raw = parseJson(text);
  const unsafe = findUnsafeShape(raw);
  if (unsafe !== null) return refuse(`${unsafe} Second Chair writes no such files: choose another one.`);
  const header = v.safeParse(HeaderSchema, raw);
  if (!header.success)
    return refuse(
      'This file is no preparation of Second Chair. Choose one whose name begins with second-chair-preparation.',
    );
  if (header.output.version > PREPARATION_VERSION)
    return refuse('This preparation was made by a newer Second Chair. Update this one first.');
  const parsed = v.safeParse(PreparationSchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const where = formatPath((parsed.issues[0].path ?? []).map(({ key }) => key));
    return refuse(`This preparation is damaged at ${where}. ${AGAIN}`);
  }
  const unknown = findUnknownField(raw, parsed.output);
  if (unknown !== null)
    return refuse(
      `This preparation has something at ${unknown} that is not known here. Update Second Chair first.`,
    );
  return check(parsed.output, shipped);
}

const AGAIN = 'Nothing was stored. Ask for the file once more.';

function check(
  preparation: Preparation,
  shipped: (role: Rubric['role']) => Rubric | null,
): PreparationReading {
  const { interview, rubric } = preparation;
  const address = findUnsafeAddress({ file: { interview }, review: null });
  if (address !== null) return refuse(`This preparation leads to where none of Second Chair does. ${AGAIN}`);
  if (interview.role !== rubric.role)
    return refuse(`The rubric of this preparation is for another role. ${AGAIN}`);
  const [problem] = checkRubric({
    ...rubric,
    id: BUILT_IN_RUBRIC_IDS.has(rubric.id) ? 'shipped' : rubric.id,
  });
  // Its message may repeat what stands there, at any length.
  if (problem)
    return refuse(
      `The rubric of this preparation can’t be used: it is wrong at ${formatPath(problem.path)}. ${AGAIN}`,
    );
  if (!BUILT_IN_RUBRIC_IDS.has(rubric.id)) return { ok: true, preparation };
  const own = shipped(rubric.role);
  if (own?.id !== rubric.id || own.version !== rubric.version)
    return refuse(
      `This preparation uses version ${rubric.version} of the rubric, and this Second Chair has version ${own?.version ?? 'none'}. Update the older one of both.`,
    );
  if (!isSame(RubricSchema, own, rubric))
    return refuse(`The rubric of this preparation was changed. ${AGAIN}`);
  return { ok: true, preparation };
}

function refuse(reason: string): PreparationReading {
  return { ok: false, reason };
}
