import { feedbackDocument } from '@/core/summary/feedback-document';
import { exportFileName } from '@/core/summary/file-name';
import { toMarkdown } from '@/core/summary/to-markdown';
import { atsFields } from './ats-fields';
import { GREENHOUSE, type AtsPreset } from './ats-preset';
import { writeAtsValues } from './ats-values';
import { candidateFeedback } from './candidate-feedback';
import { criteriaCsv } from './criteria-csv';
import type { ExportInput } from './export-input';
import { printPage } from './print-page';
import { makeScorecard, writeScorecard } from './scorecard';

/** The ways in which an interview leaves, in the order in which they are offered. */
export const EXPORT_FORMATS = ['markdown', 'print', 'ats', 'csv', 'json', 'candidate'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `mime` without charset; the text is written as UTF-8. */
export interface ExportFile {
  name: string;
  mime: string;
  text: string;
}

const MIMES: Record<ExportFormat, string> = {
  markdown: 'text/markdown',
  print: 'text/html',
  ats: 'application/json',
  csv: 'text/csv',
  json: 'application/json',
  candidate: 'text/markdown',
};

/** An export as a file, under a name that holds no person's. `input` is redacted already where it is to be (`redactInput`). */
export function exportFile(
  format: ExportFormat,
  input: ExportInput,
  ats: AtsPreset = GREENHOUSE,
): ExportFile {
  return {
    name: exportFileName(format, input.now, input.options.redacted),
    mime: MIMES[format],
    text: exportText(format, input, ats),
  };
}

function exportText(format: ExportFormat, input: ExportInput, ats: AtsPreset): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(feedbackDocument(input));
    case 'print':
      return printPage(input);
    case 'ats':
      return writeAtsValues(ats, atsFields(input, ats));
    case 'csv':
      // Spreadsheets take a file for UTF-8 when it begins with this mark.
      return `\ufeff${criteriaCsv(input)}`;
    case 'json':
      return writeScorecard(makeScorecard(input));
    case 'candidate':
      return toMarkdown(candidateFeedback(input).document);
  }
}
