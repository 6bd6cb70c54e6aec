import { formatProblem } from './file-problem';
import type { ItemReading } from './item-file';

/** What several files hold together, or every problem as a line that names its file. */
export type Gathered<Item> = { ok: true; items: Item[] } | { ok: false; problems: string[] };

/** Puts together what was read from several files: all of it, or none where anything is wrong with one of them. */
export function gatherFiles<Item extends { id: string }>(
  files: readonly { name: string; reading: ItemReading<Item> }[],
): Gathered<Item> {
  const items: Item[] = [];
  const problems: string[] = [];
  const from = new Map<string, string>();
  for (const { name, reading } of files) {
    if (!reading.ok) {
      problems.push(...reading.problems.map((problem) => formatProblem(name, problem)));
      continue;
    }
    for (const item of reading.items) {
      const other = from.get(item.id);
      if (other !== undefined)
        problems.push(
          formatProblem(name, {
            line: null,
            path: 'id',
            message: `“${item.id}” stands in ${other} too. Import one of the two.`,
          }),
        );
      from.set(item.id, name);
      items.push(item);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, items };
}
