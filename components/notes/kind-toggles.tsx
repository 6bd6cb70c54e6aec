import { Button } from '@/components/ui/button';
import type { NoteKind } from '@/core/interview/interview';
import { KIND_CHOICES } from './kinds';
import styles from './signal-toggles.module.css';

/** The kinds as buttons that stay pressed; pressing the pressed one makes it a plain note. */
export function KindToggles({ value, onChange }: { value: NoteKind; onChange: (kind: NoteKind) => void }) {
  return (
    <div className={styles.group} role="group" aria-label="Kind">
      {KIND_CHOICES.map(({ icon, key, kind, label }) => (
        <Button
          key={kind}
          size="small"
          variant="quiet"
          icon={icon}
          pressed={value === kind}
          aria-label={label}
          title={`${label} (type ${key} in an empty note)`}
          onClick={() => onChange(value === kind ? 'note' : kind)}
        />
      ))}
    </div>
  );
}
