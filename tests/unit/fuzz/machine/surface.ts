import { emptyFile } from '@/core/interview/empty-file';
import type { Interview, InterviewFile, Note } from '@/core/interview/interview';

/** What a surface knows of one interview: what it last saw of it, or wrote. */
export interface Known {
  file: InterviewFile;
  /** What stands in the line in which notes are typed, and what was last seen to be stored of it. */
  typed: string;
  stored: string;
  /** Notes that it removed, and can put back. */
  removed: Note[];
  /** What it last saw to be stored of what was said in the debrief. */
  debrief: string;
}

/** A panel or dashboard: it hears of what others did only when it looks. */
export interface Surface {
  id: string;
  interviews: Map<string, Known>;
  /** Backups that it took, as files. */
  files: string[];
}

export const newSurface = (id: string): Surface => ({ id, interviews: new Map(), files: [] });

/** What a surface knows once it has looked. */
export function knownOf(file: InterviewFile): Known {
  const typed = file.drafts.find(({ field }) => field === LINE)?.text ?? '';
  return { file, typed, stored: typed, removed: [], debrief: '' };
}

export const LINE = 'note-line';

/** A list with one of its members in its place, or added. */
export function put<T>(list: T[], item: T, same: (other: T) => boolean): void {
  const at = list.findIndex(same);
  if (at < 0) list.push(item);
  else list[at] = item;
}

export const putNote = (list: Note[], note: Note): void => put(list, note, ({ id }) => id === note.id);

/** An interview about which nothing is known yet but that it is there. */
export function begun(interview: Interview): Known {
  return knownOf(emptyFile(interview));
}
