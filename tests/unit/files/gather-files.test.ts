import { describe, expect, it } from 'vitest';
import { gatherFiles } from '@/core/files/gather-files';
import { itemFileName } from '@/core/files/item-file-name';

const read = (...ids: string[]) => ({ ok: true as const, items: ids.map((id) => ({ id })) });
const PROBLEM = { line: 4, path: 'title', message: 'this is empty.' };

describe('several files that are imported at once', () => {
  it('are put together in their order', () => {
    const files = [
      { name: 'a.yaml', reading: read('one', 'two') },
      { name: 'b.yaml', reading: read('three') },
    ];
    expect(gatherFiles(files)).toEqual({ ok: true, items: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] });
    expect(gatherFiles([])).toEqual({ ok: true, items: [] });
  });

  it('are none of them taken where one is wrong, which is named with all that is', () => {
    const wrong = { ok: false as const, problems: [PROBLEM, { ...PROBLEM, line: null }] };
    const files = [
      { name: 'a.yaml', reading: read('one') },
      { name: 'b.yaml', reading: wrong },
    ];
    expect(gatherFiles(files)).toEqual({
      ok: false,
      problems: ['b.yaml, line 4, title: this is empty.', 'b.yaml, title: this is empty.'],
    });
  });

  it('are none of them taken where two hold the same, and both are named', () => {
    const files = ['a.yaml', 'b.yaml'].map((name) => ({ name, reading: read('one') }));
    expect(gatherFiles(files)).toEqual({
      ok: false,
      problems: ['b.yaml, id: “one” stands in a.yaml too. Import one of the two.'],
    });
  });
});

describe('the name of an exported file', () => {
  const NOW = Date.UTC(2026, 10, 22, 23, 59);

  it('has the day and a part of an id, and no title', () => {
    expect(itemFileName('rubric', NOW, '1A2b-3C4d-5e6f', 'yaml')).toBe(
      'second-chair-rubric-2026-11-22-1a2b3c4d.yaml',
    );
    expect(itemFileName('sample', NOW, '…/..', 'json')).toBe('second-chair-sample-2026-11-22.json');
  });

  it('says that it holds several', () => {
    expect(itemFileName('exercise', NOW, null, 'json')).toBe('second-chair-exercises-2026-11-22.json');
  });
});
