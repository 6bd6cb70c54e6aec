import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files';

const TEXT = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** The tests that a paragraph names, as paths: one without a folder stands beside the one before it. */
function namedTests(paragraph: string): string[] {
  let folder = '';
  return [...paragraph.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => {
    if (name.startsWith('tests/')) {
      folder = name.endsWith('.ts') || name.endsWith('.tsx') ? dirname(name) : name;
      return [name];
    }
    return /^[\w-]+\.test\.tsx?$/.test(name) ? [join(folder, name)] : [];
  });
}

/** The headings of one part, and what stands below each. */
function sectionsOf(part: string): { heading: string; text: string }[] {
  const body = TEXT.split(/^## /m).find((each) => each.startsWith(part)) ?? '';
  return body
    .split(/^### /m)
    .slice(1)
    .map((section) => ({ heading: section.split('\n')[0] ?? '', text: section }));
}

describe('the threat model', () => {
  it('names only tests that exist', () => {
    const named = TEXT.split(/\n\n+/).flatMap(namedTests);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names for each threat what holds it off, or says that nothing does', () => {
    const sections = sectionsOf('Threats, and what answers them');
    expect(sections.length).toBeGreaterThan(15);
    const loose = sections.filter(({ text }) => !/^(?:Held by|No test holds) /m.test(text));
    expect(loose.map(({ heading }) => heading)).toEqual([]);
  });

  it('says for each who might attack where it is answered', () => {
    const headings = new Set(sectionsOf('Threats, and what answers them').map(({ heading }) => heading));
    const body = TEXT.split(/^## /m).find((each) => each.startsWith('Who might attack')) ?? '';
    const answered = [...body.matchAll(/\[([^\]]+)\]\(#[\w-]+\)/g)].map(([, heading = '']) => heading);
    expect(answered.length).toBeGreaterThan(10);
    expect(answered.filter((heading) => !headings.has(heading))).toEqual([]);
  });
});
