import type { Note } from '@/core/interview/interview';
import { link, text, type Inline } from './document';

type Line = NonNullable<Note['anchorLine']>;

/** "app/models/order.rb:42", as GitLab writes a line of a file. */
export function lineWords({ line, path }: Line): string {
  return `${path}:${line}`;
}

/** Where a line stands on GitLab, in the version in which it was seen; null where the merge request is not known. */
export function lineAddress({ line, path, sha }: Line, mrUrl: string | null): string | null {
  const project = /^(.*?)\/-\/merge_requests\/\d+/.exec(mrUrl ?? '')?.[1];
  if (project === undefined) return null;
  const file = path.split('/').map(encodePart).join('/');
  return `${project}/-/blob/${encodePart(sha)}/${file}#L${line}`;
}

/** Half a character, as a file that was restored may hold, can't be encoded. */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

/** The way back to a line of a file. Words only where the merge request is not known. */
export function lineLink(line: Line, mrUrl: string | null): Inline {
  const address = lineAddress(line, mrUrl);
  return address === null ? text(lineWords(line)) : link(lineWords(line), address);
}
