import { useMemo } from 'react';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { currentPreset, presetInWords } from '@/core/qualification/preset';
import { nextInWords, readProgress, stepInWords, type Progress } from '@/core/qualification/progress';
import { PresetForm } from './preset-form';
import { useQualification } from './qualification-context';
import styles from '@/components/library/page.module.css';
import own from './qualification.module.css';

/** What it takes to be qualified, how far that is, and a way to change it. */
export function ProgressSection() {
  const sessions = useQualification((state) => state.sessions);
  const presets = useQualification((state) => state.presets);
  const preset = useMemo(() => currentPreset(presets), [presets]);
  const progress = useMemo(() => readProgress(sessions ?? [], preset), [sessions, preset]);
  return (
    <section className={styles.group} aria-labelledby="qualification-progress">
      <h2 id="qualification-progress">Progress</h2>
      <p>
        It takes {presetInWords(preset)}, each signed off by a colleague
        {preset.byRole ? ', for each role by itself' : ', whatever the role'}.
      </p>
      <div className={own.progress}>
        {progress.map((one) => (
          <RoleProgress key={one.role ?? 'all'} progress={one} />
        ))}
      </div>
      <Disclosure label="Change what it takes">
        {/* Begun anew where another version holds. */}
        <PresetForm key={preset.version} preset={preset} />
      </Disclosure>
    </section>
  );
}

function RoleProgress({ progress }: { progress: Progress }) {
  return (
    <section
      className={own.role}
      aria-label={progress.role === null ? 'All roles' : ROLE_WORDS[progress.role]}
    >
      {progress.role !== null && <h3>{ROLE_WORDS[progress.role]}</h3>}
      <ul className={own.steps}>
        {progress.steps.map((step) => {
          const done = step.signedOff >= step.needed;
          return (
            <li key={step.part} data-done={done}>
              <Icon name={done ? 'check-circle' : 'hourglass'} />
              {stepInWords(step)}
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>{nextInWords(progress)}</p>
    </section>
  );
}
