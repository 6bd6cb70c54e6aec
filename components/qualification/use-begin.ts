import { useAttempt } from '@/components/app/attempt';
import { goTo } from '@/components/dashboard/address';
import type { Sample } from '@/core/calibration/sample';
import { useQualificationServices } from './qualification-context';

/** Begins to rate a sample, and goes to the page where that is done. */
export function useBegin(): (sample: Sample) => void {
  const { qualificationStore, newId, now } = useQualificationServices();
  const run = useAttempt();
  return (sample) =>
    run('The calibration could not be begun', async () => {
      const id = newId();
      await qualificationStore.getState().begin(
        {
          id,
          sampleId: sample.id,
          sampleVersion: sample.version,
          startedAt: now(),
          committedAt: null,
          ratings: [],
        },
        sample,
      );
      goTo('qualification', id);
    });
}
