import { useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { counted } from '@/components/ui/counted';
import { Field, TextInput } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { OptionBox } from '@/components/ui/option-box';
import type { RestoreMode } from '@/core/full-backup/report';
import type { Restoring } from '@/stores/backup-store';
import { useBackup } from './backup-context';
import { ConflictList } from './conflict-list';
import { ReportLines } from './report-lines';
import { dayAndYear } from './time-words';
import styles from './backup.module.css';

const MODES: { mode: RestoreMode; title: string; means: (erases: number) => string }[] = [
  {
    mode: 'merge',
    title: 'Merge it with what is here',
    means: (erases) =>
      `${
        erases === 0
          ? 'Nothing that is here goes.'
          : `${counted(erases, 'interview')} here ${erases === 1 ? 'was' : 'were'} erased where the backup was made, and ${erases === 1 ? 'goes' : 'go'} for good. Nothing else goes.`
      } Where both have the same interview, the newer one holds.`,
  },
  {
    mode: 'replace',
    title: 'Replace what is here',
    means: () => 'Everything that is here now goes, and what is in the backup comes. It can’t be undone.',
  },
];
/** What has to be typed before anything goes, and what is let go of. */
const SURE: Record<RestoreMode, { word: string; what: (erases: number) => string }> = {
  merge: {
    word: 'erase',
    what: (erases) =>
      `let go of ${erases === 1 ? 'the interview that was' : `the ${erases} interviews that were`} erased there`,
  },
  replace: { word: 'replace', what: () => 'let go of what is here' },
};

/** What a restore will do, before it does anything, and the choice. */
export function RestorePreview({
  restoring: { createdAt, plans, staged },
  onTake,
  onCancel,
}: {
  restoring: Extract<Restoring, { at: 'ready' }>;
  onTake: (mode: RestoreMode, settings: boolean) => void;
  onCancel: () => void;
}) {
  const busy = useBackup((state) => state.doing !== null);
  const [mode, setMode] = useState<RestoreMode>('merge');
  // On a fresh browser nobody has set anything yet.
  const [settings, setSettings] = useState(plans.replace.leaving === 0);
  const [sure, setSure] = useState('');
  const plan = plans[mode];
  const erases = plans.merge.interviews.gone;
  const loses = mode === 'replace' ? plan.leaving + plan.leavingOthers > 0 : erases > 0;
  const { word, what } = SURE[mode];
  const held = mode === 'replace' ? plan.interviews.held : 0;
  const ready = !busy && held === 0 && (!loses || sure.trim().toLowerCase() === word);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) onTake(mode, settings);
  };
  return (
    <form className={styles.form} aria-label="Restore this backup" onSubmit={submit}>
      <p>The file is whole. It was made on {dayAndYear(createdAt)}. Nothing has been changed yet.</p>
      <fieldset className={styles.modes}>
        <legend className={styles.legend}>How to restore it</legend>
        {MODES.map((one) => (
          <label key={one.mode} className={styles.mode}>
            <input
              type="radio"
              name="restore-mode"
              checked={mode === one.mode}
              onChange={() => setMode(one.mode)}
            />
            <span>
              <span className={styles.title}>{one.title}</span>
              <span className={styles.quiet}>{one.means(erases)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <section aria-label="What will happen">
        <h3>What will happen</h3>
        <ReportLines report={plan} mode={mode} />
        <ConflictList conflicts={plan.conflicts} />
      </section>
      {staged.beside.settings && (
        <OptionBox label="Take the settings of the backup, too" checked={settings} onChange={setSettings} />
      )}
      {held > 0 && (
        <Notice tone="danger" title={`${counted(held, 'interview')} here on legal hold`}>
          A replacement would let go of it. Take the hold off first, or merge.
        </Notice>
      )}
      {loses && held === 0 && (
        <Field
          label={`Type “${word}” to ${what(erases)}`}
          hint="Back up what is here first, above: that is the only way back."
        >
          {(ids) => <TextInput {...ids} value={sure} onChange={({ target }) => setSure(target.value)} />}
        </Field>
      )}
      <div className={styles.buttons}>
        <Button variant={loses ? 'danger' : 'confirm'} type="submit" disabled={!ready}>
          {mode === 'merge' ? 'Merge' : 'Replace'}
        </Button>
        <Button variant="quiet" disabled={busy} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
