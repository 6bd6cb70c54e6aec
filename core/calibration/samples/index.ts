import * as v from 'valibot';
import { loadPack } from '@/core/rubric/packs';
import type { Sample } from '../sample';
import { sampleInFileSchema } from '../sample-in-file';

/** The sample that ships, by the pack of its role: a chunk of its own. Rejects where it can't be loaded. */
export async function loadBuiltInSample(): Promise<Sample> {
  const [file, rubric] = await Promise.all([import('./support-refunds.yaml'), loadPack('backend')]);
  const {
    format: _format,
    formatVersion: _version,
    ...fields
  } = v.parse(
    v.looseObject({ format: v.literal('second-chair-sample'), formatVersion: v.literal(1) }),
    file.default,
  );
  return v.parse(sampleInFileSchema(rubric ? [rubric] : []), fields);
}
