import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['entrypoints', 'components', 'stores', 'gitlab', 'core', 'public'];

/** Said by their form where there may be more of them one day: a list by name forgot the plugins. */
const IN_ROOT = /(?:\.plugin|\.config)\.ts$|^(?:package|package-lock|tsconfig)\.json$/;

/** Whether a built extension is missing from its folder, or older than anything below `root` that it is built from. */
export function isStale(root: string, output: string): boolean {
  const manifest = join(output, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const builtAt = statSync(manifest).mtimeMs;
  const inRoot = readdirSync(root).filter((name) => IN_ROOT.test(name));
  return [...FOLDERS, ...inRoot].some((source) => newestIn(join(root, source)) > builtAt);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
