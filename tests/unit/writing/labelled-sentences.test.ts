import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWriting } from '@/core/writing/check-writing';
import { WRITING_KINDS, type WritingKind } from '@/core/writing/writing-finding';
import { DEVELOPMENT, readLabelled, type Part } from '../../fixtures/writing-check/labelled';

const README = new URL('../../fixtures/writing-check/README.md', import.meta.url);

/**
 * How well the check finds what it is for, on sentences that were labelled before the rules were written
 * (`tests/fixtures/writing-check/README.md`). The held-out part is there to be measured, not to be read: of its mistakes
 * the report names only their places in the file.
 */
interface Mistake {
  index: number;
  text: string;
  kind: WritingKind;
  quote: string;
}

/** Every pair of a sentence and a kind counts once: labelled and found, labelled only, or found only. */
function measure(part: Part) {
  const sentences = readLabelled(part);
  const hits: WritingKind[] = [];
  const missed: Mistake[] = [];
  const wrong: Mistake[] = [];
  for (const [index, { text, finds }] of sentences.entries()) {
    const found = checkWriting(text, { field: 'pros' });
    for (const kind of WRITING_KINDS) {
      const finding = found.find((each) => each.kind === kind);
      const mistake = { index, text, kind, quote: finding?.quote ?? '' };
      if (finding && finds.includes(kind)) hits.push(kind);
      else if (finding) wrong.push(mistake);
      else if (finds.includes(kind)) missed.push(mistake);
    }
  }
  return { part, count: sentences.length, hits, missed, wrong };
}

type Measured = ReturnType<typeof measure>;

function figures({ hits, missed, wrong }: Measured, kind?: WritingKind) {
  const of = (list: readonly WritingKind[]) =>
    list.filter((each) => kind === undefined || each === kind).length;
  const [right, lost, extra] = [of(hits), of(missed.map((it) => it.kind)), of(wrong.map((it) => it.kind))];
  return { precision: right / (right + extra), recall: right / (right + lost), right, lost, extra };
}

function report(measured: Measured): string {
  const line = (name: string, kind?: WritingKind) => {
    const { precision, recall, right, lost, extra } = figures(measured, kind);
    return `  ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} found, ${lost} missed, ${extra} too many)`;
  };
  const named = (what: string, { index, text, kind, quote }: Mistake) =>
    `  ${what} ${kind} in ${index}${measured.part !== 'held-out' ? `: ${JSON.stringify(text)} ${quote}` : ''}`;
  return [
    `writing check, ${measured.part}, ${measured.count} sentences`,
    line('all kinds'),
    ...WRITING_KINDS.map((kind) => line(kind, kind)),
    ...measured.missed.map((it) => named('missed', it)),
    ...measured.wrong.map((it) => named('too many:', it)),
  ].join('\n');
}

describe('labelled sentences', () => {
  const results: Measured[] = [];
  afterAll(() => console.info(results.map(report).join('\n')));

  it.each(DEVELOPMENT)('find what they are labelled with: %s', (part) => {
    const measured = measure(part);
    results.push(measured);
    const { precision, recall } = figures(measured);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('reach in the held-out part what its README says', () => {
    const measured = measure('held-out');
    results.push(measured);
    const readme = readFileSync(README, 'utf8');
    const table = readme.slice(readme.lastIndexOf('| Kind '));
    for (const kind of [undefined, ...WRITING_KINDS]) {
      const { precision, recall } = figures(measured, kind);
      const row = new RegExp(`^\\| ${kind ? `\`${kind}\`` : 'all'} +\\| ([\\d.]+) +\\| ([\\d.]+) +\\|$`, 'm');
      expect(row.exec(table)?.slice(1)).toEqual([precision.toFixed(3), recall.toFixed(3)]);
    }
  });
});
