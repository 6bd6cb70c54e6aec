import type { App } from '@/components/app/app-context';

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
  download(fileName, mime, text) {
    const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    // The browser has taken the file over once the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url));
  },
  openUrl(url) {
    window.open(url, '_blank', 'noopener,noreferrer');
  },
};
