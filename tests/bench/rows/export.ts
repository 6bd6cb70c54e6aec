import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { ATS_PRESETS } from '@/core/export/ats-preset';
import { EXPORT_FORMATS, exportFile } from '@/core/export/export-file';
import { printPage } from '@/core/export/print-page';
import { redactInput } from '@/core/redaction/redact-input';
import { comparedRow, limitRow, median, type BenchRow } from '../bench-row';
import { largeExport } from '../large-export';

const LONGEST_MS = 30;
const MOST_OF_MARKDOWN = 2;
const WARM_UP = 5;
const OPTIONS = { includePrivateNotes: true, includeCandidateName: true, redacted: false };
const TEXT_FORMATS = EXPORT_FORMATS.filter((format) => format !== 'print');

/** Every text format of an interview with 300 comments and 200 notes, the fields of each hiring system among them, and the redaction of all its texts. */
export function exportText(_sites: unknown, rounds: number): BenchRow[] {
  const { input, known } = largeExport(OPTIONS);
  const took = timed(rounds, () => {
    let length = 0;
    for (const format of TEXT_FORMATS)
      for (const preset of format === 'ats' ? ATS_PRESETS : [undefined])
        length += exportFile(format, input, preset).text.length;
    return length;
  });
  const redacting = timed(rounds, () => redactInput(input, known).file.evidence.length);
  return [
    limitRow('export-text', took, LONGEST_MS, 'ms'),
    limitRow('export-redact', redacting, LONGEST_MS, 'ms'),
  ];
}

/** The print page of the same interview, against react-markdown rendering the same texts alone. */
export function exportPrint(_sites: unknown, rounds: number): BenchRow[] {
  const { input, texts } = largeExport(OPTIONS);
  const ours = timed(rounds, () => printPage(input).length);
  const theirs = timed(rounds, () =>
    texts.reduce(
      (length, text) =>
        length + renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm] }, text)).length,
      0,
    ),
  );
  return [comparedRow('export-print', ours, theirs, MOST_OF_MARKDOWN)];
}

/** The median of the rounds in ms; the first ones warm the machine up and are thrown away. Throws where nothing was made. */
function timed(rounds: number, make: () => number): number {
  const took: number[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const from = performance.now();
    const made = make();
    if (round >= 0) took.push(performance.now() - from);
    if (made === 0) throw new Error('Nothing was made.');
  }
  return median(took);
}
