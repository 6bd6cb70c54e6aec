import { useLibrary } from '@/components/library/library-context';
import type { LibraryKind } from '@/components/library/library-kind';
import { checkExercise } from '@/core/exercise/check-exercise';
import { compareExercises } from '@/core/exercise/compare-exercises';
import type { Exercise } from '@/core/exercise/exercise';
import { ExerciseSchema } from '@/core/exercise/exercise-schema';
import { isSame } from '@/core/versions/same';

const loadFile = () => import('@/core/exercise/exercise-file');

/** What the shared pages know of exercises. */
export function useExerciseKind(): LibraryKind<Exercise> {
  const { exerciseLibrary } = useLibrary();
  return {
    section: 'exercises',
    one: 'exercise',
    store: exerciseLibrary,
    check: checkExercise,
    compare: compareExercises,
    isSame: (one, other) => isSame(ExerciseSchema, one, other),
    read: async (text) => (await loadFile()).readExerciseFile(text),
    write: async (items, format) => (await loadFile()).writeExerciseFile(items, format),
  };
}
