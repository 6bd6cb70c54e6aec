import type { AnswerToConvert } from './convert-answer';

/** Rows of a page. */
const ROWS = 100;

/** How far a source was read whose rest the reader left out on purpose: `page` is the first that it did not ask for. */
export function whatWasCut({ source, page }: Pick<AnswerToConvert, 'source' | 'page'>): string {
  const read = page - 1;
  const rows = (read * ROWS).toLocaleString('en');
  switch (source) {
    case 'diffs':
      return `of the newest ${read} pushes; older ones were left out`;
    case 'pushes':
      return `the newest ${rows} pushes to the project; older ones were left out`;
    case 'note-edits':
      return `of the first ${rows} comments; later ones were left out`;
    case 'note-emoji':
      if (read === 0) return 'of the comments that were looked at for edits; later ones were left out';
      return `of the first ${read} comments that have any; later ones were left out`;
    default:
      return `the first ${read} ${read === 1 ? 'page' : 'pages'}; later ones were left out`;
  }
}
