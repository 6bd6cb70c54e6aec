import { createContext, useContext } from 'react';
import type { Exercise } from '@/core/exercise/exercise';
import type { Exposure } from '@/core/exercise/exposure';
import type { Rubric } from '@/core/rubric/rubric';
import type { LibraryStore } from '@/stores/library-store';

/** Everything that the pages of rubrics and exercises may have from outside. */
export interface LibraryServices {
  rubricLibrary: LibraryStore<Rubric>;
  exerciseLibrary: LibraryStore<Exercise>;
  /** Which candidate was given which version of an exercise when, newest first. */
  loadExposures: () => Promise<Exposure[]>;
  /** Epoch ms. */
  now: () => number;
  /** Opaque and unique. */
  newId: () => string;
  /** Hands the user a file, as UTF-8. */
  download: (fileName: string, mime: string, text: string) => void;
}

export const LibraryContext = createContext<LibraryServices | null>(null);

/** The services of this page. Throws where no `LibraryContext` stands above the component. */
export function useLibrary(): LibraryServices {
  const services = useContext(LibraryContext);
  if (!services) throw new Error('useLibrary: render this inside <LibraryContext value={...}>');
  return services;
}
