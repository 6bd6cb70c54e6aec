import { useCallback, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useAttempt } from '@/components/app/attempt';
import { RemovedLine } from '@/components/library/removed-line';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { visibleText } from '@/components/ui/visible-text';
import { askInWords } from '@/core/process/ask-in-words';
import type { ProcessPreset } from '@/core/process/preset';
import { duplicatePreset } from '@/core/process/preset-change';
import { isBuiltIn, newestPresets } from '@/core/process/presets';
import { processOf } from '@/core/process/process-of';
import { PresetEditor } from './preset-editor';
import type { SettingWords } from './setting';
import { usePresets, useSettings, useSettingsServices } from './settings-context';
import { Titled } from './titled';
import { useSave } from './use-save';
import styles from './settings.module.css';

const rowId = (id: string): string => `preset-${id}`;

/** Every process preset: those that come with Second Chair to be copied, own ones to be changed. */
export function PresetsSetting(words: SettingWords) {
  const { presetStore, newId } = useSettingsServices();
  const own = usePresets((state) => state.own);
  const attempt = useAttempt();
  const [editing, setEditing] = useState<string | null>(null);
  /** Every version of the one that was removed last. */
  const [removed, setRemoved] = useState<readonly ProcessPreset[]>([]);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const onLeave = useCallback((saved: Promise<void>) => {
    saving.current = saved;
  }, []);
  const presets = newestPresets(own);

  const duplicate = (preset: ProcessPreset) =>
    attempt('The preset was not copied', async () => {
      const copy = duplicatePreset(preset, newId(), own);
      await presetStore.getState().patch(copy, null);
      setEditing(copy.id);
    });
  const remove = ({ id }: ProcessPreset) =>
    attempt('The preset was not removed', async () => {
      // What was typed is saved first: after the removal it would bring the preset back.
      flushSync(() => setEditing(null));
      await saving.current;
      const versions = presetStore.getState().own.filter((one) => one.id === id);
      await presetStore.getState().remove(id);
      setRemoved(versions);
    });
  const undo = () =>
    attempt('The preset was not put back', async () => {
      for (const version of removed) await presetStore.getState().save(version);
      flushSync(() => setRemoved([]));
      document.getElementById(rowId(removed[0]?.id ?? ''))?.focus();
    });
  const newestRemoved = newestPresets(removed).find(({ id }) => id === removed[0]?.id);
  return (
    <Titled {...words}>
      <ul aria-label="Process presets" className={styles.hosts}>
        {presets.map((preset) => (
          <PresetItem key={preset.id} id={rowId(preset.id)}>
            <PresetRow
              preset={preset}
              open={editing === preset.id}
              onToggle={() => setEditing(editing === preset.id ? null : preset.id)}
              onDuplicate={() => duplicate(preset)}
              onRemove={() => remove(preset)}
            />
            {editing === preset.id && <PresetEditor preset={preset} onLeave={onLeave} />}
          </PresetItem>
        ))}
      </ul>
      {newestRemoved && <RemovedLine title={visibleText(newestRemoved.name)} onUndo={undo} />}
    </Titled>
  );
}

/** Takes the focus of what goes off the screen in it. */
function PresetItem({ id, children }: { id: string; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  useKeptFocus(item, () => item.current);
  return (
    <li ref={item} id={id} tabIndex={-1} className={styles.preset}>
      {children}
    </li>
  );
}

function PresetRow({
  preset,
  open,
  onToggle,
  onDuplicate,
  onRemove,
}: {
  preset: ProcessPreset;
  open: boolean;
  onToggle: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
}) {
  const { id, version } = preset;
  const name = visibleText(preset.name);
  const isDefault = useSettings((state) => state.settings?.presetId === id);
  const save = useSave();
  return (
    <div className={styles.presetHead}>
      <div className={styles.presetText}>
        <span className={styles.title} dir="auto">
          {name}
        </span>{' '}
        {isBuiltIn(id) ? (
          <Badge tone="neutral">comes with Second Chair</Badge>
        ) : (
          <Badge tone="info">version {version}</Badge>
        )}{' '}
        {isDefault && <Badge tone="success">for new interviews</Badge>}
        <p className={styles.quiet}>{visibleText(askInWords(processOf(preset), preset.calls))}</p>
      </div>
      <span className={styles.acts}>
        {!isBuiltIn(id) && (
          <Button
            size="small"
            aria-expanded={open}
            aria-label={`${open ? 'Close' : 'Edit'}: ${name}`}
            onClick={onToggle}
          >
            {open ? 'Close' : 'Edit'}
          </Button>
        )}
        <Button size="small" aria-label={`Duplicate: ${name}`} onClick={onDuplicate}>
          Duplicate
        </Button>
        {!isDefault && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`Use for new interviews: ${name}`}
            onClick={() => save({ presetId: id })}
          >
            Use for new interviews
          </Button>
        )}
        {!isBuiltIn(id) && (
          <Button
            size="small"
            variant="quiet"
            icon="remove"
            aria-label={`Remove: ${name}`}
            onClick={onRemove}
          />
        )}
      </span>
    </div>
  );
}
