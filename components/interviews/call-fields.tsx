import { Field } from '@/components/ui/field';
import type { Interview } from '@/core/interview/interview';
import { DateTimeInput } from './date-time-input';
import { localZone } from './local-date-time';
import { besideCall, fromNow } from './time-in-words';
import styles from './page.module.css';

/** When the call is and when the link was sent, in the interviewer's own zone, with what that comes to in words. */
export function CallFields({
  interview,
  now,
  problem,
  onChange,
}: {
  interview: Interview;
  now: number;
  problem: (field: string) => string | undefined;
  onChange: (patch: Partial<Interview>) => void;
}) {
  const { callAt, linkSentAt } = interview;
  const zone = localZone();
  return (
    <div className={styles.times}>
      <Field
        label="Call"
        hint={callAt === null ? `Time zone: ${zone}` : `${fromNow(callAt, now)} · ${zone}`}
        error={problem('callAt')}
      >
        {(ids) => <DateTimeInput {...ids} value={callAt} onChange={(at) => onChange({ callAt: at })} />}
      </Field>
      <Field
        label="Link sent"
        hint={linkSentAt === null || callAt === null ? `Time zone: ${zone}` : besideCall(linkSentAt, callAt)}
        error={problem('linkSentAt')}
      >
        {(ids) => (
          <DateTimeInput {...ids} value={linkSentAt} onChange={(at) => onChange({ linkSentAt: at })} />
        )}
      </Field>
    </div>
  );
}
