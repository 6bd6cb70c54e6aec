import { useInterview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { atsFields, type AtsField } from '@/core/export/ats-fields';
import type { AtsPreset } from '@/core/export/ats-preset';
import { copiedField } from '@/core/export/exported';
import type { ExportInput } from '@/core/export/export-input';
import { AsItLeaves } from './as-it-leaves';
import { CopyButton } from './copy-button';
import styles from './ats-field-list.module.css';

/**
 * The fields of a hiring system, in its order: what to pick, what to paste, and a tick for what was copied. `mayLeave` is
 * false for a scorecard that is not submitted: it is shown, and not copied.
 */
export function AtsFieldList({
  input,
  system,
  mayLeave,
  onCopied,
}: {
  input: ExportInput;
  system: AtsPreset;
  mayLeave: boolean;
  onCopied: (field: AtsField) => void;
}) {
  const exports = useInterview((state) => state.file?.interview.exports);
  const copied = new Set(exports?.map(({ format }) => format));
  const fields = atsFields(input, system);
  return (
    <AsItLeaves text={fields.map(({ plain }) => plain).join('\n')}>
      <ul className={styles.fields} aria-label={`Fields for ${system.title}`}>
        {fields.map((field) => (
          <Field
            key={field.id}
            field={field}
            copied={copied.has(copiedField(system, field))}
            onCopied={mayLeave ? () => onCopied(field) : null}
          />
        ))}
      </ul>
    </AsItLeaves>
  );
}

function Field({
  field: { choice, html, label, plain },
  copied,
  onCopied,
}: {
  field: AtsField;
  copied: boolean;
  onCopied: (() => void) | null;
}) {
  const shown = useShown();
  return (
    <li className={styles.field}>
      <div className={styles.head}>
        <span className={styles.label}>{visibleText(label)}</span>
        {choice && <span className={styles.choice}>{visibleText(choice.words)}</span>}
        <span className={styles.end}>
          {copied && (
            <span className={styles.copied}>
              <Icon name="check" size={12} /> copied
            </span>
          )}
          {plain !== '' && onCopied && (
            <CopyButton
              label={`Copy ${visibleText(label)}`}
              iconOnly
              output={() => ({ html, plain })}
              onCopied={onCopied}
            />
          )}
        </span>
      </div>
      {plain !== '' && (
        <p className={styles.text} dir="auto" role="group" aria-label={visibleText(label)} tabIndex={0}>
          {shown.text(plain)}
        </p>
      )}
    </li>
  );
}
