import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { yamlPacks } from '@/yaml-packs.plugin';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a module that exports what the YAML holds, and gives its code. */
async function built(yaml: string): Promise<string> {
  writeFileSync(join(folder, 'data.yaml'), yaml);
  writeFileSync(join(folder, 'entry.js'), "export { default } from './data.yaml';");
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [yamlPacks()],
    build: { write: false, lib: { entry: 'entry.js', formats: ['es'] } },
  });
  const [first] = Array.isArray(output) ? output : [];
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  return chunk.code;
}

/** The data that the built module exports. */
async function dataOf(yaml: string): Promise<unknown> {
  writeFileSync(join(folder, 'built.mjs'), await built(yaml));
  const module = (await import(/* @vite-ignore */ join(folder, 'built.mjs'))) as { default: unknown };
  return module.default;
}

describe('a YAML file that is imported', () => {
  it('is its data when it is built', async () => {
    expect(await dataOf('title: >-\n  Tests\n  and checks\nlevels: [1, two]\n')).toEqual({
      title: 'Tests and checks',
      levels: [1, 'two'],
    });
  });

  it('brings no parser along', async () => {
    expect((await built('a: 1\n')).length).toBeLessThan(100);
  });

  it.each([
    ['a key that is there twice', 'a: 1\na: 2\n', /data\.yaml: Map keys must be unique at line 2, column 1/],
    ['what is no YAML', 'a: [1\n', /data\.yaml: .* at line/],
    ['an alias to nothing', 'a: *b\n', /data\.yaml[^]*Unresolved alias.*: b/],
    ['a tag that nobody knows', 'a: !role sre\n', /data\.yaml: Unresolved tag: !role at line 1/],
  ])('stops the build at %s, and says where', async (_, yaml, message) => {
    await expect(built(yaml)).rejects.toThrow(message);
  });
});
