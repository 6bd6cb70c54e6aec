import { candidateFeedback } from '@/core/export/candidate-feedback';
import { exportFile, type ExportFormat } from '@/core/export/export-file';
import type { ExportInput } from '@/core/export/export-input';
import { toPlainText } from '@/core/export/plain-text';
import { feedbackDocument } from '@/core/summary/feedback-document';
import { escapeHtml } from '@/core/summary/html';
import { toHtml } from '@/core/summary/to-html';
import type { CopiedText } from './copy-button';

/** An export for the clipboard: formatted where its format has formats, as it stands where it is data. */
export function clipboardText(format: ExportFormat, input: ExportInput): CopiedText {
  const { text } = exportFile(format, input);
  switch (format) {
    case 'markdown':
      return { html: toHtml(feedbackDocument(input)), plain: text };
    case 'candidate': {
      const { document } = candidateFeedback(input);
      return { html: toHtml(document), plain: toPlainText(document) };
    }
    case 'print':
      return { html: text, plain: toPlainText(feedbackDocument(input)) };
    case 'ats':
    case 'csv':
    case 'json': {
      // The mark at the beginning is for files.
      const plain = text.replace(/^\ufeff/, '');
      return { html: `<pre>${escapeHtml(plain)}</pre>`, plain };
    }
  }
}
