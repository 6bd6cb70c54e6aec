import { describe, expect, it } from 'vitest';
import { highlight, languageOf } from '@/demo/page/highlight';
import { backend } from '@/demo/sample/backend/merge-request';
import { frontend } from '@/demo/sample/frontend/merge-request';
import { diffNames, readDiff } from '@/demo/sample/pushed-changes';

const kinds = (line: string, path: string): string[] =>
  [...highlight(line, languageOf(path)).matchAll(/class="(\w+)">([^<]*)/g)].map(
    ([, kind, text]) => `${kind} ${text}`,
  );

describe('highlighted code', () => {
  it('has the parts of a component coloured', () => {
    expect(kinds('    <strong v-html="mark(title)"></strong>', 'a.vue')).toEqual([
      'nt &lt;strong',
      's2 &quot;mark(title)&quot;',
      'nt &lt;/strong',
    ]);
    expect(kinds("import { ref } from 'vue'; // 'quoted", 'a.ts')).toEqual([
      'k import',
      'k from',
      's2 &#39;vue&#39;',
      'c1 // &#39;quoted',
    ]);
    expect(kinds('const rows = ref<Row[]>(a * b);', 'a.ts')).toEqual(['k const', 'no Row']);
  });

  it('says what the line says, in every file of both exercises', () => {
    const unmarked = (html: string): string =>
      html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    const files = [backend, frontend].flatMap((written) =>
      diffNames(written).flatMap((name) => readDiff(written.folder, name)),
    );
    for (const { newPath, hunks } of files) {
      for (const { text } of hunks.flatMap(({ lines }) => lines))
        expect(unmarked(highlight(text, languageOf(newPath)))).toBe(text);
    }
  });
});
