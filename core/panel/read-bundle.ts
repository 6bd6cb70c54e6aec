import * as v from 'valibot';
import { formatPath } from '@/core/backup/path';
import { findUnsafeShape } from '@/core/backup/shape';
import { SCORECARD_VERSION } from '@/core/export/scorecard-schema';
import { parseJson } from '@/core/files/parse-json';
import { findFaultyBundle } from './faulty-bundle';
import { PanelBundleSchema, type PanelBundle } from './panel-bundle';
import { LARGEST_BUNDLE } from './panel-file';

/** `reason` says what is wrong and what to do; it repeats nothing that the file says. */
type PanelBundleReading = { ok: true; bundle: PanelBundle } | { ok: false; reason: string };

const VersionSchema = v.object({ scorecard: v.object({ version: v.number() }) });

const AGAIN = 'Nothing was stored. Ask its author for the file once more.';

/**
 * Reads what was encrypted, whole or not at all. That it could be decrypted says who knew the passphrase, not that it is
 * well made: everything is checked as it is of any other file. Never throws.
 */
export function readPanelBundle(text: string): PanelBundleReading {
  if (text.length > LARGEST_BUNDLE)
    return refuse(`What is in this file is larger than 8 MB, which no scorecard is. ${AGAIN}`);
  const raw = parseJson(text);
  const unsafe = findUnsafeShape(raw);
  if (unsafe !== null) return refuse(`${unsafe} Second Chair writes no such files. ${AGAIN}`);
  const version = v.safeParse(VersionSchema, raw);
  if (version.success && version.output.scorecard.version > SCORECARD_VERSION)
    return refuse('The scorecard in this file was made by a newer Second Chair. Update this one first.');
  const parsed = v.safeParse(PanelBundleSchema, raw, { abortEarly: true });
  if (!parsed.success) {
    const where = formatPath((parsed.issues[0].path ?? []).map(({ key }) => key));
    return refuse(`What is in this file is damaged at ${where}. ${AGAIN}`);
  }
  const fault = findFaultyBundle(parsed.output);
  return fault === null ? { ok: true, bundle: parsed.output } : refuse(`${fault} ${AGAIN}`);
}

function refuse(reason: string): PanelBundleReading {
  return { ok: false, reason };
}
