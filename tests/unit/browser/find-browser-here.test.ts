import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '@/demo/browser/find-chromium';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-chair-browser-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** An executable that says that it is a Chromium, and writes a line each time it is asked. */
async function chromiumThatCounts(name: string): Promise<{ path: string; asked: () => Promise<number> }> {
  const path = join(folder, name);
  const log = `${path}.asked`;
  await writeFile(log, '');
  await writeFile(path, `#!/bin/sh\necho asked >> '${log}'\necho 'Chromium 156.0.1'\n`);
  await chmod(path, 0o755);
  return { path, asked: async () => (await readFile(log, 'utf8')).split('\n').length - 1 };
}

describe.skipIf(process.platform === 'win32')('the browser of this machine', () => {
  it('is asked for its version once', async () => {
    const { path, asked } = await chromiumThatCounts('chromium');
    vi.stubEnv('SECOND_CHAIR_CHROMIUM', path);
    expect(await findChromium()).toBe(path);
    expect(await findChromium()).toBe(path);
    expect(await asked()).toBe(1);
  });

  it('is another one where another one is named', async () => {
    const [first, second] = [await chromiumThatCounts('first'), await chromiumThatCounts('second')];
    vi.stubEnv('SECOND_CHAIR_CHROMIUM', first.path);
    await findChromium();
    vi.stubEnv('SECOND_CHAIR_CHROMIUM', second.path);
    expect(await findChromium()).toBe(second.path);
  });

  it('is looked for again when it is gone', async () => {
    const { path } = await chromiumThatCounts('gone');
    vi.stubEnv('SECOND_CHAIR_CHROMIUM', path);
    await findChromium();
    await rm(path);
    await expect(findChromium()).rejects.toThrow(/no such file/);
  });
});
