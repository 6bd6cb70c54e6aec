import type { NoteFields } from './detail-addresses';
import { peekNotes, refusesFields } from './peek';
import type { Fetched } from './requests/fetch-once';

/** How the notes are asked for, and where what came of it goes. */
export interface NotesReading {
  /** Asks for one page of the notes; null where the reading has ended. */
  ask: (fields: NoteFields, after: string | null) => Promise<Fetched | null>;
  /** A page of notes came, or an answer in its place; so many more are known of now. */
  page: (page: number, fetched: Fetched, newPages: number) => void;
  /** Edits were read up to this page, and there are more. */
  cut: (page: number) => void;
}

/** Which notes have reactions, as far as that could be had. */
export interface Awarded {
  /** Note ids, each once, in the order of the notes. */
  ids: number[];
  /** There are more notes than were looked at. */
  cut: boolean;
  /** What came in the place of a page of notes; null where nothing was amiss. */
  failed: Fetched | null;
}

const MOST_PAGES = 120;

/**
 * Reads which notes were edited and which have reactions, in one walk through the notes. A GitLab that lacks one of the
 * fields refuses the whole question: then each is asked for by itself, so that the missing one costs only itself.
 */
export async function readNotes(reading: NotesReading): Promise<Awarded> {
  const first = await reading.ask('both', null);
  if (!first || !refusesFields(first)) return walk('both', first, reading);
  const half = async (fields: NoteFields, told: NotesReading) =>
    walk(fields, await reading.ask(fields, null), told);
  // A failure is told of the reactions alone, which the caller does; the pages say which notes have none.
  const reactions: NotesReading = {
    ...reading,
    page: (page, fetched, newPages) => {
      // Only of the first page of the other half was known.
      if (peekNotes(fetched.text).there) reading.page(page, fetched, newPages + (page === 1 ? 1 : 0));
    },
    cut: () => undefined,
  };
  const [, awarded] = await Promise.all([half('edits', reading), half('reactions', reactions)]);
  return awarded;
}

/** One page after the other, as each names the next. */
async function walk(
  fields: NoteFields,
  first: Fetched | null,
  { ask, page: told, cut }: NotesReading,
): Promise<Awarded> {
  const ids = new Set<number>();
  const seen = new Set<string | null>([null]);
  const ends = (end: Partial<Awarded> = {}): Awarded => ({ ids: [...ids], cut: false, failed: null, ...end });
  let fetched = first;
  for (let page = 1; fetched; page += 1) {
    const { there, next, awarded } = peekNotes(fetched.text);
    for (const id of awarded) ids.add(id);
    const more = next !== null && !seen.has(next);
    const goesOn = more && page < MOST_PAGES;
    told(page, fetched, goesOn ? 1 : 0);
    if (!there) return ends({ failed: fetched });
    if (more && !goesOn) {
      cut(page);
      return ends({ cut: true });
    }
    if (!goesOn) return ends();
    seen.add(next);
    fetched = await ask(fields, next);
  }
  return ends();
}
