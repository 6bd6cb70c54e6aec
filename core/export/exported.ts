import type { Interview } from '@/core/interview/interview';
import type { AtsField } from './ats-fields';
import type { AtsPreset } from './ats-preset';

type Exports = Interview['exports'];

/** What was taken out, with one more: the latest of each format stays. `at` in epoch ms. */
export function withExport(exports: Exports, format: string, at: number): Exports {
  return [...exports.filter((one) => one.format !== format), { format, at }];
}

/**
 * How a field that was copied is named among the exports: by system, field and what it said, so that one that was changed
 * since does not count as copied.
 */
export function copiedField({ id: system }: AtsPreset, { html, id }: AtsField): string {
  return `${prefixOf(system, id)}${fingerprint(html)}`;
}

/** What was taken out, with a field that was copied: what it said before is not there any more. */
export function withCopiedField(exports: Exports, system: AtsPreset, field: AtsField, at: number): Exports {
  const before = prefixOf(system.id, field.id);
  return withExport(
    exports.filter(({ format }) => !format.startsWith(before)),
    copiedField(system, field),
    at,
  );
}

/** When anything was last taken out, epoch ms; null where nothing was. The purge clock starts with it. */
export function lastExportAt(exports: Exports): number | null {
  return exports.length === 0 ? null : Math.max(...exports.map(({ at }) => at));
}

const prefixOf = (system: string, field: string): string => `ats/${system}/${field}/`;

/** FNV-1a over UTF-16 units (draft-eastlake-fnv): tells one text from its next version, and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
