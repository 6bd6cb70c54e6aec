import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, type ArchiveFile } from './archive';
import { filesBelow, sourceFiles } from './files';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output');
const INTO = join(BUILT, 'packages');

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

rmSync(INTO, { recursive: true, force: true });
mkdirSync(INTO, { recursive: true });
pack('chrome', built('chrome-mv3'));
pack('firefox', built('firefox-mv3'));
pack('source', sourceFiles(ROOT));

function built(folder: string): ArchiveFile[] {
  if (!existsSync(join(BUILT, folder, 'manifest.json')))
    throw new Error(`.output/${folder} is missing: \`npm run package\` builds it first.`);
  return filesBelow(join(BUILT, folder));
}

/** Writes one archive and prints what a second run has to give: its SHA-256, as `sha256sum --check` reads it. */
function pack(what: string, files: ArchiveFile[]): void {
  const file = `${name}-${version}-${what}.zip`;
  const bytes = archiveOf(files);
  writeFileSync(join(INTO, file), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  .output/packages/${file}`);
}
