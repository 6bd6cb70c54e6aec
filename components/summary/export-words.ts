import type { ExportFormat } from '@/core/export/export-file';

/** How each format is called, where it is chosen and on the button that saves it. */
export const FORMAT_WORDS: Record<ExportFormat, string> = {
  markdown: 'Markdown',
  print: 'Page to print',
  ats: 'Fields of the hiring system',
  csv: 'Criteria (CSV)',
  json: 'Scorecard (JSON)',
  candidate: 'Feedback for the candidate',
};

export const DOWNLOAD_WORDS: Record<ExportFormat, string> = {
  markdown: 'Download Markdown',
  print: 'Download the page',
  ats: 'Download the fields (JSON)',
  csv: 'Download CSV',
  json: 'Download JSON',
  candidate: 'Download the draft',
};

/** What a format is for, in a sentence. */
export const FORMAT_HINTS: Record<ExportFormat, string> = {
  markdown: 'The whole feedback as text, with links to its evidence.',
  print: 'The whole feedback with the time axis as a picture. Open the file and print it, or save it as PDF.',
  ats: 'Field by field, as the form of the hiring system asks for it.',
  csv: 'One row for each criterion, for a spreadsheet.',
  json: 'For other programs; its schema is published with Second Chair.',
  candidate:
    'A draft from your pros and cons: skills only, for you to finish. Nothing of ratings, level or notes.',
};
