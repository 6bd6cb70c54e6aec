import type { App } from '@/components/app/app-context';
import { MINUTE_MS } from '@/core/interview/interview';

/** The clipboard, downloads and new tabs of a page of ours, as the components want them. */
export const browserServices: Pick<App, 'now' | 'newId' | 'copy' | 'download' | 'openUrl'> = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  copy: {
    text: (html, plain) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([plain], { type: 'text/plain' }),
        }),
      ]),
  },
  download: (fileName, mime, text) => saveFile(fileName, new Blob([text], { type: `${mime};charset=utf-8` })),
  openUrl(url) {
    window.open(url, '_blank', 'noopener,noreferrer');
  },
};

/** Hands the user a file, by the browser's downloads. */
export function saveFile(fileName: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // A large file is still being copied for a while after the click.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
}
