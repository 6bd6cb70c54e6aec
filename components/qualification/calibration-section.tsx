import { useEffect, useMemo, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { ImportItems } from '@/components/library/import-items';
import { RemovedLine } from '@/components/library/removed-line';
import { visibleText } from '@/components/ui/visible-text';
import type { Attempt } from '@/core/calibration/attempt';
import type { Sample } from '@/core/calibration/sample';
import { loadBuiltInSample } from '@/core/calibration/samples';
import { BUILT_IN_SAMPLE_IDS } from '@/core/calibration/samples/ids';
import { newestOf } from '@/core/versions/versioned';
import { AgreementFigures } from './agreement-figures';
import { useQualification, useQualificationServices } from './qualification-context';
import { SampleItem } from './sample-item';
import { useSampleImport } from './use-sample-import';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';

/** What was removed a moment ago, and how to put it back. */
interface Removed {
  title: string;
  restore: () => Promise<void>;
}

/** Sample reviews to rate, how they were rated, and how that agrees with the references. */
export function CalibrationSection() {
  const { qualificationStore } = useQualificationServices();
  const run = useAttempt();
  const samples = useSamples();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const kind = useSampleImport();

  const removeSample = (sample: Sample) =>
    run('The sample was not removed', async () => {
      const gone = await qualificationStore.getState().removeSample(sample.id);
      setRemoved({
        title: visibleText(sample.title),
        restore: () => qualificationStore.getState().addSamples(gone),
      });
    });
  const removeAttempt = ({ id }: Attempt, title: string) =>
    run('The calibration was not removed', async () => {
      const gone = await qualificationStore.getState().removeAttempt(id);
      if (gone) setRemoved({ title, restore: () => qualificationStore.getState().restoreAttempt(gone) });
    });
  const undo = () =>
    run('It could not be put back', async () => {
      await removed?.restore();
      setRemoved(null);
    });

  return (
    <section className={page.group} aria-labelledby="calibration">
      <h2 id="calibration">Calibration</h2>
      <p>
        Rate a sample review against the anchors, then see the reference ratings and their reasons, criterion
        by criterion.
      </p>
      <ul className={rows.items} aria-label="Samples">
        {samples.map((sample) => (
          <SampleItem
            key={sample.id}
            sample={sample}
            own={!BUILT_IN_SAMPLE_IDS.has(sample.id)}
            onRemove={() => removeSample(sample)}
            onRemoveAttempt={removeAttempt}
          />
        ))}
        {removed && (
          <li>
            <RemovedLine title={removed.title} onUndo={undo} />
          </li>
        )}
      </ul>
      <ImportItems kind={kind} />
      <AgreementFigures />
    </section>
  );
}

/** The newest version of each sample, the one that ships first. */
function useSamples(): Sample[] {
  const run = useAttempt();
  const stored = useQualification((state) => state.samples);
  const [builtIn, setBuiltIn] = useState<Sample | null>(null);
  useEffect(() => {
    run('The sample that comes with Second Chair could not be loaded', async () =>
      setBuiltIn(await loadBuiltInSample()),
    );
  }, [run]);
  return useMemo(() => newestOf([...(builtIn ? [builtIn] : []), ...stored]), [builtIn, stored]);
}
