import { useState } from 'react';
import { ChoiceField } from '@/components/interviews/choice-field';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Field, TextArea, TextInput, type FieldIds } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { ROLES } from '@/core/interview/roles';
import { isSignedOff, SESSION_PARTS, type Session, type SessionChange } from '@/core/qualification/session';
import { useQualificationServices } from './qualification-context';
import { SavedOrNot } from './saved-or-not';
import { dayInWords, SESSION_PART_WORDS } from './words';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';
import fields from '@/components/library/fields.module.css';

/** "24 Nov 2026, Shadow, Backend". */
export const sessionTitle = ({ day, part, role }: Session): string =>
  `${dayInWords(day)}, ${SESSION_PART_WORDS[part]}, ${ROLE_WORDS[role]}`;

/** A line of the log, and all of its fields where it is open. */
export function SessionItem({
  session,
  open,
  onToggle,
  onRemove,
}: {
  session: Session;
  open: boolean;
  onToggle: () => void;
  onRemove: () => void;
}) {
  const { qualificationStore } = useQualificationServices();
  const title = sessionTitle(session);
  return (
    <li className={rows.item} data-item={session.id} data-open={open}>
      <div className={rows.line}>
        <button type="button" className={rows.toggle} aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          <span className={rows.title}>{title}</span>
          {isSignedOff(session) ? (
            <Badge tone="success" icon="check">
              Signed off by {visibleText(session.signedOffBy.trim())}
            </Badge>
          ) : (
            <Badge tone="neutral">Not signed off</Badge>
          )}
        </button>
        <Button
          size="small"
          variant="quiet"
          icon="remove"
          aria-label={`Remove: ${title}`}
          onClick={onRemove}
        />
      </div>
      {open && (
        <div className={fields.fields}>
          <SessionFields
            session={session}
            onChange={(change) => qualificationStore.getState().changeSession(session.id, change)}
          />
          <div className={page.actions}>
            <SavedOrNot field={`session:${session.id}`} />
          </div>
        </div>
      )}
    </li>
  );
}

function SessionFields({
  session,
  onChange,
}: {
  session: Session;
  onChange: (change: SessionChange) => void;
}) {
  return (
    <>
      <div className={fields.pair}>
        <Field label="Day">
          {(ids) => <DayInput {...ids} value={session.day} onChange={(day) => onChange({ day })} />}
        </Field>
        <ChoiceField
          label="Part"
          choices={SESSION_PARTS}
          words={SESSION_PART_WORDS}
          value={session.part}
          onChange={(part) => onChange({ part })}
        />
        <ChoiceField
          label="Role"
          choices={ROLES}
          words={ROLE_WORDS}
          value={session.role}
          onChange={(role) => onChange({ role })}
        />
      </div>
      <Field label="Signed off by" hint="Who led or shadowed with you, once they have said that it counts.">
        {(ids) => (
          <TextInput
            {...ids}
            maxLength={200}
            value={session.signedOffBy}
            onChange={({ target }) => onChange({ signedOffBy: target.value })}
          />
        )}
      </Field>
      <Field
        label="Note"
        hint="What you take with you. Leave the candidate out: the log stays when their interview is erased."
      >
        {(ids) => (
          <TextArea
            {...ids}
            maxLength={5000}
            value={session.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        )}
      </Field>
    </>
  );
}

/** A day. While one is half typed the browser reports it as empty: the day that is known stays then. */
function DayInput({
  value,
  onChange,
  ...ids
}: FieldIds & { value: string; onChange: (day: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...ids}
      type="date"
      required
      max="9999-12-31"
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value);
        if (/^\d{4}-\d\d-\d\d$/.test(target.value)) onChange(target.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
