import { useLibrary } from '@/components/library/library-context';
import type { LibraryKind } from '@/components/library/library-kind';
import { checkRubric } from '@/core/rubric/check-rubric';
import { compareRubrics } from '@/core/rubric/compare-rubrics';
import type { Rubric } from '@/core/rubric/rubric';
import { RubricSchema } from '@/core/rubric/rubric-schema';
import { isSame } from '@/core/versions/same';

const loadFile = () => import('@/core/rubric/rubric-file');

/** What the shared pages know of rubrics. */
export function useRubricKind(): LibraryKind<Rubric> {
  const { rubricLibrary } = useLibrary();
  return {
    section: 'rubrics',
    one: 'rubric',
    store: rubricLibrary,
    check: checkRubric,
    compare: compareRubrics,
    isSame: (one, other) => isSame(RubricSchema, one, other),
    read: async (text) => (await loadFile()).readRubricFile(text),
    write: async (items, format) => (await loadFile()).writeRubricFile(items, format),
  };
}
