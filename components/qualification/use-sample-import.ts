import { useLibrary } from '@/components/library/library-context';
import type { ImportKind } from '@/components/library/library-kind';
import type { Sample } from '@/core/calibration/sample';
import { sameData } from '@/core/merge-request/same-data';
import { ROLES } from '@/core/interview/roles';
import { loadPack } from '@/core/rubric/packs';
import { useQualificationServices } from './qualification-context';

/** How samples are read from files and stored. A file may name a rubric that ships, or an own one, instead of holding it. */
export function useSampleImport(): ImportKind<Sample> {
  const { qualificationStore } = useQualificationServices();
  const { rubricLibrary } = useLibrary();
  return {
    section: 'qualification',
    store: {
      getState: () => {
        const state = qualificationStore.getState();
        return { items: state.samples, add: (items) => state.addSamples(items) };
      },
    },
    isSame: sameData,
    read: async (text) => {
      const [{ readSampleFile }, packs] = await Promise.all([
        import('@/core/calibration/sample-file'),
        Promise.all(ROLES.map(loadPack)),
        rubricLibrary.getState().items ?? rubricLibrary.getState().load(),
      ]);
      const own = rubricLibrary.getState().items ?? [];
      return readSampleFile(text, [...packs.filter((pack) => pack !== null), ...own]);
    },
  };
}
