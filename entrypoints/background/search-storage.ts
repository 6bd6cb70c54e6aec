import { findTraces, type Traces } from '@/core/keeping/traces';
import { browser } from '@/stores/browser';
import type { Left } from '@/stores/database/retention-repository';

/** Where something that was erased is still found in the browser's storage areas. */
export async function searchStorage(traces: Traces): Promise<Left[]> {
  const { local, session } = browser.storage;
  const areas = [
    { where: 'storage.local', rows: await local.get(null) },
    { where: 'storage.session', rows: await session.get(null) },
  ];
  return areas.flatMap(({ where, rows }) => {
    const found = Object.entries(rows).flatMap(([key, value]) => {
      const by = findTraces({ [key]: value }, traces);
      return by.size > 0 ? [by] : [];
    });
    return found.length === 0
      ? []
      : [{ where, rows: found.length, by: [...new Set(found.flatMap((by) => [...by]))] }];
  });
}
