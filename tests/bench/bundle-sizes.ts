import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the three sizes may be at most, in bytes. */
export const BUNDLE_LIMITS = {
  contentScriptBytes: 12_000,
  readerBytes: 30_000,
  panelInitialGzip: 160_000,
} as const;

export type BundleSizes = Record<keyof typeof BUNDLE_LIMITS, number>;

interface BuiltManifest {
  content_scripts?: { js?: string[]; css?: string[] }[];
}

/**
 * Sizes of a built extension: the bytes that load on every merge request page, those of the reader that is injected
 * when the panel opens, and the panel's HTML, JS and CSS before anything is clicked, each file gzipped by itself.
 * Throws where there is no build.
 */
export function bundleSizes(outputDir: string): BundleSizes {
  return {
    contentScriptBytes: total(outputDir, contentScripts(outputDir)),
    readerBytes: readBuilt(outputDir, readerPath(outputDir)).byteLength,
    panelInitialGzip: panelFiles(outputDir)
      .map((path) => gzipSync(readBuilt(outputDir, path), { level: 9 }).byteLength)
      .reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Reads a file of the build; says to build where it is missing. */
export function readBuilt(outputDir: string, path: string): Buffer {
  const file = join(outputDir, path);
  if (existsSync(file)) return readFileSync(file);
  throw new Error(`${file} is missing: run \`npm run build\` and \`npm run build:firefox\` first.`);
}

function total(outputDir: string, paths: string[]): number {
  return paths.reduce((sum, path) => sum + readBuilt(outputDir, path).byteLength, 0);
}

function contentScripts(outputDir: string): string[] {
  const manifest = JSON.parse(readBuilt(outputDir, 'manifest.json').toString()) as BuiltManifest;
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

function readerPath(outputDir: string): string {
  const path = 'content-scripts/gitlab-reader.js';
  return existsSync(join(outputDir, path)) ? path : 'gitlab-reader.js';
}

/** The page, what it names, and what those import statically. */
function panelFiles(outputDir: string): string[] {
  const html = readBuilt(outputDir, 'panel.html').toString();
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const found = new Set(['panel.html', ...named]);
  for (const path of found) {
    if (!path.endsWith('.js')) continue;
    for (const next of staticImports(readBuilt(outputDir, path).toString())) {
      found.add(posix.join(posix.dirname(path), next));
    }
  }
  return [...found];
}

function staticImports(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(
    (match) => match[1] ?? '',
  );
}
