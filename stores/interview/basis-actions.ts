import type { StoreApi } from 'zustand/vanilla';
import type { InterviewFields } from '@/core/interview/change-interview';
import type { Desk } from './desk';
import type { InterviewState } from './interview-state';

/** What the basis of an interview needs of the store. `sendChanges` sends what was changed of it so far. */
interface BasisDeps {
  set: StoreApi<InterviewState>['setState'];
  sendChanges: () => Promise<void>;
  change: (patch: InterviewFields) => void;
}

/** The versions that an interview rests on: of its rubric, and of its exercise. */
export function basisActions(
  { file, put, saver, gateway, now }: Desk,
  { set, sendChanges, change }: BasisDeps,
): Pick<InterviewState, 'moveRubric' | 'takeExercise'> {
  return {
    async moveRubric(rubric) {
      const { id: rubricId, version: rubricVersion, role } = rubric;
      const move = async () => {
        await sendChanges();
        await gateway.request('interview.move', { interviewId: file().interview.id, rubric, at: now() });
        // Only then: a rubric that isn't stored with the interview would be gone with the panel.
        put({ interview: { ...file().interview, rubricId, rubricVersion, role } });
        set({ rubric });
      };
      await saver.now('interview', move);
    },

    takeExercise(exercise) {
      set({ exercise });
      change({ exerciseId: exercise?.id ?? null, exerciseVersion: exercise?.version ?? null });
    },
  };
}
